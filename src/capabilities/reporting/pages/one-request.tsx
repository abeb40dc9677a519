import type { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf } from '#ui';
import { pathOf } from '../paths.ts';
import { mayRun } from '../rules.ts';
import { listCooperationChoices } from '../store/cooperations.ts';
import { type RequestView, viewRequest } from '../view-request.ts';
import type { OfficeRequest } from './form-routes.tsx';
import { RequestPage } from './views/request-page.tsx';

/** What the addresses below a request name. */
export const names = { request: 'report-request' };

/** The request of the address, as its pages show it. */
export const load = (request: OfficeRequest, house: House): Promise<RequestView> =>
  viewRequest(house, request.actor, rowId(request.params.request));

/** Back to the page of the request. */
export const toRequest = (request: OfficeRequest) =>
  redirect(pathOf('request', request.language, { request: rowId(request.params.request) }));

/** The request's own page; with a refusal, its forms as they were sent. */
export async function requestPage(
  request: OfficeRequest,
  house: House,
  refusal?: Refusal,
): Promise<PageReply> {
  const { actor, language } = request;
  const view = await load(request, house);
  const choices = await withGovernment(house.database, actor.governmentId, (tx) =>
    listCooperationChoices(tx, actor.governmentId),
  );
  return page(
    view.request.agencyName,
    <RequestPage form={formOf(request, refusal)} view={view} choices={choices} mayRun={mayRun(actor)} />,
    { breadcrumbs: [{ text: view.round.title, href: pathOf('round', language, { round: view.round.id }) }] },
  );
}
