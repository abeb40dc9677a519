import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  beyondLastPage,
  type OfficeRoute,
  type PageReply,
  type PageRequest,
  page,
  type Reply,
  redirect,
} from '#platform/http/index.ts';
import { formOf, readDateText } from '#ui';
import { mayRun, readers, runners } from '../rules.ts';
import { findAlert } from './find-alert.ts';
import { listAlerts } from './list-alerts.ts';
import { alertAddress, alertPaths } from './paths.ts';
import { readAlertsQuestion } from './question.ts';
import { setAlertAside } from './set-alert-aside.ts';
import { alertSettingRoutes } from './setting-routes.tsx';
import { takeAlertUp } from './take-alert-up.ts';
import { viewCooperationAlerts } from './view-cooperation-alerts.ts';
import { AlertsPage, alertsTitle } from './views/alerts-page.tsx';
import { CooperationAlertsPage } from './views/cooperation-page.tsx';
import { SetAsidePage, setAsideTitle, takeUpTitle } from './views/set-aside-page.tsx';

type OfficeRequest = PageRequest<GovernmentActor>;

const list: OfficeRoute = {
  name: 'alerts.list',
  method: 'GET',
  path: alertPaths.alerts,
  who: readers,
  async handle({ actor, language, query }, house) {
    const { question, notUnderstood } = readAlertsQuestion(query);
    const found = await listAlerts(house, actor, { ...question, aside: question.aside === 'yes' });
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    return page(
      alertsTitle[language],
      <AlertsPage
        {...{ language, question, notUnderstood }}
        list={found}
        mayRun={mayRun(actor)}
        day={today(house.clock)}
      />,
    );
  },
};

const ofCooperation: OfficeRoute = {
  name: 'alerts.of-cooperation',
  method: 'GET',
  path: alertPaths.ofCooperation,
  who: readers,
  names: { code: 'cooperation' },
  async handle({ actor, language, params }, house) {
    const view = await withGovernment(house.database, actor.governmentId, (tx) =>
      viewCooperationAlerts(tx, house, actor, params.code ?? ''),
    );
    return page(
      view.title,
      <CooperationAlertsPage
        language={language}
        view={view}
        mayRun={mayRun(actor)}
        day={today(house.clock)}
      />,
    );
  },
};

/** What is no longer an alert has nothing to be set aside: whoever comes late sees the list as it is now. */
async function asidePage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, form, query } = request;
  const key = form.get('key') || query.get('key') || '';
  const alert = await withGovernment(house.database, actor.governmentId, (tx) =>
    findAlert(tx, house, actor, key),
  );
  if (!alert) throw notFound();
  const title = alert.aside ? takeUpTitle : setAsideTitle;
  return page(title[language], <SetAsidePage form={formOf(request, refusal)} alert={alert} />);
}

async function orShowAgain(
  request: OfficeRequest,
  house: House,
  work: (tx: GovernmentTransaction) => Promise<void>,
): Promise<Reply> {
  try {
    await withGovernment(house.database, request.actor.governmentId, work);
    return redirect(alertAddress('alerts', request.language));
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.kind !== 'invalid') throw problem;
    return { ...(await asidePage(request, house, problem)), status: 422 };
  }
}

const dayIn = (text: string) => {
  const read = readDateText(text);
  return read.kind === 'date' ? read.edtf : '';
};

const aside: readonly OfficeRoute[] = [
  {
    name: 'alert.show-set-aside',
    method: 'GET',
    path: alertPaths.setAside,
    who: runners,
    handle: (request, house) => asidePage(request, house),
  },
  {
    name: 'alert.set-aside',
    method: 'POST',
    path: alertPaths.setAside,
    who: runners,
    handle: (request, house) => {
      const { actor, form } = request;
      const input = { key: form.get('key'), until: dayIn(form.get('until')), reason: form.get('reason') };
      return orShowAgain(request, house, (tx) => setAlertAside(tx, house, actor, input));
    },
  },
  {
    name: 'alert.take-up',
    method: 'POST',
    path: alertPaths.takeUp,
    who: runners,
    handle: (request, house) => {
      const { actor, form } = request;
      const input = { key: form.get('key'), reason: form.get('reason') };
      return orShowAgain(request, house, (tx) => takeAlertUp(tx, house, actor, input));
    },
  },
];

/** The office's pages of alerts and lights; fixed addresses stand first. */
export const alertRoutes: readonly OfficeRoute[] = [list, ...aside, ...alertSettingRoutes, ofCooperation];
