import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { alreadySettled } from '../refusals.ts';
import { mayComment } from '../rules.ts';
import { insertComment, listComments } from '../store/comments.ts';
import { findOutlineWith } from '../store/outlines.ts';
import { beginWriting } from './begin-writing.ts';
import { headPlace } from './readiness.ts';
import { subjectOf } from './subject-of.ts';

const Text = z.string().trim().min(1).max(5_000);

/** Writes a comment about a clause, or about the head; it stays in the office. */
export async function writeComment(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, clauseId, text: typed }: { agreementId: number; clauseId: string; text: string },
): Promise<void> {
  const { governmentId } = actor;
  await beginWriting(tx, clock, actor, agreementId, mayComment);
  const known = clauseId === headPlace || (await findOutlineWith(tx, governmentId, agreementId, clauseId));
  if (!known) throw notFound();
  const read = Text.safeParse(typed);
  if (!read.success)
    throw invalid('comment', {
      id: 'Tulis komentarnya, paling panjang 5.000 huruf',
      en: 'Write the comment, at most 5,000 characters',
    });
  const comment = { clauseId, kind: 'written', about: null, text: read.data } as const;
  await insertComment(tx, governmentId, agreementId, comment, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'agreement.write-comment',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { clause: clauseId },
  });
}

/** Says that what a comment asked for is done; it stays on record. */
export async function settleComment(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, commentId }: { agreementId: number; commentId: number },
): Promise<void> {
  const { governmentId } = actor;
  await beginWriting(tx, clock, actor, agreementId, mayComment);
  const comment = (await listComments(tx, governmentId, agreementId)).find(({ id }) => id === commentId);
  if (!comment) throw notFound();
  const act = { clauseId: comment.clauseId, kind: 'settled', about: commentId, text: '' } as const;
  const added = await insertComment(tx, governmentId, agreementId, act, recordedBy(actor, clock));
  if (!added) throw alreadySettled();
  await recordEntry(tx, clock, actor, {
    action: 'agreement.settle-comment',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { clause: comment.clauseId, comment: commentId },
  });
}
