import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { ClauseRole } from '../agreement/agreement.ts';
import type { DraftPart } from '../draft.ts';
import type { SlotName } from './slots.ts';

/** How much a text gives: `cautious` binds our side least, `generous` offers the partner most. */
export const stances = ['cautious', 'balanced', 'generous'] as const;

export type Stance = (typeof stances)[number];

/**
 * One paragraph in both languages, side by side so that they are read together. `{term}` is a slot (slots.ts) and
 * `{article:scope}` the number of the article that came from the library's clause "scope".
 */
export interface Paragraph extends Words {
  /** The fact without which the paragraph says nothing and is left out. */
  needs?: SlotName;
}

export interface Variant {
  /** What this choice gives and costs, for the officer who chooses. */
  means: Words;
  paragraphs: readonly Paragraph[];
}

/** A text of the library. Its words are our own; `basis` is what asks for the clause, empty where only usage does. */
export interface LibraryClause {
  id: string;
  /** Counts up whenever the words change: an agreement names the edition it began from. */
  edition: number;
  role: ClauseRole;
  part: DraftPart;
  heading?: Words;
  /** What it is called where it has no heading. */
  name?: Words;
  /** What the clause is for, and what goes wrong without it. */
  purpose: Words;
  basis: readonly LegalBasis[];
  /** What a lawyer must still decide; absent where the words follow the law itself. */
  review?: Words;
  /** The defined terms it uses. */
  terms?: readonly Words[];
  variants: { balanced: Variant } & Readonly<Partial<Record<Stance, Variant>>>;
}
