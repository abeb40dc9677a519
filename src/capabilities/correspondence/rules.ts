import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Message, MessageState } from './message.ts';

/** Who sees what left the house and what came back. */
export const readers: readonly Role[] = ['officer', 'approver', 'auditor', 'administrator'];
/** Who opens the files of answers: those too who only read the requests they answer. */
export const fileReaders: readonly Role[] = [...readers, 'reviewer'];
/** Who tries again and says that something was passed on. */
export const runners: readonly Role[] = ['officer'];
/** Who sees how mail is set up. */
export const keepers: readonly Role[] = ['administrator'];

export const mayOpenFiles = (actor: GovernmentActor): boolean => hasRole(actor, ...fileReaders);
export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
/** A digest is its reader's own: it names what waits for that person, and their address. */
export const isOfSomebodyElse = (
  { subjectOf }: Pick<Message, 'subjectOf'>,
  actor: GovernmentActor,
): boolean => subjectOf.startsWith('person:') && subjectOf !== `person:${actorName(actor)}`;

export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);
export const mayKeep = (actor: GovernmentActor): boolean => hasRole(actor, ...keepers);

const minute = 60_000;
/** A mail server that is away for a long weekend loses nothing. */
const triedForDays = 5;
/** A server that is back is noticed within the hour. */
const longestWaitMinutes = 60;

/** Nobody else takes a message within this time of its being taken; longer than any server is waited for. */
const heldMinutes = 5;
export const heldUntil = (now: Date): Date => new Date(now.getTime() + heldMinutes * minute);

/** When to try after so many tries in vain: 1, 2, 4 ... minutes, at most an hour apart. */
export const nextTryAfter = (tries: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(longestWaitMinutes, 2 ** Math.min(tries - 1, 10)) * minute);

/** Whether trying has lasted long enough, counted from when the message last began to wait. */
export const isTriedForDays = (waitingSince: Date, now: Date): boolean =>
  now.getTime() - waitingSince.getTime() > triedForDays * 24 * 60 * minute;

/**
 * How often a step may begin without its end being known. Each may have reached the mail server, so going on would send
 * a mail again and again.
 */
const mostUnrecorded = 3;
export const isTooOftenUnrecorded = ({ unrecorded }: Pick<Message, 'unrecorded'>): boolean =>
  unrecorded >= mostUnrecorded;

const stuck: readonly MessageState[] = ['prepared', 'refused', 'given-up'];

/** A message that waits or was taken is not handed over a second time. */
export const mayTryAgain = ({ state, address }: Pick<Message, 'state' | 'address'>): boolean =>
  stuck.includes(state) && address !== null;

export const mayShare = ({ state }: Pick<Message, 'state'>): boolean => state !== 'shared';

/** Who did it, as kept beside what they did. */
export const actorName = (actor: GovernmentActor): string =>
  actor.kind === 'person' ? actor.personId : actor.name;

export interface Recorded {
  at: Date;
  by: string;
}

export const recordedBy = (actor: GovernmentActor, clock: Clock): Recorded => ({
  at: clock.now(),
  by: actorName(actor),
});
