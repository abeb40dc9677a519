import { viewOutbox } from '#correspondence';
import { listBatches } from '#intake';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import {
  type AlertRule,
  alertRuleWords,
  listActivities,
  listAlerts,
  listDormancyDecisions,
} from '#monitoring';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { listRecords } from '#register';
import { listOpenRequests } from '#reporting';
import { bySoonest, mostItems, type PackItem, type PackSection, sectionOf } from '../pack.ts';
import { activityAddress, messageAddress, recordAddress } from '../paths.ts';

type PackHouse = Pick<House, 'database' | 'clock'>;
type Telling = (house: PackHouse, actor: GovernmentActor) => Promise<PackSection>;

const words = {
  planned: { id: 'Kegiatan direncanakan', en: 'Activity planned' },
  step: {
    id: 'Langkah yang diputuskan untuk kerja sama yang diam',
    en: 'Step decided for a silent cooperation',
  },
  decide: {
    id: 'Jawabannya menunggu keputusan kantor ini.',
    en: 'Its answer waits for a decision of this office.',
  },
  message: { id: 'Pesan belum disampaikan', en: 'Message not passed on yet' },
  to: { id: 'Kepada', en: 'To' },
  silent: { id: 'minggu tanpa kabar', en: 'weeks of silence' },
  unpublished: { id: 'Belum diterbitkan.', en: 'Not published yet.' },
  import: { id: 'Impor belum diterapkan', en: 'Import not applied yet' },
} as const satisfies Record<string, Words>;

const inBoth = (word: (language: 'id' | 'en') => string): Words => ({ id: word('id'), en: word('en') });

/** These have a part of their own in the pack. */
const toldElsewhere: readonly AlertRule[] = ['unanswered', 'contradiction'];

/** Alerts of one rule or all, up to what a pack tells. */
async function readAlerts(house: PackHouse, actor: GovernmentActor, rule?: AlertRule) {
  const first = await listAlerts(house, actor, { rule });
  const all = [...first.alerts];
  for (let page = 2; page <= first.pages && all.length < 2 * mostItems; page++)
    all.push(...(await listAlerts(house, actor, { rule, page })).alerts);
  return { alerts: all, total: first.total, byRule: first.byRule };
}

type Alert = Awaited<ReturnType<typeof readAlerts>>['alerts'][number];

const alertItem = ({ rule, cooperation, title, sentence, ground }: Alert): PackItem => ({
  cooperation,
  text: inBoth((language) =>
    cooperation === null ? alertRuleWords[rule][language] : `${cooperation} ${title ?? ''}`,
  ),
  detail: inBoth(
    (language) => `${sentence[language]} (${alertRuleWords[rule][language]}. ${ground[language]}.)`,
  ),
  due: null,
  path: cooperation === null ? null : recordAddress(cooperation),
});

/** What asks for attention, with the rule that says so. */
export const alertsSection: Telling = async (house, actor) => {
  const { alerts, total, byRule } = await readAlerts(house, actor);
  const elsewhere = byRule
    .filter(({ rule }) => toldElsewhere.includes(rule))
    .reduce((sum, { count }) => sum + count, 0);
  const items = alerts.filter(({ rule }) => !toldElsewhere.includes(rule)).map(alertItem);
  return sectionOf('alerts', items, total - elsewhere);
};

const plannedActivities = async (tx: GovernmentTransaction, actor: GovernmentActor) =>
  (await listActivities(tx, actor, { state: 'planned' })).map(
    ({ activity, fold }): PackItem => ({
      cooperation: activity.cooperation.code,
      text: inBoth((language) => `${words.planned[language]}: ${activity.title}`),
      detail: inBoth(() =>
        [activity.cooperation.code, activity.agency, fold.planned?.dateWords].filter(Boolean).join(', '),
      ),
      due: null,
      path: activityAddress(activity.id),
    }),
  );

