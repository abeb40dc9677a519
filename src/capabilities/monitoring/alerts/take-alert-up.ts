import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertAlertAct } from '../store/alert-acts.ts';
import { findAlert } from './find-alert.ts';

/** Takes up again what was set aside, before its day. What stands already is left as it is. */
export async function takeAlertUp(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  { key, reason }: { key: string; reason: string },
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const why = reason.trim();
  if (why.length < 3 || why.length > 2000)
    throw invalid('reason', {
      id: 'Tulis mengapa, paling sedikit 3 huruf',
      en: 'Say why, in at least 3 letters',
    });
  const alert = await findAlert(tx, house, actor, key);
  if (!alert) throw notFound();
  if (!alert.aside) return;
  const recorded = { at: house.clock.now(), by: actor.name };
  await insertAlertAct(tx, actor.governmentId, { key, kind: 'taken-up', until: null, reason: why }, recorded);
  await recordEntry(tx, house.clock, actor, {
    action: 'alert.take-up',
    subject: `alert:${key}`,
    outcome: 'done',
    detail: { reason: why },
  });
}
