import type { Actor } from '#kernel/actor.ts';

/** What becomes of a record that a reporter made: acts only ever added, of which the last tells the state. */
export type ReviewActKind = 'submitted' | 'sent-back' | 'accepted';
export type ReviewState = 'waiting' | 'sent-back' | 'accepted';

export interface ReviewAct {
  kind: ReviewActKind;
  /** What the unit asks to be mended, when it sends a record back; '' otherwise. */
  note: string;
  recordedAt: string;
}

const stateAfter: Readonly<Record<ReviewActKind, ReviewState>> = {
  submitted: 'waiting',
  'sent-back': 'sent-back',
  accepted: 'accepted',
};

/** The state the acts, oldest first, lead to; null for a record of the unit's own, which nobody submitted. */
export const foldReview = (acts: readonly Pick<ReviewAct, 'kind'>[]): ReviewState | null => {
  const last = acts.at(-1);
  return last ? stateAfter[last.kind] : null;
};

// Ids start at 1: a reporter whose agency was not said reads and writes nothing.
const noAgency = 0;

/** The agency whose records alone somebody reads and writes; undefined for those who work for the whole region. */
export const agencyOf = (actor: Actor): number | undefined =>
  actor.kind === 'person' && actor.roles.includes('reporter') ? (actor.agencyId ?? noAgency) : undefined;

/** Who recorded a cooperation, and how far it has come at the unit. */
export interface Recorded {
  agencyId: number | null;
  review: ReviewState | null;
}

/** A reporter changes what its own agency recorded, until the unit takes it over; the unit changes everything. */
export function mayChange(actor: Actor, { agencyId, review }: Recorded): boolean {
  const agency = agencyOf(actor);
  return agency === undefined || (agency === agencyId && review !== 'accepted');
}

/** Whether the unit still has to look at what a reporter made. */
export const isUnreviewed = ({ review }: Recorded): boolean => review !== null && review !== 'accepted';
