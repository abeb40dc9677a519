import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { viewRecord } from '#register';
import { workingCalendar } from './calendar/working-days.ts';

import { type FollowingPurpose, followingPurposes } from './case/purposes.ts';
import { type GovernmentLevel, routeAt } from './case/route.ts';
import { type PlacedEvent, placeEvents } from './case-draft.ts';
import { pathAnswers } from './path/answers.ts';
import { choosePath } from './path/choose-path.ts';
import { recordAct } from './record-act.ts';
import {
  caseAlreadyOpen,
  noLegalWay,
  notAllowed,
  pathNotOffered,
  purposeNeeded,
  reasonNeeded,
} from './refusals.ts';

import { mayRecord } from './rules.ts';
import { lawOf } from './settings/law-of.ts';
import { insertCase, listCasesOf } from './store/cases.ts';
import { type CaseView, viewCase } from './view-case.ts';

export const CaseOpening = z.object({
  cooperationCode: z.string(),
  answers: pathAnswers,
  /** What a case after the first is for. */
  purpose: z.enum(followingPurposes).optional(),
  /** One of the alternatives the selector named; absent = the path it found. */
  path: z.string().optional(),
  /** Whether what the register already tells of it is recorded as the case's first steps. */
  takeOver: z.boolean().default(false),
  /** Why the alternative was taken. */
  reason: z.string().trim().max(2000).default(''),
});
export type CaseOpening = z.input<typeof CaseOpening>;

/** The level of a government by its region code. */
export const levelOf = (regionCode: string): GovernmentLevel =>
  regionCode.includes('.') ? 'regency-or-city' : 'province';

async function lastCaseOf(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  cooperationCode: string,
): Promise<CaseView | undefined> {
  const last = (await listCasesOf(tx, actor.governmentId, cooperationCode)).at(-1);
  return last && viewCase(tx, clock, actor, last.code);
}

/** Another case follows only one that has ended or runs, and says what for. */
function checkFollowing({ mayFollow }: CaseView, purpose: FollowingPurpose | undefined): void {
  if (mayFollow.length === 0) throw caseAlreadyOpen();
  if (purpose === undefined || !mayFollow.includes(purpose)) throw purposeNeeded(mayFollow);
}

/**
 * Opens a legal case of a cooperation on the path its answers lead to, and returns its code. Refuses what has no way
 * through the law, a path the selector did not offer, and a following case while the one before is under way.
 */
export async function openCase(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CaseOpening,
): Promise<string> {
  const { cooperationCode, answers, purpose, path: wanted, reason, takeOver } = CaseOpening.parse(input);
  if (!mayRecord(actor, 'initiative')) throw notAllowed();
  const known = await viewRecord(tx, actor, cooperationCode);
  const { cooperation } = known;
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
  const before = await lastCaseOf(tx, clock, actor, cooperation.code);
  if (before) checkFollowing(before, purpose);
  const code = await insertCase(
    tx,
    governmentId,
    {
      cooperationCode: cooperation.code,
      number: (before?.case.number ?? 0) + 1,
      purpose: before && purpose ? purpose : 'first',
      path,
      level,
      answers,
      reason: reason === '' ? null : reason,
      openedBy: actor.kind === 'person' ? actor.personId : actor.name,
    },
    clock.now(),
  );
  if (code === undefined) throw caseAlreadyOpen();
  await recordEntry(tx, clock, actor, {
    action: 'case.open',
    subject: `cooperation:${cooperation.code}`,
    outcome: 'done',
    detail: {
      case: code,
      purpose: purpose ?? 'first',
      path,
      regime: choice.regime,
      reasons: choice.reasons.map(({ code }) => code),
    },
  });
  if (takeOver) {
    const frame = { path, level, law, calendar: workingCalendar() } as const;
    await takeEventsOver(tx, clock, actor, code, placeEvents(known, frame, day).placed);
  }
  return code;
}

/** Records events of the register as steps; what is out of order in them stays, as what the register tells. */
async function takeEventsOver(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  caseCode: string,
  events: readonly PlacedEvent[],
): Promise<void> {
  for (const [at, { asWritten, ...step }] of events.entries())
    await recordAct(tx, clock, actor, {
      caseCode,
      version: at + 1,
      kind: 'outcome',
      ...step,
      office: 'Pemerintah daerah',
      asWritten: asWritten.slice(0, 300),
      reason: `Diambil dari data kerja sama: "${asWritten.slice(0, 1000)}"`,
    });
}
