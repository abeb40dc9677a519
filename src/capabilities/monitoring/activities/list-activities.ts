import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import {
  type ActivitiesQuestion,
  type Activity,
  countActivities,
  selectActivities,
} from '../store/activities.ts';
import { type ActivityFold, foldActivity } from './fold-activity.ts';

export interface ListedActivity {
  activity: Activity;
  fold: ActivityFold;
}

const folded = (activity: Activity): ListedActivity => ({ activity, fold: foldActivity(activity.acts) });

/** The activities of the office that were asked for, with what each has come to; those taken back only on request. */
export async function listActivities(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  question: ActivitiesQuestion,
): Promise<ListedActivity[]> {
  if (!mayRead(actor)) throw notAllowed();
  return (await selectActivities(tx, actor.governmentId, question)).map(folded);
}

const perPage = 25;

export interface ActivitiesPage {
  listed: ListedActivity[];
  total: number;
  page: number;
  pages: number;
}

/** One page of them; a page that is not there is the nearest that is. */
export async function viewActivities(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  question: ActivitiesQuestion,
  asked: number,
): Promise<ActivitiesPage> {
  if (!mayRead(actor)) throw notAllowed();
  const total = await countActivities(tx, actor.governmentId, question);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const range = { limit: perPage, offset: (page - 1) * perPage };
  return {
    listed: (await selectActivities(tx, actor.governmentId, question, range)).map(folded),
    total,
    page,
    pages,
  };
}
