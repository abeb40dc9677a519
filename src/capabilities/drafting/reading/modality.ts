import type { Language } from '#kernel/language.ts';
import { foldText } from './fold-text.ts';

/** The force of a sentence: how often each kind of it is said. */
export interface Force {
  /** wajib, harus; must, is obliged to. */
  duty: number;
  /** shall: a duty in English, for which Indonesian may write the plain present or "akan". */
  shall: number;
  /** akan; will. */
  will: number;
  /** dapat, boleh; may, is free to. */
  may: number;
  /** berhak; is entitled to, has the right to. */
  right: number;
  /** sebaiknya, hendaknya; should. */
  advice: number;
  /** dilarang, tidak boleh; shall not, may not. */
  ban: number;
  /** tidak wajib; is not obliged to. */
  exempt: number;
  /** berupaya; endeavours, best efforts. */
  effort: number;
  /** Words that answer a duty of the other language and make none themselves: bertanggung jawab; undertakes, is responsible. */
  nearDuty: number;
  /** Words that answer a permission and give none themselves: mungkin; can, possible, renewable. */
  nearMay: number;
  /** Words that answer an effort: upaya; effort. */
  nearEffort: number;
}

type Pattern = readonly [keyof Force | 'none', RegExp];

const word = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?:lah|kah)?(?![\\p{L}-])`, 'gu');

/** Read in this order; what one pattern takes is gone for those after it. `none` takes words that carry no force. */
const patterns: Readonly<Record<Language, readonly Pattern[]>> = {
  id: [
    // "instansi yang berwenang", "hasil yang diharapkan" say which authority and which results.
    ['none', word('yang (?:berwenang|diharapkan)')],
    [
      'none',
      word('urusan (?:pemerintahan )?wajib|(?:pendidikan|program|asuransi) wajib|wajib pajak|seharusnya ada'),
    ],
    [
      'none',
      word('(?:di|ter)?(?:wajib|harus)(?:kan)? (?:oleh|menurut|berdasarkan) \\p{L}+|sebagaimana mestinya'),
    ],
    [
      'none',
      word(
        'sebagaimana (?:dapat|mungkin)|tidak dapat (?:dipisahkan|terpisahkan|dielakkan|dihindari|diperbarui)',
      ),
    ],
    [
      'nearMay',
      word(
        '(?:dapat|mungkin) timbul|dapat (?:dipercaya|dipertanggungjawabkan|diandalkan|diperkirakan)|akan datang',
      ),
    ],
    [
      'exempt',
      word(
        'tidak (?:wajib|harus|diwajibkan|diharuskan|berkewajiban|perlu|mesti|terikat)|tidak ada (?:kewajiban|keharusan)|(?:bebas|dibebaskan) dari (?:kewajiban|keharusan)|tanpa kewajiban',
      ),
    ],
    [
      'ban',
      word(
        'dilarang|terlarang|jangan|tidak (?:boleh|diperbolehkan|dibolehkan|dapat|diizinkan|diperkenankan|dibenarkan|akan|bisa|berhak|berwenang)|(?:tidak (?:satu|se\\p{L}+)|(?:satu|se\\p{L}+)) ?pun (?:\\p{L}+ ){0,6}?(?:tidak )?(?:boleh|dapat)',
      ),
    ],
    [
      'duty',
      word(
        'wajib|harus|mesti|diwajibkan|diharuskan|berkewajiban|(?:mempunyai|memiliki) kewajiban|terikat untuk|dituntut untuk',
      ),
    ],
    [
      'right',
      word(
        'berhak|(?:mempunyai|memiliki) hak(?= untuk)|berwenang|(?:mempunyai|memiliki) (?:ke)?wewenang(?:an)?',
      ),
    ],
    [
      'may',
      word(
        'dapat|boleh|diperbolehkan|dibolehkan|diperkenankan|dimungkinkan|diizinkan|bisa|bebas(?= (?:untuk|me\\p{L}+))|leluasa|dipersilakan|(?:mempunyai|memiliki) (?:kebebasan|keleluasaan|pilihan|opsi|diskresi)',
      ),
    ],
    [
      'advice',
      word(
        'sebaiknya|hendaknya|seyogyanya|seyogianya|seharusnya|sepatutnya|dianjurkan|disarankan|direkomendasikan|diharapkan|diimbau|dihimbau',
      ),
    ],
    [
      'effort',
      word(
        'berupaya|berusaha|mengupayakan|mengusahakan|diupayakan|diusahakan|(?:sedapat|sebisa|semaksimal) mungkin',
      ),
    ],
    ['nearEffort', word('upaya|usaha|upaya-upaya|mencoba')],
    [
      'nearMay',
      word('mungkin|kemungkinan|mampu|terbuka|opsional|sukarela|pilihan|kebijaksanaan|diskresi|memungkinkan'),
    ],
    [
      'nearDuty',
      word(
        'bertanggung jawab|tanggung jawab|sepakat untuk|menyanggupi|berjanji|berkomitmen|menjamin|memastikan|perlu|kewajiban|syarat|dipersyaratkan',
      ),
    ],
    ['will', word('akan')],
  ],
  en: [
    [
      'nearMay',
      word(
        '(?:as|that|which|who|what|where|whatever|whichever) may (?:be|arise|occur|become|have|exist)|may (?:arise|occur|result|exist|happen)|as (?:\\p{L}+ ){1,3}may (?:be )?(?:agree|decide|determine|require|deem)\\p{L}*',
      ),
    ],
    [
      'none',
      word(
        'as the case may be|so as to be able|(?:required|compelled|mandated) (?:by|under) (?:\\p{L}+ )?\\p{L}+',
      ),
    ],
    ['none', word('whether (?:\\p{L}+ ){1,4}(?:should|may|shall|must)')],
    [
      'none',
      word(
        '(?<!\\p{L}(?: not)? )should(?= )|should(?= (?:there|any|either|neither|the|a|an|it|such|this|these|no|one|both|they|that|all|circumstances|disputes) )',
      ),
    ],
    [
      'exempt',
      word(
        '(?:is|are|shall|will|be) not (?:be )?(?:obliged|obligated|required|bound|compelled|expected)(?: to)?|need(?:s)? not|(?:do|does) not (?:have|need) to|no (?:obligation|duty|need)(?: (?:to|on|for))?|(?:exempt|free|released|relieved)(?:ed)? from (?:any |the |all )?(?:obligations?|dut(?:y|ies)|requirements?)',
      ),
    ],
    [
      'ban',
      word(
        "(?:shall|may|must|can|will|should) (?:not|never|neither)|(?:is|are) not to|cannot|can't|may in no|in no (?:case|event|circumstances?) (?:\\p{L}+ ){0,5}?(?:shall|may)|(?:is|are|be) (?:prohibited|forbidden|barred|precluded)|(?:is|are|be) not (?:permitted|allowed|entitled|authori[sz]ed|free)|(?:neither|no|none|no one|nobody|nothing)(?: of the)? (?:\\p{L}+ ){0,7}?(?:shall|may|must|can|will)|(?:shall |must )?(?:be )?refrain",
      ),
    ],
    [
      'duty',
      word(
        'must|(?:is|are|be) (?:obliged|obligated|required|bound|compelled) to|ha(?:s|ve) (?:to|(?:the|an) (?:obligation|duty) to)|(?:is|are) under (?:an|the) (?:obligation|duty)',
      ),
    ],
    [
      'right',
      word(
        '(?:is|are|be) entitled|(?:has|have|reserves?|retains?|enjoys?) the rights? (?:to|of)|(?:has|have) the (?:authority|power) to|(?:is|are|be) (?:authori[sz]ed|empowered|competent) to',
      ),
    ],
    ['shall', word('shall')],
    [
      'may',
      word(
        'may|(?:is|are|be|remains?) (?:permitted|allowed|free|at liberty|welcome) to|(?:has|have|enjoys?|retains?) (?:the |full |sole |complete |absolute )*(?:discretion|option|freedom|liberty|choice|possibility)',
      ),
    ],
    [
      'advice',
      word(
        'should|ought to|(?:is|are|be) (?:strongly )?(?:encouraged|advised|expected|recommended|urged) to|it is (?:advisable|recommended|desirable)|recommended|advisable',
      ),
    ],
    [
      'effort',
      word(
        'endeavou?rs?(?: to)?|strives?|seeks? to|(?:best|reasonable|every|all|utmost) (?:reasonable |possible |commercially reasonable )?(?:efforts?|endeavou?rs?)|attempts? to|tr(?:y|ies) to|as far as (?:is )?(?:possible|practicable)|to the extent possible|wherever possible',
      ),
    ],
    ['nearEffort', word('efforts?|endeavou?rs?|attempts?|seeks?|trying')],
    [
      'nearMay',
      word(
        'can|could|might|able|possible|possibly|possibility|renewable|extendable|extendible|extensible|amendable|optional|voluntary|discretion|option|open to|eligible',
      ),
    ],
    [
      'nearDuty',
      word(
        'undertakes?|agrees? to|responsible|responsibility|commits?|committed|ensures?|guarantees?|(?:is|are) to|needs? to|required|mandatory|compulsory|obligatory|duty|obligations?|liable|bound',
      ),
    ],
    ['will', word('will')],
  ],
};

const still = (): Force => ({
  duty: 0,
  shall: 0,
  will: 0,
  may: 0,
  right: 0,
  advice: 0,
  ban: 0,
  exempt: 0,
  effort: 0,
  nearDuty: 0,
  nearMay: 0,
  nearEffort: 0,
});

/** A month is no permission: "12 May 2016", "May 2016", "each May". */
const mayOfYear =
  /\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? may\b|\bmay (?=\d)|\b(?:in|of|by|every|each|early|late|mid|mid-|during|until|since|from) may\b/g;

/** How binding a sentence is, and in which ways. */
export function forceOf(sentence: string, language: Language): Force {
  let text = foldText(sentence).replace(/\s/g, ' ');
  if (language === 'en') text = text.replace(mayOfYear, (all) => ' '.repeat(all.length));
  const force = still();
  for (const [kind, pattern] of patterns[language]) {
    text = text.replace(pattern, (all) => {
      if (kind !== 'none') force[kind] += 1;
      return '\u0000'.repeat(all.length);
    });
  }
  return force;
}

/** The force of several sentences together. */
export const forceTogether = (forces: readonly Force[]): Force =>
  forces.reduce((sum, force) => {
    for (const kind of Object.keys(sum) as (keyof Force)[]) sum[kind] += force[kind];
    return sum;
  }, still());
