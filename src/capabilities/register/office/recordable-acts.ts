import type { ActKind } from '../lifecycle.ts';

/** Acts a new record may begin with; a signed instrument brings its own. */
export const recordableActs: readonly ActKind[] = [
  'planned',
  'explored',
  'drafted',
  'started',
  'ended',
  'stopped',
  'no-follow-up',
];

/** The stage a source claims by telling of an act; "no follow-up" is no stage. */
export const stageOf: Readonly<Partial<Record<ActKind, string>>> = {
  planned: 'planned',
  explored: 'exploration',
  drafted: 'draft',
  signed: 'signed',
  started: 'ongoing',
  renewed: 'ongoing',
  ended: 'ended',
  stopped: 'stopped',
};
