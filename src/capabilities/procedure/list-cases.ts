import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listKnownCooperations } from '#register';
import type { ClockRun } from './case/clock-runs.ts';
import { type CaseStatus, foldCase } from './case/fold-case.ts';
import { type CasePurpose, type FollowingPurpose, purposesAfter } from './case/purposes.ts';
import type { GovernmentLevel } from './case/route.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import type { Law } from './law/read-law.ts';
import { lawOf } from './settings/law-of.ts';
import { listActsByCase } from './store/acts.ts';
import { listCases as listCaseRows } from './store/cases.ts';

/** A case in the list of an office: where it stands and what runs out next. */
export interface ListedCase {
  code: string;
  number: number;
  purpose: CasePurpose;
  cooperationCode: string;
  title: string;
  path: string;
  level: GovernmentLevel;
  status: CaseStatus;
  next: string[];
  missing: number;
  irregular: number;
  /** The clock that runs out first. */
  soonest: ClockRun | null;
}

/** Every case of an office, those whose time runs out first before the others, and the law they are judged by. */
export async function listCases(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<{ cases: ListedCase[]; law: Law }> {
  const { governmentId } = actor;
  const calendar = await calendarOf(tx, governmentId);
  const law = await lawOf(tx, governmentId);
  const acts = await listActsByCase(tx, governmentId);
  const known = await listKnownCooperations(tx, actor);
  const titles = new Map(known.map(({ code, title }) => [code, title]));
  const listed = (await listCaseRows(tx, governmentId)).map((row): ListedCase => {
    const state = foldCase(frameOf(row, calendar, law), acts.get(row.id) ?? [], today(clock));
    const running = state.clocks.filter((run) => run.state === 'running' && run.due !== null);
    const [soonest = null] = running.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    return {
      code: row.code,
      number: row.number,
      purpose: row.purpose,
      cooperationCode: row.cooperationCode,
      title: titles.get(row.cooperationCode) ?? row.cooperationCode,
      path: row.path,
      level: row.level,
      status: state.status,
      next: state.next,
      missing: state.missing.filter(({ weight }) => weight === 'asked').length,
      irregular: state.irregular.length,
      soonest,
    };
  });
  const dueOf = ({ soonest }: ListedCase) => soonest?.due ?? '9999';
  const cases = listed.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  return { cases, law };
}

/** A cooperation for which a case may be opened. */
export interface OpenableCooperation {
  code: string;
  title: string;
  /** What a following case may be for; empty when the cooperation has no case yet. */
  purposes: FollowingPurpose[];
}

/** Cooperations of the register that have no case yet, or whose last one lets another follow. */
export async function listOpenable(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<OpenableCooperation[]> {
  const { cases } = await listCases(tx, clock, actor);
  const last = new Map<string, ListedCase>();
  for (const one of cases) {
    const other = last.get(one.cooperationCode);
    if (!other || other.number < one.number) last.set(one.cooperationCode, one);
  }
  return (await listKnownCooperations(tx, actor)).flatMap(({ code, title }) => {
    const before = last.get(code);
    const purposes = before ? purposesAfter(before.status) : [];
    return before && purposes.length === 0 ? [] : [{ code, title, purposes }];
  });
}
