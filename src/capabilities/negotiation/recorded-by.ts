import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Recorded } from './store/recorded.ts';

/** Who acts and when, as it is kept beside what they did. */
export const recordedBy = (actor: GovernmentActor, clock: Clock): Recorded => ({
  at: clock.now(),
  by: actor.kind === 'person' ? actor.personId : actor.name,
  byName: actor.name,
});
