import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
import type { SourceInput } from '#register';
import type { ActivityReport } from './activity-input.ts';

export const activityActKinds = ['planned', 'done', 'cancelled', 'evidence', 'taken-back'] as const;
export type ActivityActKind = (typeof activityActKinds)[number];

/** One recorded act of an activity. `number` is its order; what was wrong is taken back by another act, never changed. */
export interface ActivityAct {
  number: number;
  kind: ActivityActKind;
  /** As written, when it is planned or happened. */
  dateWords: string;
  /** EDTF of the words; null = not said, or not understood. */
  dateEdtf: string | null;
  reason: string;
  takesBack: number | null;
  report: ActivityReport | null;
  files: KeptUpload[];
  /** Who told it; null = the office itself. */
  source: SourceInput | null;
}

/** `taken-back`: everything recorded of it was a mistake. */
export const activityStates = ['planned', 'done', 'cancelled', 'taken-back'] as const;
export type ActivityState = (typeof activityStates)[number];

export interface ActivityFold {
  state: ActivityState;
  /** The latest of its kind that stands. */
  planned: ActivityAct | undefined;
  done: ActivityAct | undefined;
  cancelled: ActivityAct | undefined;
  /** Evidence of every act that stands, each once. */
  files: KeptUpload[];
}

const decides = (kind: ActivityActKind): kind is ActivityActKind & ActivityState =>
  kind === 'planned' || kind === 'done' || kind === 'cancelled';

/** The acts that nobody took back, in the order they were recorded. */
export function standingActs(acts: readonly ActivityAct[]): ActivityAct[] {
  const takenBack = new Set(acts.flatMap(({ takesBack }) => takesBack ?? []));
  return acts
    .filter(({ number, kind }) => kind !== 'taken-back' && !takenBack.has(number))
    .sort((one, other) => one.number - other.number);
}

/** What an activity has come to: the last standing act that says so decides. */
export function foldActivity(acts: readonly ActivityAct[]): ActivityFold {
  const standing = standingActs(acts);
  const last = (kind: ActivityActKind) => standing.findLast((act) => act.kind === kind);
  const deciding = standing.map(({ kind }) => kind).findLast(decides);
  const files = new Map(standing.flatMap((act) => act.files.map((file) => [file.sha256, file] as const)));
  return {
    state: deciding ?? 'taken-back',
    planned: last('planned'),
    done: last('done'),
    cancelled: last('cancelled'),
    files: [...files.values()],
  };
}

/** From which state an act may follow; what was done can be corrected or taken back, never planned or cancelled. */
const follows: Readonly<Record<Exclude<ActivityActKind, 'taken-back'>, readonly ActivityState[]>> = {
  planned: ['planned', 'cancelled'],
  done: ['planned', 'done', 'cancelled'],
  cancelled: ['planned'],
  evidence: ['planned', 'done', 'cancelled'],
};

/** Whether this act can follow what is recorded. */
export function mayFollow(
  acts: readonly ActivityAct[],
  next: Pick<ActivityAct, 'kind' | 'takesBack'>,
): boolean {
  if (next.kind === 'taken-back') return standingActs(acts).some(({ number }) => number === next.takesBack);
  return follows[next.kind].includes(foldActivity(acts).state);
}

/** The date that tells when: of what was done, else of what is planned. */
export const whenOf = ({ state, done, planned }: ActivityFold): ActivityAct | undefined =>
  state === 'done' ? done : planned;
