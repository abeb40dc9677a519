import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { asOfToday } from './case/clock-runs.ts';
import { calendarOf } from './case-frame.ts';
import type { Law } from './law/read-law.ts';
import { lawOf } from './settings/law-of.ts';
import { type CaseLine, listCaseLines } from './store/standings.ts';
import { tellCases } from './tell-cases.ts';

/** Where cases are kept, and by which clock they are told. */
export interface CasePlace {
  database: Database;
  clock: Clock;
}

/** A case in the list of an office: where it stands and what runs out next. */
export interface ListedCase extends Omit<CaseLine, 'titleId'> {
  title: string;
}

/** Every case of an office in the order they were opened, and the law they are judged by. */
export function listCases(
  { database, clock }: CasePlace,
  { governmentId }: GovernmentActor,
): Promise<{ cases: ListedCase[]; law: Law }> {
  const day = today(clock);
  return withGovernment(database, governmentId, async (tx) => {
    await tellCases(tx, clock, governmentId);
    const calendar = await calendarOf(tx, governmentId);
    const lines = await listCaseLines(tx, governmentId);
    const cases = lines.map(({ titleId, soonest, ...line }) => ({
      ...line,
      title: titleId ?? line.cooperationCode,
      soonest: soonest && asOfToday(soonest, calendar, day),
    }));
    return { cases, law: await lawOf(tx, governmentId) };
  });
}
