import { edtfBounds } from '#kernel/edtf.ts';

/** What happened, as a source tells it. Stored; never the status itself. */
export const actKinds = [
  'planned',
  'explored',
  'drafted',
  'signed',
  'started',
  'renewed',
  'ended',
  'stopped',
  'no-follow-up',
] as const;
export type ActKind = (typeof actKinds)[number];

export interface Act {
  kind: ActKind;
  /** EDTF of the day it has effect; null when the source does not say. */
  legalDate: string | null;
  instrument: string | null;
  withdrawn: boolean;
}

/** How far the cooperation has come, in one word for lists and filters. */
export const statuses = [
  'planned',
  'exploration',
  'draft',
  'signed',
  'ongoing',
  'ended',
  'stopped',
  'unknown',
] as const;
export type Status = (typeof statuses)[number];

/** What paper it stands on. `unknown`: no source names an instrument. */
export const legalStatuses = [
  'none-yet',
  'draft',
  'loi-signed',
  'signed',
  'renewed',
  'ended',
  'stopped',
  'unknown',
] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** Whether anything is being done. `no-follow-up`: a source says that nothing came of it. */
export const activityStatuses = ['not-started', 'active', 'no-follow-up', 'finished', 'unknown'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export interface Lifecycle {
  status: Status;
  legal: LegalStatus;
  activity: ActivityStatus;
}

const beginning: Lifecycle = { status: 'unknown', legal: 'unknown', activity: 'unknown' };

function after(state: Lifecycle, act: Act): Lifecycle {
  switch (act.kind) {
    case 'planned':
      return { status: 'planned', legal: 'none-yet', activity: 'not-started' };
    case 'explored':
      return { status: 'exploration', legal: 'none-yet', activity: 'not-started' };
    case 'drafted':
      return { ...state, status: 'draft', legal: 'draft', activity: notYet(state.activity) };
    case 'signed':
      return {
        status: 'signed',
        legal: act.instrument === 'loi' ? 'loi-signed' : 'signed',
        activity: notYet(state.activity),
      };
    case 'started':
      return { ...state, status: 'ongoing', activity: 'active' };
    case 'renewed':
      return { status: 'ongoing', legal: 'renewed', activity: 'active' };
    case 'ended':
      return { status: 'ended', legal: 'ended', activity: 'finished' };
    case 'stopped':
      return { status: 'stopped', legal: 'stopped', activity: 'finished' };
    case 'no-follow-up':
      return { ...state, activity: 'no-follow-up' };
  }
}

const notYet = (activity: ActivityStatus): ActivityStatus =>
  activity === 'unknown' ? 'not-started' : activity;

/** The usual order of steps decides where an act without a date stands among acts of the same day. */
const rank = (act: Act) => actKinds.indexOf(act.kind);

/**
 * Acts in the order they took effect: by earliest possible day; an act without a date goes by the usual order
 * of steps, after the dated ones it would follow.
 */
function inOrder(acts: readonly Act[]): Act[] {
  const dated = acts
    .filter((act) => act.legalDate !== null)
    .map((act) => ({ act, day: edtfBounds(act.legalDate ?? '').earliest ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a.act) - rank(b.act)))
    .map(({ act }) => act);
  for (const act of acts.filter(({ legalDate }) => legalDate === null)) {
    const place = dated.findIndex((other) => rank(other) > rank(act));
    dated.splice(place === -1 ? dated.length : place, 0, act);
  }
  return dated;
}

/**
 * Folds the recorded acts into where the cooperation stands. `end` is the stated end of its period: once it
 * has passed by `today` (ISO day) without another act, the cooperation has ended by its term.
 */
export function foldActs(acts: readonly Act[], end: string | null, today: string): Lifecycle {
  const standing = acts.filter((act) => !act.withdrawn);
  const folded = inOrder(standing).reduce(after, beginning);
  if (folded.status === 'ongoing' && hasPassed(end, today) && !renewedAfter(standing, end))
    return { ...folded, status: 'ended', legal: endedLegally(folded.legal), activity: 'finished' };
  return folded;
}

const endedLegally = (legal: LegalStatus): LegalStatus => (legal === 'unknown' ? 'unknown' : 'ended');

function hasPassed(end: string | null, today: string): boolean {
  if (end === null || end === '..') return false;
  const { latest } = edtfBounds(end);
  return latest !== null && latest < today;
}

function renewedAfter(acts: readonly Act[], end: string | null): boolean {
  const { latest } = edtfBounds(end ?? '');
  return acts.some((act) => {
    const day = act.legalDate === null ? null : edtfBounds(act.legalDate).earliest;
    return act.kind === 'renewed' && day !== null && latest !== null && day > latest;
  });
}
