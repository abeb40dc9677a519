import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { insertRhythm } from '../store/rhythms.ts';

const Months = z.number().int().min(1).max(120).nullable();

export interface RhythmSetting {
  cooperation: string;
  /** null = the office's threshold again. */
  months: number | null;
  reason: string;
}

const words = {
  months: {
    id: 'Tulis jumlah bulan antara 1 dan 120, atau kosongkan untuk memakai ambang kantor',
    en: 'Write a number of months from 1 to 120, or leave it empty for the threshold of the office',
  },
  reason: { id: 'Tulis mengapa, paling sedikit 3 huruf', en: 'Say why, in at least 3 letters' },
} as const;

/** Sets within how many months something is expected of a cooperation, with the reason. */
export async function setRhythm(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { cooperation: code, months, reason }: RhythmSetting,
): Promise<void> {
  const cooperation = await findCooperationOf(tx, actor.governmentId, code);
  if (!cooperation) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const why = reason.trim().slice(0, 2000);
  const complaints = [
    ...(Months.safeParse(months).success ? [] : [{ field: 'months', words: words.months }]),
    ...(why.length < 3 ? [{ field: 'reason', words: words.reason }] : []),
  ];
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const version = { months, reason: why, at: clock.now(), by: actor.name };
  await insertRhythm(tx, actor.governmentId, cooperation.id, version);
  await recordEntry(tx, clock, actor, {
    action: 'rhythm.set',
    subject: `cooperation:${cooperation.code}`,
    outcome: 'done',
    detail: { months, reason: why },
  });
}
