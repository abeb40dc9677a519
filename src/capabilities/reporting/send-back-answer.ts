import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from './inputs.ts';
import { answerMovedOn, notAllowed, roundIsClosed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { listAnswers } from './store/answers.ts';
import { addEvent, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

/** Sends an answer back with what it lacks: the agency sees the note, and its answer to go on from, by the same link. */
export async function sendBackAnswer(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { requestId, answerId, note }: { requestId: number; answerId: number; note: string },
): Promise<void> {
  const { governmentId } = actor;
  const request = await lockRequest(tx, governmentId, requestId);
  if (!request) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if ((await findRound(tx, governmentId, request.roundId))?.closed) throw roundIsClosed();
  const text = note.trim();
  if (text === '' || text.length > 2000)
    throw invalid('note', {
      id: 'Tulis apa yang perlu diperbaiki; perangkat daerah membaca catatan ini',
      en: 'Write what needs mending; the agency reads this note',
    });
  const [latest] = await listAnswers(tx, governmentId, requestId);
  if (request.state !== 'answered' || latest?.id !== answerId) throw answerMovedOn();
  await addEvent(tx, governmentId, requestId, {
    kind: 'sent-back',
    note: text,
    answerId,
    at: clock.now(),
    by: actorName(actor),
  });
  await recordEntry(tx, clock, actor, {
    action: 'request.send-back',
    subject: `request:${requestId}`,
    outcome: 'done',
    detail: { answer: latest.number },
  });
}
