import { recordEntry } from '#audit';
import { saveCell } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PartnerLine } from '../partner/partner-line.ts';
import { recordPosition } from '../positions/record-position.ts';
import { chosenAlready, notAllowed } from '../refusals.ts';
import { mayNegotiate } from '../rules.ts';
import { lockRound } from '../store/rounds.ts';
import { type ChoiceKind, insertChoice, listSendings } from '../store/sendings.ts';
import { getRound } from './get-round.ts';

export interface LineChoice {
  roundId: number;
  sendingId: number;
  line: number;
  kind: ChoiceKind;
  reason: string;
}

/** The partner's wording becomes the clause's text in its language, as if the officer had typed it. */
async function takeWording(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  roundId: number,
  { clause, language, text }: PartnerLine,
): Promise<void> {
  const { round, file } = await getRound(tx, actor, roundId);
  const standing = file.agreement.clauses.find(({ id }) => id === clause);
  await saveCell(tx, clock, actor, {
    agreementId: round.agreementId,
    clauseId: clause,
    language,
    heading: standing?.heading[language] ?? '',
    text,
    number: file.cells.get(clause)?.[language]?.number ?? 0,
    outline: file.outline,
  });
}

/**
 * What becomes of one line the partner sent: taken as the text, kept as their position, or left with a reason. Once; the choice and
 * what it does are one transaction.
 */
export async function chooseLine(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { roundId, sendingId, line: at, kind, reason: asked }: LineChoice,
): Promise<void> {
  const { governmentId } = actor;
  await lockRound(tx, governmentId, roundId);
  const { round } = await getRound(tx, actor, roundId);
  if (!mayNegotiate(actor)) throw notAllowed();
  const sending = (await listSendings(tx, governmentId, [roundId])).find(({ id }) => id === sendingId);
  const line = sending?.lines[at];
  if (!line || (kind === 'taken' && line.kind !== 'wording')) throw notFound();
  const reason = asked.trim();
  if (kind === 'left' && reason === '')
    throw fieldsToCorrect([
      {
        field: `reason-${sendingId}-${at}`,
        words: { id: 'Tulis mengapa butir ini tidak diambil', en: 'Write why this line is not taken' },
      },
    ]);
  const choice = { sendingId, line: at, kind, reason };
  if (!(await insertChoice(tx, governmentId, choice, recordedBy(actor, clock)))) throw chosenAlready();
  if (kind === 'taken') await takeWording(tx, clock, actor, roundId, line);
  if (kind === 'position')
    await recordPosition(tx, clock, actor, {
      agreementId: round.agreementId,
      clauseId: line.clause,
      ours: '',
      theirs: line.text,
      agreed: '',
      reason,
      day: today(clock),
    });
  await recordEntry(tx, clock, actor, {
    action: 'negotiation.choose-line',
    subject: `agreement:${round.agreementId}`,
    outcome: 'done',
    detail: { round: roundId, sending: sendingId, line: at, clause: line.clause, choice: kind },
  });
}
