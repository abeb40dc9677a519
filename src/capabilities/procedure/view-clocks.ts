import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { recordReaders } from '#register';
import { type DossierDeadline, listDossierDeadlines } from './annexes/list-deadlines.ts';
import type { Law } from './law/read-law.ts';
import { listOpenClocks, type OpenClock } from './list-open-clocks.ts';
import { lawOf } from './settings/law-of.ts';
import { findFeed } from './store/calendar-feeds.ts';
import { countKeptClocks } from './store/standings.ts';

export interface ClocksView {
  /** Last days of dossiers: travel, grants, permits, goods, originals. */
  dossiers: DossierDeadline[];
  clocks: OpenClock[];
  law: Law;
}

/** What waits for somebody: the clock of a case, or the last day of a dossier. */
export type Waiting = { run: OpenClock } | { dossier: DossierDeadline };

export interface ClocksPageView {
  shown: Waiting[];
  page: number;
  pages: number;
  law: Law;
  /** Whether a calendar program may read the deadlines by a secret address. */
  subscribed: boolean;
}

/** What a phone loads and a person reads at once. */
export const clocksOnAPage = 25;

/** The council's clerk sees the clocks of cases only; the office's own calendar feed has both. */
const readsDossiers = (actor: GovernmentActor): boolean =>
  actor.kind === 'system' || hasRole(actor, ...recordReaders);

const dossiersOf = async (tx: GovernmentTransaction, clock: Clock, actor: GovernmentActor) =>
  readsDossiers(actor) ? await listDossierDeadlines(tx, clock, actor) : [];

/** Every clock of an office that waits for somebody, with the cooperation it is about, and its dossiers' last days. */
export async function viewClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<ClocksView> {
  return {
    clocks: await listOpenClocks(tx, clock, actor),
    dossiers: await dossiersOf(tx, clock, actor),
    law: await lawOf(tx, actor.governmentId),
  };
}

/** Paused clocks, which have no last day, come after all others. */
const dayOf = (one: Waiting): string => ('run' in one ? (one.run.due ?? '9999') : one.dossier.finding.due);

/**
 * One page of the clocks and last days of an office by their day; a page that is not there is the nearest that is. So
 * many dossiers as there are may stand before a clock of the page, so it is looked for that much earlier in the list of
 * clocks, and no clock before that can be on it.
 */
export async function viewClocksPage(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  asked: number,
): Promise<ClocksPageView> {
  const { governmentId } = actor;
  const dossiers = await dossiersOf(tx, clock, actor);
  // The clocks are told by this first look; only then can they be counted.
  const stretchOf = (page: number) => {
    const before = Math.max(0, (page - 1) * clocksOnAPage - dossiers.length);
    return { first: before, atMost: page * clocksOnAPage - before };
  };
  const wanted = Math.max(1, Math.trunc(asked) || 1);
  let runs = await listOpenClocks(tx, clock, actor, stretchOf(wanted));
  const total = (await countKeptClocks(tx, governmentId)) + dossiers.length;
  const pages = Math.max(1, Math.ceil(total / clocksOnAPage));
  const page = Math.min(wanted, pages);
  if (page !== wanted) runs = await listOpenClocks(tx, clock, actor, stretchOf(page));
  const waiting: Waiting[] = [...runs.map((run) => ({ run })), ...dossiers.map((dossier) => ({ dossier }))];
  const start = (page - 1) * clocksOnAPage - stretchOf(page).first;
  return {
    shown: waiting
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
      .slice(start, start + clocksOnAPage),
    page,
    pages,
    law: await lawOf(tx, governmentId),
    subscribed: (await findFeed(tx, governmentId)) !== undefined,
  };
}
