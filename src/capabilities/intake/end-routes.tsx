import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { applyLater } from './apply-batch.ts';
import { awaitWork } from './await-work.ts';
import type { BatchState } from './batch.ts';
import { batchOf, importers, type OfficeRequest, wantedOf } from './form-routes.ts';
import { pathOf, paths } from './paths.ts';
import { undoBatch } from './undo-batch.ts';
import { type BatchView, viewBatch } from './view-batch.ts';
import { ApplyPage, UndoPage } from './views/end-pages.tsx';
import { words } from './words.ts';

const names = { batch: 'import' };

const toBatch = (request: OfficeRequest) =>
  redirect(pathOf('batch', request.language, { batch: batchOf(request) }));

type Show = (request: OfficeRequest, view: BatchView, refusal?: Refusal) => PageReply;

const applyPage: Show = (request, view, refusal) =>
  page(words.applyTitle[request.language], <ApplyPage form={formOf(request, refusal)} view={view} />);

const undoPage: Show = (request, view, refusal) =>
  page(words.undo[request.language], <UndoPage form={formOf(request, refusal)} view={view} />);

/** A page for one state of an import; in any other the import's own page says what became of it. */
async function showIn(state: BatchState, show: Show, request: OfficeRequest, house: House): Promise<Reply> {
  const view = await viewBatch(house, request.actor, batchOf(request));
  return view.batch.state === state ? show(request, view) : toBatch(request);
}

async function again(show: Show, request: OfficeRequest, house: House, refusal: Refusal): Promise<PageReply> {
  return show(request, await viewBatch(house, request.actor, batchOf(request)), refusal);
}

const showApply: OfficeRoute = {
  name: 'import.confirm',
  method: 'GET',
  path: paths.apply,
  who: importers,
  names,
  handle: (request, house) => showIn('preview', applyPage, request, house),
};

const sendApply: OfficeRoute = {
  name: 'import.apply',
  method: 'POST',
  path: paths.apply,
  who: importers,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await applyLater(house, request.actor, wantedOf(request));
        await awaitWork(house, request.actor, batchOf(request));
        return toBatch(request);
      },
      (refusal) => again(applyPage, request, house, refusal),
    ),
};

const showUndo: OfficeRoute = {
  name: 'import.confirm-undo',
  method: 'GET',
  path: paths.undo,
  who: importers,
  names,
  handle: (request, house) => showIn('applied', undoPage, request, house),
};

const sendUndo: OfficeRoute = {
  name: 'import.undo',
  method: 'POST',
  path: paths.undo,
  who: importers,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await undoBatch(house, request.actor, {
          ...wantedOf(request),
          because: request.form.get('because'),
        });
        return toBatch(request);
      },
      (refusal) => again(undoPage, request, house, refusal),
    ),
};

export const endRoutes: readonly OfficeRoute[] = [showApply, sendApply, showUndo, sendUndo];
