import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertThresholds } from '../store/alert-acts.ts';
import { type Thresholds, thresholdLimits, thresholdsSchema } from './thresholds.ts';

export interface ThresholdSetting {
  /** First day they are in force. */
  starts: string;
  content: Thresholds;
  /** The paper that sets them, or why. */
  basis: string;
}

const words = {
  starts: { id: 'Tulis tanggal mulai berlaku', en: 'Write the day they begin' },
  basis: { id: 'Tulis dasarnya atau alasannya', en: 'Write their basis, or why' },
} as const;

const numberWords = (name: keyof Thresholds) => {
  const most = thresholdLimits[name];
  return {
    id: `Tulis angka bulat antara 1 dan ${most}`,
    en: `Write a whole number from 1 to ${most}`,
  };
};

/** Sets the office's own thresholds of alerts as a version of its own; what held before stays as history. */
export async function setThresholds(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { starts, content, basis }: ThresholdSetting,
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const read = thresholdsSchema.required().safeParse(content);
  const complaints = [
    ...(read.error?.issues ?? []).map(({ path }) => ({
      field: String(path[0]),
      words: numberWords(path[0] as keyof Thresholds),
    })),
    ...(z.iso.date().safeParse(starts).success ? [] : [{ field: 'starts', words: words.starts }]),
    ...(basis.trim() === '' ? [{ field: 'basis', words: words.basis }] : []),
  ];
  if (complaints.length > 0 || !read.success) throw fieldsToCorrect(complaints);
  const version = { starts, content: read.data, basis: basis.trim().slice(0, 500) };
  await insertThresholds(tx, actor.governmentId, version, { at: clock.now(), by: actor.name });
  await recordEntry(tx, clock, actor, {
    action: 'thresholds.set',
    subject: 'thresholds',
    outcome: 'done',
    detail: { starts, ...read.data, basis: version.basis },
  });
}
