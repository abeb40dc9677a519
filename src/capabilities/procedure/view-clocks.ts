import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listKnownCooperations, recordReaders } from '#register';
import { type DossierDeadline, listDossierDeadlines } from './annexes/list-deadlines.ts';
import type { GovernmentLevel } from './case/route.ts';
import type { Law } from './law/read-law.ts';
import { listOpenClocks, type OpenClock } from './list-open-clocks.ts';
import { lawOf } from './settings/law-of.ts';
import { findFeed } from './store/calendar-feeds.ts';
import { listCases } from './store/cases.ts';

export interface ClocksView {
  /** Last days of dossiers: travel, grants, permits, goods, originals. */
  dossiers: DossierDeadline[];
  clocks: (OpenClock & { title: string; path: string; level: GovernmentLevel })[];
  law: Law;
  /** Whether a calendar program may read the deadlines by a secret address. */
  subscribed: boolean;
}

/** The council's clerk sees the clocks of cases only; the office's own calendar feed has both. */
const readsDossiers = (actor: GovernmentActor): boolean =>
  actor.kind === 'system' || hasRole(actor, ...recordReaders);

/** Every clock of an office that waits for somebody, with the cooperation it is about, and its dossiers' last days. */
export async function viewClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<ClocksView> {
  const { governmentId } = actor;
  const titles = new Map((await listKnownCooperations(tx, actor)).map(({ code, title }) => [code, title]));
  const cases = new Map((await listCases(tx, governmentId)).map((row) => [row.code, row]));
  const open = await listOpenClocks(tx, clock, actor);
  return {
    clocks: open.flatMap((run) => {
      const row = cases.get(run.caseCode);
      const title = titles.get(run.cooperationCode) ?? run.cooperationCode;
      return row ? [{ ...run, title, path: row.path, level: row.level }] : [];
    }),
    dossiers: readsDossiers(actor) ? await listDossierDeadlines(tx, clock, actor) : [],
    law: await lawOf(tx, governmentId),
    subscribed: (await findFeed(tx, governmentId)) !== undefined,
  };
}
