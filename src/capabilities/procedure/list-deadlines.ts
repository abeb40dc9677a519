import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { dossierAddress } from './annexes/addresses.ts';
import { plusDays } from './calendar/days.ts';
import { pageAddress } from './pages/addresses.ts';
import { lawOfCase } from './pages/law-of-case.ts';
import { type ClocksView, viewClocks } from './view-clocks.ts';

/** A last day that comes near or has passed, told in one sentence with the page it is on. */
export interface Deadline {
  /** The same for the same deadline on every day. */
  key: string;
  sentence: Words;
  /** Path with the language's prefix. */
  path: Words;
  due: string;
  /** What it ends or lets lapse cannot be brought back by acting later. */
  blocking: boolean;
}

const inBoth = (word: (language: 'id' | 'en') => string): Words => ({ id: word('id'), en: word('en') });

const ofCase = (run: ClocksView['clocks'][number], view: ClocksView, day: string, due: string): Deadline => {
  const rule = lawOfCase(run, day, view.law).clock(run.clock);
  return {
    key: `${run.caseCode}-${run.clock}-${run.startedBy}-${run.from}`,
    sentence: inBoth((language) => `${rule?.name[language] ?? run.clock}: ${run.title}`),
    path: inBoth((language) => pageAddress('case', language, { code: run.caseCode })),
    due,
    blocking: run.effect === 'lapsed' || run.effect === 'ended',
  };
};

const ofDossier = ({ dossierId, title, finding }: ClocksView['dossiers'][number]): Deadline => ({
  key: `dossier-${dossierId}-${finding.code}-${finding.due}`,
  sentence: inBoth((language) => `${title}: ${finding.words[language]}`),
  path: inBoth((language) => dossierAddress('view', language, { dossier: dossierId })),
  due: finding.due,
  blocking: false,
});

/** Deadlines of an office that come within so many days or have passed and still wait for somebody. */
export async function listDeadlines(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  withinDays: number,
): Promise<Deadline[]> {
  const view = await viewClocks(tx, clock, actor);
  const day = today(clock);
  const last = plusDays(day, withinDays);
  const cases = view.clocks.flatMap((run) => (run.due === null ? [] : [ofCase(run, view, day, run.due)]));
  return [...cases, ...view.dossiers.map(ofDossier)].filter(({ due }) => due <= last);
}
