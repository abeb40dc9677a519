import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { alertsOf } from './alerts-of.ts';
import { asidesOf } from './asides-of.ts';
import { type Light, lightsOf } from './lights-of.ts';
import type { ShownAlert } from './list-alerts.ts';
import { readFacts, readGround } from './read-facts.ts';

export interface CooperationAlerts {
  code: string;
  title: string;
  lights: Light[];
  alerts: ShownAlert[];
}

/** The lights and alerts of one cooperation on the day; those of other governments are not found. */
export async function viewCooperationAlerts(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  actor: GovernmentActor,
  code: string,
): Promise<CooperationAlerts> {
  if (!mayRead(actor)) throw notAllowed();
  const ground = await readGround(tx, clock, actor);
  const [facts] = await readFacts(tx, actor, ground, { codes: [code] });
  if (!facts) throw notFound();
  const asides = await asidesOf(tx, actor.governmentId, ground.day);
  return {
    code: facts.code,
    title: facts.title,
    lights: lightsOf(facts, ground.day, ground.context.thresholds),
    alerts: alertsOf(facts, ground.day, ground.context).map((alert) => ({
      ...alert,
      title: facts.title,
      aside: asides.get(alert.key) ?? null,
    })),
  };
}
