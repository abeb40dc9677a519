import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { lastHolders } from '#procedure';
import { keptCounts } from '#register';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { type Alert, type AlertRule, alertRules, urgencies } from './alert.ts';
import { alertsOf } from './alerts-of.ts';
import { type Aside, asidesOf } from './asides-of.ts';
import { obstacleAlerts } from './obstacles-due.ts';
import { type Ground, readFacts, readGround } from './read-facts.ts';
import { officeAlerts } from './record-gaps.ts';

/** An alert without its sentence, which is made anew for those that are shown. */
type AlertMark = Pick<Alert, 'key' | 'rule' | 'urgency' | 'cooperation'>;

export interface AlertIndex {
  cooperations: number;
  marks: AlertMark[];
}

const atOnce = 1_000;

/** What asks for somebody and belongs to no single cooperation. */
const ofTheOffice = async (
  tx: GovernmentTransaction,
  governmentId: number,
  { day, obstacles }: Ground,
): Promise<Alert[]> => [
  ...officeAlerts(await lastHolders(tx, governmentId), day),
  ...obstacleAlerts(obstacles.get('') ?? [], null, day),
];

/** Goes through every cooperation of the office, some at a time: no more than those are ever held with their facts. */
async function indexAll(tx: GovernmentTransaction, house: Pick<House, 'clock'>, actor: GovernmentActor) {
  const ground = await readGround(tx, house.clock, actor);
  const marks: AlertMark[] = [];
  const note = (alerts: readonly Alert[]) => {
    for (const { key, rule, urgency, cooperation } of alerts) marks.push({ key, rule, urgency, cooperation });
  };
  note(await ofTheOffice(tx, actor.governmentId, ground));
  let cooperations = 0;
  let after = 0;
  for (;;) {
    const facts = await readFacts(tx, actor, ground, { after, limit: atOnce });
    for (const one of facts) note(alertsOf(one, ground.day, ground.context));
    cooperations += facts.length;
    after = facts.at(-1)?.id ?? after;
    if (facts.length < atOnce) break;
  }
  const order = (mark: AlertMark) => urgencies.indexOf(mark.urgency);
  return { cooperations, marks: marks.sort((a, b) => order(a) - order(b)) };
}

/** Every alert of an office in short, the most pressing first; a large office's were derived within the last minutes. */
export function indexAlerts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<AlertIndex> {
  const { governmentId } = actor;
  return keptCounts(
    house,
    `office ${governmentId}: alerts of ${today(house.clock)}`,
    () => withGovernment(house.database, governmentId, (tx) => indexAll(tx, house, actor)),
    ({ cooperations }) => cooperations,
  );
}

/** Those that nobody has set aside, or only those that are. */
export async function standingMarks(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  { aside = false }: Pick<AlertQuestion, 'aside'> = {},
): Promise<AlertMark[]> {
  const { marks } = await indexAlerts(house, actor);
  const asides = await withGovernment(house.database, actor.governmentId, (tx) =>
    asidesOf(tx, actor.governmentId, today(house.clock)),
  );
  return marks.filter(({ key }) => asides.has(key) === aside);
}

/** How many there are of each rule, in the rules' order; rules without any left out. */
export const countByRule = (marks: readonly AlertMark[]): { rule: AlertRule; count: number }[] =>
  alertRules
    .map((rule) => ({ rule, count: marks.filter((mark) => mark.rule === rule).length }))
    .filter(({ count }) => count > 0);

export interface ShownAlert extends Alert {
  /** Of its cooperation; null when it is about the office. */
  title: string | null;
  /** Until when and why somebody set it aside; null while it stands. */
  aside: Aside | null;
}

/** Derives anew, with their sentences, those of the given alerts that still hold. */
export async function showAlerts(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  marks: readonly Pick<AlertMark, 'key' | 'cooperation'>[],
): Promise<ShownAlert[]> {
  const asides = await asidesOf(tx, actor.governmentId, today(house.clock));
  const ground = await readGround(tx, house.clock, actor);
  const codes = [...new Set(marks.flatMap(({ cooperation }) => cooperation ?? []))];
  const facts = codes.length > 0 ? await readFacts(tx, actor, ground, { codes }) : [];
  const all: ShownAlert[] = [
    ...(await ofTheOffice(tx, actor.governmentId, ground)).map((alert) => ({
      ...alert,
      title: null,
      aside: asides.get(alert.key) ?? null,
    })),
    ...facts.flatMap((one) =>
      alertsOf(one, ground.day, ground.context).map((alert) => ({
        ...alert,
        title: one.title,
        aside: asides.get(alert.key) ?? null,
      })),
    ),
  ];
  const byKey = new Map(all.map((alert) => [alert.key, alert]));
  return marks.flatMap(({ key }) => byKey.get(key) ?? []);
}

export interface AlertQuestion {
  rule?: AlertRule | undefined;
  /** Those that are set aside instead of those that are not. */
  aside?: boolean | undefined;
  page?: number | undefined;
}

export interface AlertList {
  alerts: ShownAlert[];
  total: number;
  page: number;
  pages: number;
  /** Of all that stand, or of all that are set aside, whatever rule was asked for. */
  byRule: { rule: AlertRule; count: number }[];
}

const perPage = 50;

/** One page of an office's alerts of the day, the most pressing first. */
export async function listAlerts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  { rule, aside = false, page: asked = 1 }: AlertQuestion = {},
): Promise<AlertList> {
  if (!mayRead(actor)) throw notAllowed();
  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
    withGovernment(house.database, actor.governmentId, work);
  const marks = await standingMarks(house, actor, { aside });
  const wanted = marks.filter((mark) => !rule || mark.rule === rule);
  const pages = Math.max(1, Math.ceil(wanted.length / perPage));
  const page = Math.min(Math.max(1, asked), pages);
  const alerts = await within((tx) =>
    showAlerts(tx, house, actor, wanted.slice((page - 1) * perPage, page * perPage)),
  );
  return {
    alerts,
    total: wanted.length,
    page,
    pages,
    byRule: countByRule(marks),
  };
}
