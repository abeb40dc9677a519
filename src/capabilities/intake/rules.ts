import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { BatchState } from './batch.ts';

/** Imports are the officer's: they bring in cooperations of every agency of the region. */
export const mayImport = (actor: GovernmentActor): boolean => hasRole(actor, 'officer');

/** States in which nothing is in the register yet and the import can be given up. */
export const canBeDiscarded: readonly BatchState[] = ['waiting', 'reading', 'preview', 'applying', 'refused'];

/** Something is being done in the background; the page asks again by itself. */
export const isWork = (state: BatchState): boolean =>
  state === 'waiting' || state === 'reading' || state === 'applying';
