import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { addAct } from './add-act.ts';
import { letterheadInUse, letterheadSchema, letterheadSubject } from './letterhead.ts';
import { fieldsRefused, reasonMissing, settingsChangedMeanwhile, settingsNotAllowed } from './refusals.ts';
import { mayEditLetters } from './rules.ts';

export const LetterheadSetting = z.object({
  /** The version the page was opened with; 0 = nothing was said yet. */
  version: z.number().int().nonnegative(),
  letterhead: letterheadSchema,
  reason: z.string().trim().max(2000).default(''),
});
export type LetterheadSetting = z.input<typeof LetterheadSetting>;

const notAnAddress = {
  id: 'Tulis alamat pos-el lengkap, misalnya setda@contoh.go.id.',
  en: 'Write a whole mail address, such as setda@contoh.go.id.',
};

/** Keeps what an office puts on its letters as a new version; letters already made keep theirs. Returns the version. */
export async function setLetterhead(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: LetterheadSetting,
): Promise<number> {
  const { version, letterhead, reason } = LetterheadSetting.parse(input);
  if (!mayEditLetters(actor)) throw settingsNotAllowed();
  const acts = await listSettingActs(tx, actor.governmentId);
  const inUse = letterheadInUse(acts);
  if (inUse.version !== version) throw settingsChangedMeanwhile();
  if (letterhead.mail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(letterhead.mail))
    throw fieldsRefused([{ field: 'mail', words: notAnAddress }]);
  if (reason === '') throw reasonMissing();
  const number = await addAct(tx, clock, actor, 'own', acts, {
    kind: 'letterhead',
    subject: letterheadSubject,
    effectiveFrom: today(clock),
    content: letterhead,
    reason,
  });
  await recordEntry(tx, clock, actor, {
    action: 'letters.set-letterhead',
    subject: letterheadSubject,
    outcome: 'done',
    detail: { version: number, before: version, reason },
  });
  return number;
}
