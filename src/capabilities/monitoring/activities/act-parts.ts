import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { type ActivityFold, whenOf } from './fold-activity.ts';

/** Who did it, as kept beside what they did: a person's id or the software's own name. */
export const actorName = (actor: GovernmentActor): string =>
  actor.kind === 'person' ? actor.personId : actor.name;

/** What was done has happened: a date that lies wholly ahead is none of it. */
export function futureComplaint(dateEdtf: string | null, clock: Clock): FieldRefusal[] {
  const { earliest } = edtfBounds(dateEdtf ?? '');
  if (earliest === null || earliest <= today(clock)) return [];
  const words = {
    id: 'Tanggal ini belum tiba. Catat sebagai rencana, atau perbaiki tanggalnya',
    en: 'This date has not come yet. Record it as planned, or correct the date',
  };
  return [{ field: 'date', words }];
}

/** What is cached of a fold: its state, and between which days it happened or is planned. */
export function daysOf(fold: ActivityFold) {
  const { earliest, latest } = edtfBounds(whenOf(fold)?.dateEdtf ?? '');
  return { state: fold.state, firstDay: earliest ?? latest, lastDay: latest ?? earliest };
}
