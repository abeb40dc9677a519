import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { loadReport } from './load-report.ts';
import { lockReport } from './lock-report.ts';
import { reviewReport } from './review-report.ts';

/** Another person of the same office. */
export const colleague = (actor: GovernmentActor, name: string, ...roles: Role[]): GovernmentActor => ({
  kind: 'person',
  personId: `person-${name}`,
  name,
  governmentId: actor.governmentId,
  roles,
});

/** The report of 2025 in an office, at nine in the morning of any day it is asked. */
export function givenReports(house: () => House, officer: () => GovernmentActor) {
  const on = (day: string): House => ({ ...house(), clock: frozenClock(`${day}T09:00:00+07:00`) });
  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, actor = officer()): Promise<T> =>
    withGovernment(house().database, actor.governmentId, work);
  const load = (day = '2026-01-05', year = 2025, actor = officer()) =>
    within((tx) => loadReport(tx, on(day).clock, actor, year), actor);

  async function review(day = '2026-01-05', year = 2025): Promise<string> {
    const { digest } = await load(day, year);
    const reviewer = colleague(officer(), 'Penelaah', 'reviewer');
    await within((tx) => reviewReport(tx, on(day).clock, reviewer, { year, digest }));
    return digest;
  }

  const lock = (digest: string, day = '2026-01-05', year = 2025) =>
    lockReport(on(day), colleague(officer(), 'Penyetuju', 'approver'), { year, digest });

  return { on, within, load, review, lock };
}
