import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { pathOf, paths } from '../paths.ts';
import { choosePlanLine, readPlanLine } from '../plans/choose-plan-line.ts';
import { viewActivityPlan } from '../plans/view-activity-plan.ts';
import { PlanLinePage, planLineTitle } from '../plans/views/plan-line-page.tsx';
import { runners } from '../rules.ts';
import { findActivity } from '../store/activities.ts';
import { foldActivity } from './fold-activity.ts';
import type { OfficeRequest } from './form-routes.ts';
import { linkCost, viewCost } from './link-cost.ts';
import { CostPage, costTitle } from './views/cost-page.tsx';

const within = ({ actor }: OfficeRequest, { database }: House) => {
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
};

async function planLinePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const found = await within(
    request,
    house,
  )(async (tx) => {
    const activity = await findActivity(tx, actor.governmentId, rowId(params.activity));
    if (!activity) throw notFound();
    return { activity, plan: await viewActivityPlan(tx, actor.governmentId, activity) };
  });
  return page(planLineTitle[language], <PlanLinePage form={formOf(request, refusal)} {...found} />);
}

async function costPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const found = await within(
    request,
    house,
  )(async (tx) => {
    const activity = await findActivity(tx, actor.governmentId, rowId(params.activity));
    if (!activity) throw notFound();
    const cost = await viewCost(tx, actor.governmentId, activity);
    return { activity, fold: foldActivity(activity.acts), ...cost };
  });
  return page(costTitle[language], <CostPage form={formOf(request, refusal)} {...found} />);
}

const shape = { who: runners, names: { activity: 'activity' } } as const;

/** The pages on which an activity is tied to a line of the plan, and to the money that was its cost. */
export const tieRoutes: readonly OfficeRoute[] = [
  {
    ...shape,
    name: 'activity.show-plan-line',
    method: 'GET',
    path: paths.planLine,
    handle: (request, house) => planLinePage(request, house),
  },
  {
    ...shape,
    name: 'activity.choose-plan-line',
    method: 'POST',
    path: paths.planLine,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const activityId = rowId(params.activity);
          const choice = readPlanLine(form.get('planLine'));
          await within(
            request,
            house,
          )((tx) => choosePlanLine(tx, house.clock, actor, { activityId, choice }));
          return redirect(`${pathOf('activity', language, { activity: activityId })}?done=tied`);
        },
        (refusal) => planLinePage(request, house, refusal),
      ),
  },
  {
    ...shape,
    name: 'activity.show-cost',
    method: 'GET',
    path: paths.cost,
    handle: (request, house) => costPage(request, house),
  },
  {
    ...shape,
    name: 'activity.link-cost',
    method: 'POST',
    path: paths.cost,
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const activityId = rowId(params.activity);
          const paymentIds = form.getAll('payments').map((text) => rowId(text));
          const asNew = form.get('asNew') !== '';
          await within(
            request,
            house,
          )((tx) => linkCost(tx, house.clock, actor, { activityId, paymentIds, asNew }));
          return redirect(`${pathOf('activity', language, { activity: activityId })}?done=tied`);
        },
        (refusal) => costPage(request, house, refusal),
      ),
  },
];
