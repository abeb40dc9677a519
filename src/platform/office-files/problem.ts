import type { Words } from '#kernel/language.ts';

/** Why an office file, or one part of it, is not read. The sentence to the officer is the room's own. */
export type OfficeFileFault =
  | 'password-protected'
  | 'macro'
  | 'bomb'
  | 'too-many-parts'
  | 'unsafe-content'
  | 'unsafe-xml'
  | 'corrupt'
  | 'too-deep'
  | 'too-much';

/** What a sentence about it may mention. */
export interface OfficeFileFacts {
  limit?: number | undefined;
  found?: number | undefined;
  /** What is inside that should not be, or which part of it is meant. */
  what?: Words | undefined;
}

/** Thrown by whatever reads office files; each room turns it into a refusal in its own words. */
export class OfficeFileProblem extends Error {
  override readonly name = 'OfficeFileProblem';
  readonly fault: OfficeFileFault;
  readonly facts: OfficeFileFacts;

  constructor(fault: OfficeFileFault, facts: OfficeFileFacts = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }
}
