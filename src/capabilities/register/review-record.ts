import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { enteredBy } from './keep-claims.ts';
import { lockForChange } from './lock-for-change.ts';
import { notWaiting, reasonNeeded } from './refusals.ts';
import { agencyOf, type ReviewActKind, type ReviewState } from './review.ts';
import { updateCooperation } from './store/cooperations.ts';
import { insertReviewAct } from './store/reviews.ts';

const Review = z.object({
  code: z.string(),
  kind: z.enum(['submitted', 'sent-back', 'accepted']),
  /** What is to be mended; needed where a record is sent back. */
  note: z.string().trim().max(2000).default(''),
});
export type Review = z.input<typeof Review>;

/** The states each act may follow: what was sent back can still be accepted as it is. */
const follows: Readonly<Record<ReviewActKind, readonly ReviewState[]>> = {
  submitted: ['sent-back'],
  'sent-back': ['waiting'],
  accepted: ['waiting', 'sent-back'],
};

/**
 * The unit accepts a reporter's record or sends it back with a note; the reporter submits it again. Refuses
 * `review-moved-on` when the record is not with the one who acts any more.
 */
export async function reviewRecord(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: Review,
): Promise<void> {
  const { code, kind, note } = Review.parse(input);
  const { id, agencyId, review } = await lockForChange(tx, actor, code);
  const bySubmitter = agencyOf(actor) !== undefined;
  if (bySubmitter !== (kind === 'submitted')) throw notWaiting();
  if (agencyId === null || review === null || !follows[kind].includes(review)) throw notWaiting();
  if (kind === 'sent-back' && note === '') throw reasonNeeded();
  const act = { cooperationId: id, agencyId, kind, note, by: enteredBy(actor) };
  await insertReviewAct(tx, actor.governmentId, act, clock.now());
  await updateCooperation(tx, actor.governmentId, id, {}, clock.now());
  await recordEntry(tx, clock, actor, {
    action: `cooperation.review-${kind}`,
    subject: `cooperation:${code}`,
    outcome: 'done',
    ...(note && { detail: { reason: note } }),
  });
}
