import { randomUUID } from 'node:crypto';
import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { pathOf, paths } from '../paths.ts';
import { choosePlanLine, readPlanLine } from '../plans/choose-plan-line.ts';
import { listYearlyLines, viewActivityPlan } from '../plans/view-activity-plan.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { findActivity } from '../store/activities.ts';
import { findCooperationOf, listCooperationsInShort, listLocalParties } from '../store/led-cooperations.ts';
import { findEvidence } from './find-evidence.ts';
import { foldActivity } from './fold-activity.ts';
import { keepEvidence, type OfficeRequest } from './form-routes.ts';
import { viewCost } from './link-cost.ts';
import { viewActivities } from './list-activities.ts';
import { readActivitiesQuestion } from './question.ts';
import { activityOf, actOf } from './read-form.ts';
import { recordActivity } from './record-activity.ts';
import { recordActivityAct } from './record-activity-act.ts';
import { tieRoutes } from './tie-routes.tsx';
import { ActPage, actKindOf, actTitles } from './views/act-page.tsx';
import { ActivitiesPage, activitiesTitle } from './views/activities-page.tsx';
import { ActivityPage } from './views/activity-page.tsx';
import { ChoosePage, RecordPage, recordTitle } from './views/record-page.tsx';

const within = ({ actor }: OfficeRequest, { database }: House) => {
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
};

async function listPage(request: OfficeRequest, house: House, code?: string): Promise<PageReply> {
  const { actor, language, query } = request;
  const { question, notUnderstood } = readActivitiesQuestion(query);
  const work = within(request, house);
  const cooperation =
    code === undefined ? undefined : await work((tx) => findCooperationOf(tx, actor.governmentId, code));
  if (code !== undefined && !cooperation) throw notFound();
  const { page: asked = 1, ...rest } = question;
  const found = await work((tx) => viewActivities(tx, actor, { ...rest, code: cooperation?.code }, asked));
  return page(
    activitiesTitle[language],
    <ActivitiesPage
      language={language}
      cooperation={cooperation}
      question={rest}
      notUnderstood={notUnderstood}
      found={found}
      mayRun={mayRun(actor)}
      day={today(house.clock)}
    />,
  );
}

const list: OfficeRoute = {
  name: 'activity.list',
  method: 'GET',
  path: paths.activities,
  who: readers,
  handle: (request, house) => listPage(request, house),
};

const ofCooperation: OfficeRoute = {
  name: 'activity.of-cooperation',
  method: 'GET',
  path: paths.ofCooperation,
  who: readers,
  names: { code: 'cooperation' },
  handle: (request, house) => listPage(request, house, request.params.code ?? ''),
};

const choose: OfficeRoute = {
  name: 'activity.choose',
  method: 'GET',
  path: paths.choose,
  who: runners,
  async handle(request, house) {
    const { actor, language, query } = request;
    const code = query.get('code');
    if (code) return redirect(pathOf('record', language, { code }));
    const cooperations = await within(
      request,
      house,
    )((tx) => listCooperationsInShort(tx, actor.governmentId));
    return page(recordTitle[language], <ChoosePage language={language} cooperations={cooperations} />);
  },
};

async function recordPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params, query } = request;
  const { governmentId } = actor;
  const found = await within(
    request,
    house,
  )(async (tx) => {
    const cooperation = await findCooperationOf(tx, governmentId, params.code ?? '');
    if (!cooperation) return undefined;
    const parties = await listLocalParties(tx, governmentId, cooperation.id);
    return { cooperation, parties, lines: await listYearlyLines(tx, governmentId, cooperation.id) };
  });
  if (!found) throw notFound();
  const asked = readPlanLine(query.get('planLine') ?? '');
  const planned = found.lines.find(({ year, line }) => year === asked?.year && line.key === asked.line);
  const form = formOf(request, refusal);
  const body = <RecordPage form={form} {...found} planned={planned} freshKey={randomUUID()} />;
  return page(recordTitle[language], body);
}

const shape = { path: paths.record, who: runners, names: { code: 'cooperation' } } as const;
const recordRoutes: readonly OfficeRoute[] = [
  {
    ...shape,
    name: 'activity.show-record',
    method: 'GET',
    handle: (request, house) => recordPage(request, house),
  },
  {
    ...shape,
    name: 'activity.record',
    method: 'POST',
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const files = await keepEvidence(house.files, request);
          const input = { ...activityOf(form, params.code ?? ''), files };
          const activity = await within(
            request,
            house,
          )(async (tx) => {
            const activityId = await recordActivity(tx, house.clock, actor, input);
            const choice = readPlanLine(form.get('planLine'));
            if (choice) await choosePlanLine(tx, house.clock, actor, { activityId, choice });
            return activityId;
          });
          return redirect(`${pathOf('activity', language, { activity })}?done=recorded`);
        },
        (refusal) => recordPage(request, house, refusal),
      ),
  },
];

async function load(request: OfficeRequest, house: House) {
  const activity = await within(
    request,
    house,
  )((tx) => findActivity(tx, request.actor.governmentId, rowId(request.params.activity)));
  if (!activity) throw notFound();
  return { activity, fold: foldActivity(activity.acts) };
}

const names = { activity: 'activity' };

const view: OfficeRoute = {
  name: 'activity.view',
  method: 'GET',
  path: paths.activity,
  who: readers,
  names,
  async handle(request, house) {
    const listed = await load(request, house);
    const { actor, language, query } = request;
    const ties = await within(
      request,
      house,
    )(async (tx) => ({
      plan: await viewActivityPlan(tx, actor.governmentId, listed.activity),
      payments: (await viewCost(tx, actor.governmentId, listed.activity)).linked,
    }));
    return page(
      listed.activity.title,
      <ActivityPage
        {...listed}
        {...ties}
        language={language}
        mayRun={mayRun(actor)}
        saved={query.has('done')}
        day={today(house.clock)}
      />,
    );
  },
};

async function actPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const listed = await load(request, house);
  const kind = actKindOf(request.form.get('kind') || request.query.get('kind'));
  const takesBack = request.form.get('takesBack') || request.query.get('number') || '';
  const body = <ActPage form={formOf(request, refusal)} {...listed} kind={kind} takesBack={takesBack} />;
  return page(actTitles[kind][request.language], body);
}

const actRoutes: readonly OfficeRoute[] = [
  {
    name: 'activity.show-act',
    method: 'GET',
    path: paths.act,
    who: runners,
    names,
    handle: (request, house) => actPage(request, house),
  },
  {
    name: 'activity.act',
    method: 'POST',
    path: paths.act,
    who: runners,
    names,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const activity = rowId(request.params.activity);
          const files = await keepEvidence(house.files, request);
          const input = { ...actOf(form, activity), files };
          await within(request, house)((tx) => recordActivityAct(tx, house.clock, actor, input));
          return redirect(`${pathOf('activity', language, { activity })}?done=act`);
        },
        (refusal) => actPage(request, house, refusal),
      ),
  },
];

const evidence: OfficeRoute = {
  name: 'activity.evidence',
  method: 'GET',
  path: paths.evidence,
  who: readers,
  names: { ...names, file: 'activity-file' },
  async handle(request, house) {
    const asked = { activityId: rowId(request.params.activity), sha256: request.params.file ?? '' };
    const found = await findEvidence(house, request.actor, asked);
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

/** The office's pages of activities. */
export const activityRoutes: readonly OfficeRoute[] = [
  list,
  ofCooperation,
  choose,
  ...recordRoutes,
  view,
  ...actRoutes,
  ...tieRoutes,
  evidence,
];
