import { edtfBounds } from '#kernel/edtf.ts';
import { type CooperationFacts, type HappeningKind, isClosed } from './facts.ts';
import type { Span } from './span.ts';

/** How far the standing acts bring a cooperation, as far as silence is concerned. */
export type Stage = 'closed' | 'signed' | 'preparing' | 'unknown';

const signing = ['signed', 'started', 'renewed'];
const preparing = ['planned', 'explored', 'drafted'];

/** What was never signed nor begun cannot be dormant: it has not progressed. */
export function stageOf(facts: CooperationFacts): Stage {
  if (isClosed(facts)) return 'closed';
  const has = (kinds: readonly string[]) => facts.acts.some(({ kind }) => kinds.includes(kind));
  const hasSignedPaper = facts.instruments.some(({ signed }) => signed !== null);
  return has(signing) || hasSignedPaper ? 'signed' : has(preparing) ? 'preparing' : 'unknown';
}

/** Something that shows life: an act, a happening, or a source that says it is running. */
export interface Sign {
  what: string;
  kind: HappeningKind;
  date: string;
}

const kindOfAct: Readonly<Record<string, HappeningKind>> = {
  planned: 'contact',
  explored: 'contact',
  drafted: 'contact',
  signed: 'contact',
  renewed: 'contact',
  started: 'activity',
};

const latestOf = (date: string) => edtfBounds(date).latest ?? edtfBounds(date).earliest ?? '';

/** Acts, signed papers and happenings with a date; a mere plan shows life only of what is still being prepared. */
function eventsOf(facts: CooperationFacts, stage: Stage): Sign[] {
  const acts = facts.acts.flatMap(({ kind, date }): Sign[] => {
    const of = kindOfAct[kind];
    if (date === null || of === undefined || (kind === 'planned' && stage === 'signed')) return [];
    return [{ what: kind, kind: of, date }];
  });
  const papers = facts.instruments.flatMap(({ signed }): Sign[] =>
    signed === null ? [] : [{ what: 'signed', kind: 'contact', date: signed }],
  );
  return [...acts, ...papers, ...facts.happenings.map(({ kind, date }) => ({ what: kind, kind, date }))];
}

/** The newest source that says nothing came of it, unless something surely happened after it. */
export function silenceTold(facts: CooperationFacts): { date: string | null } | undefined {
  const told = facts.acts
    .filter(({ kind }) => kind === 'no-follow-up')
    .map(({ date, recordedOn }) => ({ date, last: date === null ? recordedOn : latestOf(date) }))
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
  if (!told) return undefined;
  const events = eventsOf(facts, stageOf(facts));
  const overtaken = events.some(({ date }) => (edtfBounds(date).earliest ?? '') > told.last);
  return overtaken ? undefined : { date: told.date };
}

const running = ['ongoing'];
const inPreparation = ['planned', 'exploration', 'draft', 'ongoing'];

/** A source that says how it stands is a sign of life, unless sources disagree or one says that nothing came of it. */
function statementsOf(facts: CooperationFacts, stage: Stage): Sign[] {
  if (facts.contradictions.some(({ property }) => property === 'status')) return [];
  if (silenceTold(facts)) return [];
  const wanted = stage === 'signed' ? running : inPreparation;
  return facts.stageStatements
    .filter((statement) => wanted.includes(statement.stage))
    .map(({ statedOn }) => ({ what: 'stated', kind: 'contact', date: statedOn }));
}

/** Every dated sign of life, the newest first. */
export function signsOf(facts: CooperationFacts): Sign[] {
  const stage = stageOf(facts);
  return [...eventsOf(facts, stage), ...statementsOf(facts, stage)].toSorted((a, b) =>
    latestOf(a.date) < latestOf(b.date) ? 1 : -1,
  );
}

/**
 * When the last sign of life was: after every sign's first possible day, before or on the last possible day of all.
 * Another sign only ever moves it later.
 */
export function lastSignSpan(signs: readonly Sign[]): Span {
  const bounds = signs.map(({ date }) => edtfBounds(date));
  const newest = (days: (string | null)[]) =>
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  return {
    earliest: newest(bounds.map(({ earliest, latest }) => earliest ?? latest)),
    latest: newest(bounds.map(({ earliest, latest }) => latest ?? earliest)),
  };
}
