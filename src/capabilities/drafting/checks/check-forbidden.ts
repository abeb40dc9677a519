import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { DraftClause } from '../draft.ts';
import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { denialOf } from '../reading/negation.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { checkWords } from './words.ts';

interface Ban {
  pattern: RegExp;
  why: Words;
  basis: LegalBasis;
}

const powers: LegalBasis = { instrument: 'UU 23/2014', article: '10(1)', standing: 'read' };

const power = (pattern: RegExp, id: string, en: string): Ban => ({
  pattern,
  why: { id: `${id} adalah kewenangan Pemerintah Pusat`, en: `${en} belongs to the central government` },
  basis: powers,
});

/** What a region may not promise to the outside, with the article that says so. */
const bans: readonly Ban[] = [
  {
    pattern:
      /pinjaman(?! (?:buku|barang|koleksi|alat|pakai))|utang luar negeri|kredit lunak|(?<!\p{L})loans?(?!\p{L}|(?: of)? (?:exhibits?|books?|equipment|objects?|artefacts?|artifacts?|words?))|soft credit|borrow(?:s|ing)? (?:from|money|funds)|lend(?:s|ing)? (?:money|funds|to the government)/u,
    why: {
      id: 'daerah tidak boleh membuat pinjaman langsung dari luar negeri',
      en: 'a region may not borrow from abroad',
    },
    basis: { instrument: 'UU 1/2022', article: '154(4)', standing: 'read' },
  },
  {
    pattern:
      /kantor (?:perwakilan|penghubung|cabang)|membuka (?:kantor|perwakilan)|representative offices?|liaison offices?|(?:open|establish|set up) (?:an? )?(?:branch |permanent )?office/u,
    why: {
      id: 'daerah tidak boleh membuka kantor perwakilan di luar negeri',
      en: 'a region may not have an office abroad',
    },
    basis: { instrument: 'PP 28/2018', article: '27(1)c', standing: 'read' },
  },
  power(
    /(?:bidang|kerja ?sama|latihan|urusan) (?:pertahanan|militer)|pertahanan (?:negara|dan keamanan)|kemiliteran|militer bersama|military|(?:national |field of )defen[cs]e(?! against)|defen[cs]e (?:cooperation|co-operation|industry|matters|training)|armed forces|weapons|persenjataan|alutsista/u,
    'pertahanan',
    'defence',
  ),
  power(
    /(?:bidang|urusan|kerja ?sama) keamanan(?! (?:pangan|siber|data|jalan|informasi|kerja|hayati|lalu|air))|intelijen|kepolisian bersama|national security|(?:field of |matters of )security(?! of)|security (?:cooperation|forces)|policing|intelligence (?:sharing|services?|exchange)|counter-?terrorism|kontra ?terorisme/u,
    'keamanan',
    'security',
  ),
  power(
    /politik luar negeri|kebijakan luar negeri|hubungan diplomatik (?:antara|dengan) (?:kota|kabupaten)|foreign polic(?:y|ies)|diplomatic recognition|political support for/u,
    'politik luar negeri',
    'foreign policy',
  ),
  power(
    /yustisi|(?:bidang|urusan) (?:peradilan|kehakiman)|ekstradisi|bantuan hukum timbal balik|administration of justice|judicia(?:l|ry) (?:cooperation|matters|affairs)|extradition|mutual legal assistance|prosecut(?:ion|ing)/u,
    'yustisi',
    'justice',
  ),
  power(
    /kebijakan (?:moneter|fiskal)|(?:bidang|urusan) moneter|nilai tukar (?:tetap|bersama)|monetary (?:policy|affairs|cooperation|matters)|fiscal policy|currency (?:swap|policy)|pembebasan bea masuk|customs dut(?:y|ies) exemption|exempt(?:ion|ed)? from (?:customs|import) dut(?:y|ies)/u,
    'moneter dan fiskal nasional',
    'national monetary and fiscal policy',
  ),
  power(
    /(?:bidang|urusan|kerja ?sama|penyebaran|penyiaran) (?:ke)?agama(?:an)?(?! wisata)|religious affairs|religious (?:propagation|mission|teaching)|field of religion|missionary|dakwah|misi keagamaan/u,
    'agama',
    'religion',
  ),
];

/** Sentences that keep such a thing out are no promise of it. */
const excludes =
  /kecuali|di luar|tidak (?:mencakup|termasuk|meliputi)|exclud|except|other than|does not (?:include|cover)/;

/** Promises of what the law keeps from a region: loans, offices abroad, powers of the centre. */
export function checkForbidden({ text }: DraftClause): ClauseFinding[] {
  const found = (['id', 'en'] as const).flatMap((language) =>
    sentencesIn(text[language] ?? '').flatMap((sentence) => {
      const folded = foldText(sentence.text);
      if (excludes.test(folded) || denialOf(sentence.text, language).plain > 0) return [];
      return bans.flatMap((ban, at) => {
        const match = ban.pattern.exec(folded);
        if (!match) return [];
        const from = sentence.from + match.index;
        const said = (text[language] ?? '').slice(from, from + match[0].length);
        return [{ at, ban, passage: { language, text: said, from, to: from + match[0].length } }];
      });
    }),
  );
  const each = [...new Set(found.map(({ at }) => at))].map((at) => found.filter((one) => one.at === at));
  return each.map((same) => {
    const [first] = same;
    const { ban, passage } = first as (typeof found)[number];
    return {
      code: 'forbidden' as const,
      languages: [...new Set(same.map((one) => one.passage.language))],
      message: checkWords.forbidden(passage.text, ban.why, ban.basis),
      passages: same.map((one) => one.passage),
    };
  });
}
