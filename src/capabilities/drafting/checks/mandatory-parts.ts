import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { DraftKind, DraftPart } from '../draft.ts';

interface Mandatory {
  parts: readonly DraftPart[];
  basis: LegalBasis;
}

const instrument = 'Permendagri 25/2020';

/** Art. 20(5), "antara lain": eleven parts of a cooperation text, whatever its name. */
const text: Mandatory = {
  parts: [
    'title',
    'parties',
    'purpose',
    'scope',
    'implementation',
    'funding',
    'working-group',
    'dispute',
    'amendment',
    'term',
    'signature',
  ],
  basis: { instrument, article: '20(5)', standing: 'read' },
};

/** The parts the law asks of each kind. An addendum has none of its own: it must say what it changes, and be signed. */
export const mandatoryParts: Readonly<Record<DraftKind, Mandatory>> = {
  loi: {
    parts: ['title', 'parties', 'purpose', 'scope', 'term', 'signature'],
    basis: { instrument, article: '13(3)', standing: 'read' },
  },
  plan: {
    parts: ['parties', 'preamble', 'purpose', 'scope', 'funding', 'term'],
    basis: { instrument, article: '15(3)', standing: 'read' },
  },
  mou: text,
  arrangement: text,
  addendum: {
    parts: ['title', 'parties', 'amendment', 'signature'],
    basis: { instrument, article: '20(5)', standing: 'remembered' },
  },
};

/** Longest term of each kind in months: a letter of intent one year, art. 13(3); the others five, art. 32(1). */
export const longestTerm: Readonly<Record<DraftKind, { months: number; basis: LegalBasis }>> = {
  loi: { months: 12, basis: { instrument, article: '13(3)', standing: 'read' } },
  plan: { months: 60, basis: { instrument, article: '32(1)', standing: 'read' } },
  mou: { months: 60, basis: { instrument, article: '32(1)', standing: 'read' } },
  arrangement: { months: 60, basis: { instrument, article: '32(1)', standing: 'read' } },
  addendum: { months: 60, basis: { instrument, article: '32(1)', standing: 'read' } },
};
