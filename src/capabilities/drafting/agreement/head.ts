import type { z } from 'zod';
import { type Agreement, agreementShape } from './agreement.ts';

/** What an agreement has besides its clauses. */
export const headShape = agreementShape.omit({ kind: true, clauses: true });

export type AgreementHead = z.output<typeof headShape>;
export type AgreementHeadInput = z.input<typeof headShape>;

/** The head of a whole agreement. */
export const headOf = ({ languages, title, parties, terms, signing }: Agreement): AgreementHead => ({
  languages,
  title,
  parties,
  terms,
  signing,
});
