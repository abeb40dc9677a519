import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import {
  insertNationalLawAct,
  insertSettingAct,
  listNationalLawActs,
  listSettingActs,
} from '../store/setting-acts.ts';
import { settingsChangedMeanwhile } from './refusals.ts';
import type { SettingAct } from './setting-acts.ts';

/** Whose law an actor sets: the country's government sets everybody's, every other its own. */
export type Scope = 'national' | 'own';

export async function scopeOf(tx: GovernmentTransaction, actor: GovernmentActor): Promise<Scope> {
  return (await findGovernmentById(tx, actor.governmentId))?.level === 'country' ? 'national' : 'own';
}

export type NewSetting = Pick<SettingAct, 'kind' | 'subject' | 'effectiveFrom' | 'content' | 'reason'> & {
  replaces?: number;
};

/** The acts a new one is added to. */
export const listActsIn = (
  tx: GovernmentTransaction,
  scope: Scope,
  governmentId: number,
): Promise<SettingAct[]> =>
  scope === 'national' ? listNationalLawActs(tx) : listSettingActs(tx, governmentId);

/** Adds an act behind those that were looked at; refuses when somebody added one in between. Returns its number. */
export async function addAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  scope: Scope,
  known: readonly SettingAct[],
  added: NewSetting,
): Promise<number> {
  const act: SettingAct = {
    ...added,
    number: (known.at(-1)?.number ?? 0) + 1,
    replaces: added.replaces ?? null,
    recordedAt: clock.now(),
    recordedBy: actor.kind === 'person' ? actor.personId : actor.name,
  };
  const kept =
    scope === 'national'
      ? await insertNationalLawAct(tx, act)
      : await insertSettingAct(tx, actor.governmentId, act);
  if (!kept) throw settingsChangedMeanwhile();
  return act.number;
}
