import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { nothingToReview } from '../refusals.ts';
import { mayCheck } from '../rules.ts';
import { type CellPlace, insertCellReview, listCellsOf } from '../store/cells.ts';
import { beginWriting } from './begin-writing.ts';
import { subjectOf } from './subject-of.ts';

/** A person says that this language of a clause, as they read it, says the same as the other languages. */
export async function markReviewed(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { number, ...place }: CellPlace & { number: number },
): Promise<void> {
  const { governmentId } = actor;
  await beginWriting(tx, clock, actor, place.agreementId, mayCheck);
  const cells = await listCellsOf(tx, governmentId, place.agreementId, place.clauseId);
  const standing = cells.find(({ language }) => language === place.language);
  const blank = !standing || (standing.text.trim() === '' && standing.heading.trim() === '');
  if (blank || standing.number !== number) throw nothingToReview();
  await insertCellReview(tx, governmentId, place, number, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'agreement.mark-reviewed',
    subject: subjectOf(place.agreementId),
    outcome: 'done',
    detail: { clause: place.clauseId, language: place.language, number },
  });
}
