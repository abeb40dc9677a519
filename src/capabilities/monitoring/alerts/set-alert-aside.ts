import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { addDuration } from '#kernel/edtf.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertAlertAct } from '../store/alert-acts.ts';
import { findAlert } from './find-alert.ts';

const Input = z.object({
  key: z.string().max(400),
  /** Last day it stays aside. */
  until: z.string(),
  reason: z.string().trim().min(3).max(2000),
});
export type SettingAside = z.input<typeof Input>;

const words = {
  reason: { id: 'Tulis mengapa, paling sedikit 3 huruf', en: 'Say why, in at least 3 letters' },
  until: {
    id: 'Tulis satu hari setelah hari ini dan tidak lebih dari satu tahun, misalnya 15 Januari 2018',
    en: 'Write a day after today and within a year, like 15 January 2018',
  },
} as const;

/** Sets an alert aside until a day, with the reason; after that day it comes back by itself. At most a year. */
export async function setAlertAside(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  input: SettingAside,
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const { key, until, reason } = input;
  const day = today(house.clock);
  const badDay =
    !z.iso.date().safeParse(until).success || until <= day || until > (addDuration(day, { years: 1 }) ?? day);
  const complaints = [
    ...(badDay ? [{ field: 'until', words: words.until }] : []),
    ...(Input.shape.reason.safeParse(reason).success ? [] : [{ field: 'reason', words: words.reason }]),
  ];
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  if (!(await findAlert(tx, house, actor, key))) throw notFound();
  const kept = Input.parse(input);
  const recorded = { at: house.clock.now(), by: actor.name };
  await insertAlertAct(tx, actor.governmentId, { ...kept, kind: 'set-aside' }, recorded);
  await recordEntry(tx, house.clock, actor, {
    action: 'alert.set-aside',
    subject: `alert:${key}`,
    outcome: 'done',
    detail: { until, reason: kept.reason },
  });
}
