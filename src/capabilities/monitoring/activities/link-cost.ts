import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addClaims } from '#register';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { type Activity, lockActivity } from '../store/activities.ts';
import { insertCostLink, listCostLinks, listPayments, type Payment } from '../store/cost-links.ts';
import { actorName } from './act-parts.ts';
import { foldActivity } from './fold-activity.ts';

export interface CostLinking {
  activityId: number;
  /** Payments of the register that were the cost of this activity; those left out are no longer tied to it. */
  paymentIds: readonly number[];
  /** The cost that was reported becomes a payment of the register, tied to the activity. */
  asNew: boolean;
}

/** What the register holds of the money of an activity's cooperation, and which of it was its cost. */
export async function viewCost(
  tx: GovernmentTransaction,
  governmentId: number,
  { id, cooperation }: Pick<Activity, 'id' | 'cooperation'>,
): Promise<{ payments: Payment[]; linked: Payment[] }> {
  const payments = await listPayments(tx, governmentId, cooperation.code);
  const linked = new Set(await listCostLinks(tx, governmentId, id));
  return { payments, linked: payments.filter((payment) => linked.has(payment.id)) };
}

const unknown = {
  id: 'Pilih dana yang tercatat pada kerja sama ini',
  en: 'Choose money that is recorded with this cooperation',
};
const noCost = {
  id: 'Kegiatan ini belum melaporkan biayanya. Laporkan biayanya dahulu, atau pilih dana yang sudah tercatat',
  en: 'This activity has not reported its cost. Report it first, or choose money that is recorded already',
};

/** The reported cost as a fact of the register, with the activity's own source; gives its id. */
async function recordPayment(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  activity: Activity,
): Promise<number> {
  const { done } = foldActivity(activity.acts);
  const cost = done?.report?.cost;
  if (!done || !cost) throw invalid('asNew', noCost);
  const { code } = activity.cooperation;
  await addClaims(tx, clock, actor, code, {
    source: done.source ?? {
      kind: 'report',
      title: `Kegiatan: ${activity.title}`,
      office: activity.agency || null,
      dated: done.dateEdtf,
      fileSha256: done.files[0]?.sha256 ?? null,
      key: `activity:${activity.id}:${done.number}`,
    },
    claims: [],
    money: [
      {
        purpose: `Kegiatan: ${activity.title}`.slice(0, 300),
        amount: cost.amount,
        currency: cost.currency,
        dated: cost.costDated ?? done.dateEdtf,
      },
    ],
  });
  const [newest] = await listPayments(tx, actor.governmentId, code);
  return newest?.id ?? 0;
}

/** Ties an activity to the payments of the register that were its cost, or makes its reported cost one of them. */
export async function linkCost(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { activityId, paymentIds, asNew }: CostLinking,
): Promise<void> {
  const { governmentId } = actor;
  const activity = await lockActivity(tx, governmentId, activityId);
  if (!activity) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const { payments, linked } = await viewCost(tx, governmentId, activity);
  const known = new Set(payments.map(({ id }) => id));
  if (paymentIds.some((id) => !known.has(id))) throw invalid('payments', unknown);
  const wanted = new Set(paymentIds);
  if (asNew) wanted.add(await recordPayment(tx, clock, actor, activity));
  const were = new Set(linked.map(({ id }) => id));
  const changes = [
    ...[...wanted].filter((id) => !were.has(id)).map((moneyId) => ({ moneyId, linked: true })),
    ...[...were].filter((id) => !wanted.has(id)).map((moneyId) => ({ moneyId, linked: false })),
  ];
  const recorded = { at: clock.now(), by: actorName(actor) };
  for (const change of changes) await insertCostLink(tx, governmentId, { activityId, ...change }, recorded);
  await recordEntry(tx, clock, actor, {
    action: 'activity.link-cost',
    subject: `activity:${activityId}`,
    outcome: 'done',
    detail: { cooperation: activity.cooperation.code, payments: [...wanted] },
  });
}
