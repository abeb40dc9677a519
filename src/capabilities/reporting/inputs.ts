import { z } from 'zod';
import type { GovernmentActor } from '#kernel/actor.ts';

const isDay = (text: string) => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** A calendar day that exists: YYYY-MM-DD. */
export const day = z.string().trim().refine(isDay, 'not a day');

/** Who did it, as kept beside what they did: a person's id or the software's own name. */
export const actorName = (actor: GovernmentActor): string =>
  actor.kind === 'person' ? actor.personId : actor.name;
