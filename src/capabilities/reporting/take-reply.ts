import { recordEntry } from '#audit';
import { listReplies, type Reply } from '#correspondence';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type AnswerLine, mostCharacters } from './answer/lines.ts';
import { keyOfReply, saysNil } from './answer/mail-answer.ts';
import { actorName } from './inputs.ts';
import { answerMovedOn, notAllowed, roundIsClosed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { findAnswerByKey, insertAnswer, insertLines, takeAnswerNumber } from './store/answers.ts';
import { listCooperationsOfAgency } from './store/cooperations.ts';
import { type AgencyRequest, addEvent, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

/** The words of a mail as one line of an answer; of the agency's only cooperation, when it has just one. */
async function lineOf(
  tx: GovernmentTransaction,
  governmentId: number,
  { agencyId }: AgencyRequest,
  { title, text, files }: Reply,
): Promise<AnswerLine & { dateEdtf: null }> {
  const [only, ...others] = await listCooperationsOfAgency(tx, governmentId, agencyId);
  const about = others.length === 0 ? only : undefined;
  return {
    cooperation: about?.code ?? null,
    title: about?.titleId ?? (title.replace(/^((re|balas|bls|fwd?)\s*:\s*)+/i, '').trim() || 'Balasan surel'),
    kinds: [],
    sentence: [...text].slice(0, mostCharacters).join(''),
    dateWords: '',
    dateEdtf: null,
    partner: '',
    country: '',
    files: [...files],
  };
}

/**
 * Takes an answer by mail as the agency's answer to its request, once the officer has made sure who wrote it. Nothing of
 * it reaches the register yet: it waits to be accepted line by line, like any other. Taken twice it is one answer;
 * returns its number.
 */
export async function takeReply(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { requestId, replyId }: { requestId: number; replyId: number },
): Promise<number> {
  const { governmentId } = actor;
  const request = await lockRequest(tx, governmentId, requestId);
  const round = request && (await findRound(tx, governmentId, request.roundId));
  if (!request || !round) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const reply = (await listReplies(tx, actor, `request:${requestId}`)).find(({ id }) => id === replyId);
  if (!reply) throw notFound();
  const key = keyOfReply(replyId);
  const known = await findAnswerByKey(tx, governmentId, requestId, key);
  if (known) return known.number;
  if (round.closed) throw roundIsClosed();
  if (request.state === 'accepted') throw answerMovedOn();
  const nil = reply.files.length === 0 && saysNil(reply.text);
  const at = clock.now();
  const number = await takeAnswerNumber(tx, governmentId);
  const answerId = await insertAnswer(tx, governmentId, { requestId, number, key, nil, at });
  if (!nil) await insertLines(tx, governmentId, answerId, [await lineOf(tx, governmentId, request, reply)]);
  await addEvent(tx, governmentId, requestId, {
    kind: 'answered',
    channel: 'mail',
    answerId,
    nil,
    at,
    by: actorName(actor),
  });
  await recordEntry(tx, clock, actor, {
    action: 'request.take-reply',
    subject: `request:${requestId}`,
    outcome: 'done',
    detail: { reply: replyId, number, nil },
  });
  return number;
}
