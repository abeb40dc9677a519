import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { ledCooperations } from './led-cooperations.ts';

/** An amount of money as the register holds it. */
export interface Payment {
  id: number;
  purpose: string;
  amount: string;
  currency: string;
  dated: string | null;
}

/** What the register holds of the money of a cooperation and those merged into it, the newest first. */
export async function listPayments(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    with recursive ${ledCooperations(governmentId)}
    select p.id, p.purpose, p.amount::text, p.currency, p.dated
    from register.payment_for_monitoring p join current c on c.asked = p.cooperation_id
    where p.government_id = ${governmentId} and c.code = ${code} order by p.id desc`.execute(tx);
  return rows;
}

/** Ids of the payments that are tied to an activity. */
export async function listCostLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  activityId: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number; linked: boolean }>`
    select distinct on (money_id) money_id as id, linked from monitoring.cost_link
    where government_id = ${governmentId} and activity_id = ${activityId}
    order by money_id, id desc`.execute(tx);
  return rows.filter(({ linked }) => linked).map(({ id }) => id);
}

export async function insertCostLink(
  tx: GovernmentTransaction,
  governmentId: number,
  { activityId, moneyId, linked }: { activityId: number; moneyId: number; linked: boolean },
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.cost_link (government_id, activity_id, money_id, linked, at, by)
    values (${governmentId}, ${activityId}, ${moneyId}, ${linked}, ${at}, ${by})`.execute(tx);
}
