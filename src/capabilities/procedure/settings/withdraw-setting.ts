import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from '../calendar/days.ts';
import { addAct, listActsIn, scopeOf } from './add-act.ts';
import { dayNotPossible, reasonMissing, settingsNotAllowed, stillBuiltUpon } from './refusals.ts';
import { maySetLaw } from './rules.ts';
import { type StandingSetting, standingSettings } from './setting-acts.ts';

export const SettingWithdrawal = z.object({
  number: z.number().int().positive(),
  /** First day it no longer holds; its own first day takes it back as if it had never been. */
  from: z.string().trim(),
  reason: z.string().trim().max(2000).default(''),
});
export type SettingWithdrawal = z.input<typeof SettingWithdrawal>;

/** Rule sets that amend this one and begin before it would end. */
const builtUpon = ({ content }: StandingSetting, others: readonly StandingSetting[]): string[] => {
  const { code } = content as { code: string };
  return others.flatMap((other) => {
    const set = other.content as { code: string; amends?: string };
    return set.amends === code ? [set.code] : [];
  });
};

/**
 * Ends a loaded rule set, a changed value or a reading from a day on; the act stays in the history. A rule set that
 * others amend stays until they are withdrawn.
 */
export async function withdrawSetting(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: SettingWithdrawal,
): Promise<void> {
  const { number, from, reason } = SettingWithdrawal.parse(input);
  if (!maySetLaw(actor)) throw settingsNotAllowed();
  const scope = await scopeOf(tx, actor);
  const acts = await listActsIn(tx, scope, actor.governmentId);
  const standing = [
    ...standingSettings(acts, 'rule-set'),
    ...standingSettings(acts, 'change'),
    ...standingSettings(acts, 'reading'),
  ];
  const act = standing.find((one) => one.number === number && one.until === null);
  if (!act) throw notFound();
  if (!isDay(from) || from < act.effectiveFrom)
    throw dayNotPossible('from', {
      id: `Isi tanggal mulai ${act.effectiveFrom} atau sesudahnya, dengan tahun-bulan-hari.`,
      en: `Enter ${act.effectiveFrom} or a later day, as year-month-day.`,
    });
  if (reason === '') throw reasonMissing();
  const others = builtUpon(act, standingSettings(acts, 'rule-set'));
  if (act.kind === 'rule-set' && others.length > 0) throw stillBuiltUpon(others);
  await addAct(tx, clock, actor, scope, acts, {
    kind: 'withdrawal',
    subject: act.subject,
    effectiveFrom: act.kind === 'reading' ? act.effectiveFrom : from,
    content: {},
    reason,
    replaces: number,
  });
  await recordEntry(tx, clock, actor, {
    action: 'law.withdraw',
    subject: act.subject,
    outcome: 'done',
    detail: { number, from, reason },
  });
}
