import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { dossierAddress } from './annexes/addresses.ts';
import { plusDays } from './calendar/days.ts';
import { pageAddress } from './pages/addresses.ts';
import { lawOfCase } from './pages/law-of-case.ts';
import { type ClocksView, viewClocks } from './view-clocks.ts';

/** A clock that waits for somebody, told in one sentence with the page it is on. */
export interface StandingClock {
  /** The same for the same clock on every day. */
  key: string;
  cooperation: string;
  sentence: Words;
  /** Path with the language's prefix. */
  path: Words;
  /** Last day; null = paused, so that it has none. */
  due: string | null;
  /** What it ends or lets lapse cannot be brought back by acting later. */
  blocking: boolean;
}

/** A last day that comes near or has passed. */
export type Deadline = StandingClock & { due: string };

const inBoth = (word: (language: 'id' | 'en') => string): Words => ({ id: word('id'), en: word('en') });

const ofCase = (run: ClocksView['clocks'][number], view: ClocksView, day: string): StandingClock => {
  const rule = lawOfCase(run, day, view.law).clock(run.clock);
  return {
    key: `${run.caseCode}-${run.clock}-${run.startedBy}-${run.from}`,
    cooperation: run.cooperationCode,
    sentence: inBoth((language) => `${rule?.name[language] ?? run.clock}: ${run.title}`),
    path: inBoth((language) => pageAddress('case', language, { code: run.caseCode })),
    due: run.due,
    blocking: run.effect === 'lapsed' || run.effect === 'ended',
  };
};

const ofDossier = ({
  dossierId,
  title,
  cooperationCode,
  finding,
}: ClocksView['dossiers'][number]): StandingClock => ({
  key: `dossier-${dossierId}-${finding.code}-${finding.due}`,
  cooperation: cooperationCode,
  sentence: inBoth((language) => `${title}: ${finding.words[language]}`),
  path: inBoth((language) => dossierAddress('view', language, { dossier: dossierId })),
  due: finding.due,
  blocking: false,
});

/** Every clock of an office that waits for somebody, of cases and of dossiers; paused ones too. */
export async function listStandingClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<StandingClock[]> {
  const view = await viewClocks(tx, clock, actor);
  const day = today(clock);
  return [...view.clocks.map((run) => ofCase(run, view, day)), ...view.dossiers.map(ofDossier)];
}

/** Deadlines of an office that come within so many days or have passed and still wait for somebody. */
export async function listDeadlines(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  withinDays: number,
): Promise<Deadline[]> {
  const last = plusDays(today(clock), withinDays);
  const standing = await listStandingClocks(tx, clock, actor);
  return standing.filter((one): one is Deadline => one.due !== null && one.due <= last);
}