/** Steps that were decided for silent cooperations and are not recorded as done. */
const decidedSteps = async (tx: GovernmentTransaction, actor: GovernmentActor) =>
  (await listDormancyDecisions(tx, actor, { state: 'standing' })).flatMap(
    ({ cooperation: { code }, decision }) =>
      decision.steps
        .filter(({ done }) => done === null)
        .map(
          ({ what, who, due }): PackItem => ({
            cooperation: code,
            text: inBoth((language) => `${words.step[language]}: ${what}`),
            detail: inBoth(() => `${code}, ${who}`),
            due,
            path: recordAddress(code),
          }),
        ),
  );

const answersToDecide = async (tx: GovernmentTransaction, clock: Clock, actor: GovernmentActor) =>
  (await listOpenRequests(tx, clock, actor))
    .filter(({ turn }) => turn === 'office')
    .map(
      ({ agency, round, due, path }): PackItem => ({
        cooperation: null,
        text: inBoth(() => `${agency}: ${round}`),
        detail: words.decide,
        due,
        path,
      }),
    );

/** Messages that a person must pass on, a page of them, and how many there are. */
async function messagesToPassOn(tx: GovernmentTransaction, actor: GovernmentActor) {
  const { messages, counts } = await viewOutbox(tx, actor, { state: 'prepared', page: 1 });
  const items = messages.map(
    ({ id, title, office }): PackItem => ({
      cooperation: null,
      text: inBoth((language) => `${words.message[language]}: ${title}`),
      detail: inBoth((language) => `${words.to[language]} ${office}`),
      due: null,
      path: messageAddress(id),
    }),
  );
  return { items, total: counts.get('prepared') ?? 0 };
}

/** What others were told would come, or wait for: letters, activities, decided steps, answers, messages. */
export const promisesSection: Telling = async (house, actor) => {
  const letters = await readAlerts(house, actor, 'unanswered');
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const messages = await messagesToPassOn(tx, actor);
    const items = [
      ...bySoonest([...(await answersToDecide(tx, house.clock, actor)), ...(await decidedSteps(tx, actor))]),
      ...letters.alerts.map(alertItem),
      ...(await plannedActivities(tx, actor)),
      ...messages.items,
    ];
    const untold = messages.total - messages.items.length + letters.total - letters.alerts.length;
    return sectionOf('promises', items, items.length + untold);
  });
};

/** Agencies that owe an answer in a round that goes on. */
export const requestsSection: Telling = async ({ database, clock }, actor) => {
  const open = await withGovernment(database, actor.governmentId, (tx) => listOpenRequests(tx, clock, actor));
  const items = open
    .filter(({ turn }) => turn === 'agency')
    .map(
      ({ agency, round, state, weeksSilent, due, path }): PackItem => ({
        cooperation: null,
        text: inBoth(() => `${agency}: ${round}`),
        detail: inBoth((language) => `${state[language]}, ${weeksSilent} ${words.silent[language]}`),
        due,
        path,
      }),
    );
  return sectionOf('requests', bySoonest(items));
};

/** Records not published and imports not applied: begun, and not brought to an end. */
export const draftsSection: Telling = async (house, actor) => {
  const records = await listRecords(house, actor, { published: false, sort: 'updated' });
  // Only those who import see imports.
  const batches = hasRole(actor, 'officer') ? (await listBatches(house, actor)).rows : [];
  const imports = batches.filter(({ state }) => state === 'preview' || state === 'waiting');
  const items = [
    ...imports.map(
      ({ fileName }): PackItem => ({
        cooperation: null,
        text: inBoth((language) => `${words.import[language]}: ${fileName}`),
        detail: null,
        due: null,
        // What was handed over is read by people who may not open imports.
        path: null,
      }),
    ),
    ...records.rows.map(
      ({ code, titleId, titleEn }): PackItem => ({
        cooperation: code,
        text: { id: `${code} ${titleId}`, en: `${code} ${titleEn ?? titleId}` },
        detail: words.unpublished,
        due: null,
        path: recordAddress(code),
      }),
    ),
  ];
  return sectionOf('drafts', items, imports.length + records.total);
};
