import { edtfBounds } from '#kernel/edtf.ts';
import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
import type { Description, SourcedValue, Target } from './indicator-input.ts';

export const indicatorActKinds = [
  'described',
  'baseline',
  'target',
  'measured',
  'closed',
  'taken-back',
] as const;
export type IndicatorActKind = (typeof indicatorActKinds)[number];

interface Recording {
  /** Its order; what was wrong is taken back by another act, never changed. */
  number: number;
  reason: string;
  files: KeptUpload[];
  by: string;
  /** ISO instant. */
  at: string;
}

/** One recorded act about an indicator. */
export type IndicatorAct = Recording &
  (
    | { kind: 'described'; content: Description; takesBack: null }
    | { kind: 'baseline'; content: SourcedValue; takesBack: null }
    | { kind: 'measured'; content: SourcedValue; takesBack: null }
    | { kind: 'target'; content: Target; takesBack: null }
    | { kind: 'closed'; content: null; takesBack: null }
    | { kind: 'taken-back'; content: null; takesBack: number }
  );

type ActOf<K extends IndicatorActKind> = Extract<IndicatorAct, { kind: K }>;

/** A value with the act that told it. */
export type Told<V> = V & { number: number; files: KeptUpload[] };

export interface IndicatorFold {
  /** Undefined: everything recorded of it was a mistake. */
  description: Description | undefined;
  baseline: Told<SourcedValue> | undefined;
  /** By the day they are due, the soonest first; of one date the later act counts. */
  targets: Told<Target>[];
  /** By their date, the oldest first; several sources may tell of one date, and the later act comes last. */
  measured: Told<SourcedValue>[];
  /** Why it is no longer measured. */
  closed: string | undefined;
}

export const firstDay = (date: string): string => edtfBounds(date).earliest ?? edtfBounds(date).latest ?? '';
export const lastDay = (date: string): string =>
  edtfBounds(date).latest ?? edtfBounds(date).earliest ?? '9999';

/** The acts that nobody took back, in the order they were recorded. */
export function standingIndicatorActs(acts: readonly IndicatorAct[]): IndicatorAct[] {
  const takenBack = new Set(acts.flatMap(({ takesBack }) => takesBack ?? []));
  return acts
    .filter(({ number, kind }) => kind !== 'taken-back' && !takenBack.has(number))
    .sort((one, other) => one.number - other.number);
}

const byDay = <V extends { date: string; number: number }>(values: readonly V[]): V[] =>
  values.toSorted((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)) || a.number - b.number);

/** What is known of an indicator by the acts that stand. */
export function foldIndicator(acts: readonly IndicatorAct[]): IndicatorFold {
  const standing = standingIndicatorActs(acts);
  const all = <K extends IndicatorActKind>(...kinds: K[]) =>
    standing.filter((act): act is ActOf<K> => (kinds as IndicatorActKind[]).includes(act.kind));
  const baseline = all('baseline').at(-1);
  const targets = new Map(
    all('target').map(({ content, number, files }) => [content.date, { ...content, number, files }]),
  );
  const last = all('closed', 'measured').at(-1);
  return {
    description: all('described').at(-1)?.content,
    baseline: baseline && { ...baseline.content, number: baseline.number, files: baseline.files },
    targets: byDay([...targets.values()]),
    measured: byDay(all('measured').map(({ content, number, files }) => ({ ...content, number, files }))),
    closed: last?.kind === 'closed' ? last.reason : undefined,
  };
}
