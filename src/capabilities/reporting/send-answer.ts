import { recordEntry } from '#audit';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { checkLines } from './answer/check-lines.ts';
import type { LinkHouse, OpenedLink } from './open-link.ts';
import { alreadyAccepted, roundIsClosed } from './refusals.ts';
import { dropDraft, findAnswerByKey, insertAnswer, insertLines, takeAnswerNumber } from './store/answers.ts';
import { addEvent, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';
import { loadAnswerForm } from './view-answer-form.ts';

/** Text of this shape tells one sending from another: the page makes it, and sending the page again brings it again. */
const isKey = (key: string) => /^[0-9a-f-]{16,64}$/.test(key);

/**
 * Sends what is saved, or that there is nothing to report at all. The same key sends the same answer, however often it
 * arrives. Until the officer has accepted it, another answer takes its place. Returns the number of the receipt.
 */
export async function sendAnswer(
  house: LinkHouse,
  link: OpenedLink,
  { key, nil }: { key: string; nil: boolean },
): Promise<number> {
  const { governmentId, request, actor } = link;
  return withGovernment(house.database, governmentId, async (tx) => {
    const locked = await lockRequest(tx, governmentId, request.id);
    const given = isKey(key) ? key : `no-key-${house.clock.now().toISOString()}`;
    const known = await findAnswerByKey(tx, governmentId, request.id, given);
    if (known) return known.number;
    if (locked?.state === 'accepted') throw alreadyAccepted();
    if ((await findRound(tx, governmentId, request.roundId))?.closed) throw roundIsClosed();
    const { lines } = await loadAnswerForm(tx, house, link);
    const checked = nil ? { lines: [] } : checkLines(lines);
    if ('complaints' in checked) throw fieldsToCorrect(checked.complaints);
    const at = house.clock.now();
    const number = await takeAnswerNumber(tx, governmentId);
    const onlyNothing = checked.lines.every(({ kinds }) => kinds.length === 1 && kinds[0] === 'nothing');
    const isNil = nil || onlyNothing;
    const answer = { requestId: request.id, number, key: given, nil: isNil, at };
    const answerId = await insertAnswer(tx, governmentId, answer);
    await insertLines(tx, governmentId, answerId, checked.lines);
    await addEvent(tx, governmentId, request.id, {
      kind: 'answered',
      answerId,
      nil: isNil,
      at,
      by: 'agency',
    });
    await dropDraft(tx, governmentId, request.id);
    await recordEntry(tx, house.clock, actor, {
      action: 'request.answer',
      subject: `request:${request.id}`,
      outcome: 'done',
      detail: { number, nil: isNil, lines: checked.lines.length },
    });
    return number;
  });
}
