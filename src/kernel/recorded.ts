import type { GovernmentActor } from './actor.ts';
import type { Clock } from './clock.ts';

/** When something was recorded and by whom; the name is kept as the person was called then. */
export interface Recorded {
  at: Date;
  /** The person's id; of the software itself, its name. */
  by: string;
  byName: string;
}

/** Who acts and when, as it is kept beside what they did. */
export const recordedBy = (actor: GovernmentActor, clock: Clock): Recorded => ({
  at: clock.now(),
  by: actor.kind === 'person' ? actor.personId : actor.name,
  byName: actor.name,
});
