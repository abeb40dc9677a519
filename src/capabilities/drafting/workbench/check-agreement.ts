import type { Words } from '#kernel/language.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { asDraft } from '../agreement/as-draft.ts';
import { printedClauses } from '../agreement/number-clauses.ts';
import { referencesIn } from '../agreement/references.ts';
import { checkDraft } from '../check-draft.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { type FindingAct, findingKey, standingSetAsides } from './set-aside.ts';

const dangling: Words = {
  id: 'Teks ini menunjuk pasal yang sudah dikeluarkan atau dinyatakan tidak berlaku; nomornya tampil sebagai "?".',
  en: 'This text refers to an article that was taken out or declared not applicable; its number shows as "?".',
};

/** References that were bound to a clause which bears no number any more. */
function danglingReferences({ clauses, languages }: Agreement): Finding[] {
  const printed = printedClauses(clauses);
  const numbered = new Set(printed.filter(({ role }) => role === 'article').map(({ id }) => id));
  return printed.flatMap(({ id, text }) => {
    const lost = languages.filter((language) =>
      referencesIn(text[language] ?? '').some((target) => !numbered.has(target)),
    );
    if (lost.length === 0) return [];
    return [{ clause: id, code: 'reference' as const, languages: lost, message: dangling, passages: [] }];
  });
}

/** Everything a drafter should look at. A part that was declared not applicable is not missing. */
export function checkAgreement(agreement: Agreement): Finding[] {
  const declared = new Set(
    agreement.clauses.flatMap(({ part, notApplicable }) =>
      part && notApplicable !== undefined ? [part] : [],
    ),
  );
  const found = checkDraft(asDraft(agreement)).filter(({ part }) => !part || !declared.has(part));
  return [...found, ...danglingReferences(agreement)];
}

/** A finding as the workbench shows it: by its key, and with the act that set it aside. */
export interface KeyedFinding extends Finding {
  key: string;
  setAside: FindingAct | null;
}

/** The findings of an agreement, each with what was decided about it. */
export function judgedFindings(agreement: Agreement, acts: readonly FindingAct[]): KeyedFinding[] {
  const standing = standingSetAsides(acts);
  return checkAgreement(agreement).map((finding) => {
    const key = findingKey(finding);
    return { ...finding, key, setAside: standing.get(key) ?? null };
  });
}

/** Those that still ask for something. */
export const openOnes = (findings: readonly KeyedFinding[]): KeyedFinding[] =>
  findings.filter(({ setAside }) => setAside === null);

/** Why a finding of each kind matters to the two who sign. */
export const whyItMatters: Readonly<Record<FindingCode, Words>> = {
  number: {
    id: 'Bila angkanya berbeda, masing-masing pihak memegang janji yang berbeda.',
    en: 'Where numbers differ, each side holds another promise.',
  },
  date: {
    id: 'Tanggal menentukan kapan hak dan kewajiban mulai dan berakhir.',
    en: 'Dates decide when rights and duties begin and end.',
  },
  duration: {
    id: 'Jangka waktu menentukan kapan pemberitahuan terlambat dan kapan naskah berakhir.',
    en: 'Periods decide when a notice is late and when the text ends.',
  },
  amount: {
    id: 'Jumlah uang yang berbeda menjadi sengketa, dan anggaran daerah terikat padanya.',
    en: 'Amounts that differ become a dispute, and the region’s budget is bound to them.',
  },
  party: {
    id: 'Nama pihak yang keliru membuat tidak jelas siapa yang terikat.',
    en: 'A wrong name of a party leaves open who is bound.',
  },
  term: {
    id: 'Istilah yang tidak didefinisikan, atau tidak dipakai, ditafsirkan masing-masing pihak sendiri.',
    en: 'A term that is not defined, or not used, is read by each side in its own way.',
  },
  reference: {
    id: 'Rujukan yang salah membawa pembaca ke pasal yang lain.',
    en: 'A wrong reference leads the reader to another article.',
  },
  modality: {
    id: 'Wajib dan dapat tidak sama: yang satu kewajiban, yang lain pilihan.',
    en: 'Must and may are not the same: one is a duty, the other a choice.',
  },
  negation: {
    id: 'Satu kata tidak membalik janji.',
    en: 'One word of denial turns a promise round.',
  },
  'list-length': {
    id: 'Butir yang hilang dalam satu bahasa adalah janji yang hilang.',
    en: 'An item missing in one language is a promise missing.',
  },
  'missing-cell': {
    id: 'Tanpa teks dalam bahasa itu, pihak yang membacanya tidak menyetujui apa pun.',
    en: 'Without a text in that language, who reads it has agreed to nothing.',
  },
  placeholder: {
    id: 'Isian kosong yang ikut ditandatangani dapat diisi siapa pun kemudian.',
    en: 'A blank that is signed along can be filled in by anybody later.',
  },
  'missing-part': {
    id: 'Naskah tanpa bagian yang diwajibkan dapat dikembalikan oleh Kemendagri. Bila memang tidak berlaku, nyatakan dengan alasan.',
    en: 'A text without a part the law asks can be sent back by the ministry. Where it does not apply, declare so with a reason.',
  },
  'term-limit': {
    id: 'Jangka waktu di luar batas aturan membuat naskah tidak dapat disetujui.',
    en: 'A term beyond the law’s limit keeps the text from being approved.',
  },
  'language-clause': {
    id: 'Tanpa klausul bahasa, tidak jelas teks mana yang berlaku bila keduanya berbeda.',
    en: 'Without a language clause it is not clear which text counts where they differ.',
  },
  forbidden: {
    id: 'Pemerintah daerah tidak berwenang menjanjikan ini.',
    en: 'A local government has no power to promise this.',
  },
  untranslated: {
    id: 'Pihak yang membaca bahasa itu belum mendapat teksnya.',
    en: 'Who reads that language has not got the text yet.',
  },
};
