import { type DossierAct, lastOf, ofKind, textOf } from '../annexes/acts.ts';
import { annexRuleOn } from '../annexes/annex-rules.ts';
import { type Finding, read, remembered } from '../annexes/finding.ts';
import type { InstrumentFacts } from '../annexes/questions.ts';

const agreements: readonly string[] = ['mou', 'arrangement', 'addendum'];

const loiCopy: Finding = {
  code: 'loi-copy-not-sent',
  kind: 'missing',
  words: {
    id: 'Salinan LoI yang ditandatangani belum tercatat disampaikan kepada Menteri.',
    en: 'Nothing says that a copy of the signed LoI went to the Minister.',
  },
  basis: [read('Permendagri 25/2020', '14(5)')],
  settledBy: 'copy-to-minister',
};

const atForeignMinistry: Finding = {
  code: 'original-at-foreign-ministry',
  kind: 'decide',
  words: {
    id: 'Menurut aturan lama naskah asli disimpan di Kementerian Luar Negeri; belum tercatat ada di sana.',
    en: 'By the older rules the original is kept at the Ministry of Foreign Affairs; nothing says it is there.',
  },
  basis: [remembered('UU 24/2000', '17(1)')],
  settledBy: 'moved',
};

const originalNotSent: Finding = {
  code: 'original-not-sent',
  kind: 'missing',
  words: {
    id: 'Naskah asli yang ditandatangani belum tercatat disampaikan kepada Menteri.',
    en: 'Nothing says that the signed original went to the Minister.',
  },
  basis: [read('Permendagri 25/2020', '25(2)')],
  settledBy: 'sent-to-minister',
};

const copyNotReceived: Finding = {
  code: 'copy-not-received',
  kind: 'missing',
  words: {
    id: 'Salinan naskah dari Sekretaris Jenderal belum diterima.',
    en: 'The copy issued by the Secretary-General has not been received.',
  },
  basis: [read('Permendagri 25/2020', '25(3)')],
  settledBy: 'copy-received',
};

/** What must have gone to the ministry and come back, by the law of the day of the signature. */
export function ministerFindings(acts: readonly DossierAct[], { kind, signed }: InstrumentFacts): Finding[] {
  const underNewLaw = annexRuleOn('original-to-minister', signed ?? '') !== undefined;
  if (kind === 'loi') return underNewLaw && !lastOf(acts, 'copy-to-minister') ? [loiCopy] : [];
  if (!agreements.includes(kind)) return [];
  if (!underNewLaw) {
    const kept = ofKind(acts, 'moved', 'originals-recorded');
    return kept.some((act) => textOf(act, 'holder') === 'foreign-minister') ? [] : [atForeignMinistry];
  }
  if (!lastOf(acts, 'sent-to-minister')) return [originalNotSent];
  return lastOf(acts, 'copy-received') ? [] : [copyNotReceived];
}
