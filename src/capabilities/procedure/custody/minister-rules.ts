import { type DossierAct, lastOf, ofKind, textOf } from '../annexes/acts.ts';
import { dossierRuleOn } from '../annexes/dossier-law.ts';
import type { Finding } from '../annexes/finding.ts';
import type { InstrumentFacts, JudgementFrame } from '../annexes/questions.ts';
import type { Law } from '../law/read-law.ts';

const agreements: readonly string[] = ['mou', 'arrangement', 'addendum'];

type Told = Omit<Finding, 'basis'>;

const loiCopy: Told = {
  code: 'loi-copy-not-sent',
  kind: 'missing',
  words: {
    id: 'Salinan LoI yang ditandatangani belum tercatat disampaikan kepada Menteri.',
    en: 'Nothing says that a copy of the signed LoI went to the Minister.',
  },
  settledBy: 'copy-to-minister',
};

const atForeignMinistry: Told = {
  code: 'original-at-foreign-ministry',
  kind: 'decide',
  words: {
    id: 'Menurut aturan lama naskah asli disimpan di Kementerian Luar Negeri; belum tercatat ada di sana.',
    en: 'By the older rules the original is kept at the Ministry of Foreign Affairs; nothing says it is there.',
  },
  settledBy: 'moved',
};

const originalNotSent: Told = {
  code: 'original-not-sent',
  kind: 'missing',
  words: {
    id: 'Naskah asli yang ditandatangani belum tercatat disampaikan kepada Menteri.',
    en: 'Nothing says that the signed original went to the Minister.',
  },
  settledBy: 'sent-to-minister',
};

const copyNotReceived: Told = {
  code: 'copy-not-received',
  kind: 'missing',
  words: {
    id: 'Salinan naskah dari Sekretaris Jenderal belum diterima.',
    en: 'The copy issued by the Secretary-General has not been received.',
  },
  settledBy: 'copy-received',
};

/** The law of the signature; where nobody knows its day, or it lies before all law here, that of the first day. */
const dayOfLaw = (law: Law, signed: string | null): string => {
  const first = law[0]?.from ?? '';
  return signed === null || signed < first ? first : signed;
};

/** What must have gone to the ministry and come back, by the law of the day of the signature. */
export function ministerFindings(
  acts: readonly DossierAct[],
  { kind, signed }: InstrumentFacts,
  { law }: JudgementFrame,
): Finding[] {
  const day = dayOfLaw(law, signed);
  const told = (rule: string, finding: Told, isSettled: boolean): Finding[] => {
    const held = dossierRuleOn(law, rule, day);
    return held && !isSettled ? [{ ...finding, basis: held.basis }] : [];
  };
  if (kind === 'loi')
    return told('custody-loi-copy', loiCopy, lastOf(acts, 'copy-to-minister') !== undefined);
  if (!agreements.includes(kind)) return [];
  const atMinistry = ofKind(acts, 'moved', 'originals-recorded').some(
    (act) => textOf(act, 'holder') === 'foreign-minister',
  );
  const sent = lastOf(acts, 'sent-to-minister') !== undefined;
  return [
    ...told('custody-foreign-ministry', atForeignMinistry, atMinistry),
    ...told('custody-original-to-minister', originalNotSent, sent),
    ...(sent
      ? told('custody-copy-received', copyNotReceived, lastOf(acts, 'copy-received') !== undefined)
      : []),
  ];
}
