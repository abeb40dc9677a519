import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { viewRecord } from '#register';
import { workingCalendar } from './calendar/working-days.ts';
import { routeAt } from './case/route.ts';
import { pathAnswers } from './path/answers.ts';
import { choosePath } from './path/choose-path.ts';
import { caseAlreadyOpen, noLegalWay, notAllowed, pathNotOffered, reasonNeeded } from './refusals.ts';
import { mayRecord } from './rules.ts';
import { lawOf } from './settings/law-of.ts';
import { insertCase } from './store/cases.ts';

export const CaseOpening = z.object({
  cooperationCode: z.string(),
  answers: pathAnswers,
  /** One of the alternatives the selector named; absent = the path it found. */
  path: z.string().optional(),
  /** Why the alternative was taken. */
  reason: z.string().trim().max(2000).default(''),
});
export type CaseOpening = z.input<typeof CaseOpening>;

const levelOf = (regionCode: string) => (regionCode.includes('.') ? 'regency-or-city' : 'province');

/**
 * Opens the legal case of a cooperation on the path its answers lead to. Refuses what has no way through the
 * law, a path the selector did not offer, and a second case of the same cooperation.
 */
export async function openCase(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CaseOpening,
): Promise<void> {
  const { cooperationCode, answers, path: wanted, reason } = CaseOpening.parse(input);
  if (!mayRecord(actor, 'initiative')) throw notAllowed();
  const { cooperation } = await viewRecord(tx, actor, cooperationCode);
  const day = today(clock);
  const { governmentId } = actor;
  const law = await lawOf(tx, governmentId);
  const choice = choosePath(answers, day, law);
  const path = wanted ?? choice.path;
  const isAlternative = path !== choice.path;
  if (isAlternative && !choice.alternatives.includes(path))
    throw pathNotOffered([choice.path, ...choice.alternatives]);
  if (isAlternative && reason === '') throw reasonNeeded([]);
  const level = levelOf(cooperation.regionCode);
  const route = routeAt({ path, level, law, calendar: workingCalendar() }, answers.date ?? day);
  if (!route || route.stages.length === 0) throw noLegalWay(choice.reasons);
  const id = await insertCase(
    tx,
    governmentId,
    {
      cooperationCode: cooperation.code,
      path,
      level,
      answers,
      reason: reason === '' ? null : reason,
      openedBy: actor.kind === 'person' ? actor.personId : actor.name,
    },
    clock.now(),
  );
  if (id === undefined) throw caseAlreadyOpen();
  await recordEntry(tx, clock, actor, {
    action: 'case.open',
    subject: `cooperation:${cooperation.code}`,
    outcome: 'done',
    detail: { path, regime: choice.regime, reasons: choice.reasons.map(({ code }) => code) },
  });
}
