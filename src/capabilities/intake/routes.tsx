import { findGovernmentById } from '#access';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import {
  beyondLastPage,
  type OfficeRoute,
  type PageReply,
  page,
  type Route,
  readPageNumber,
  redirect,
} from '#platform/http/index.ts';
import { regions } from '#reference';
import { formOf, orFormAgain } from '#ui';
import { awaitWork } from './await-work.ts';
import { changeRoutes } from './change-routes.tsx';
import { discardBatch } from './discard-batch.ts';
import { endRoutes } from './end-routes.tsx';
import { batchOf, importers, type OfficeRequest, pageNumberOf, wantedOf } from './form-routes.ts';
import { listBatches } from './list-batches.ts';
import { pathOf, paths } from './paths.ts';
import { invalidFields } from './refusals.ts';
import { restartBatch } from './restart-batch.ts';
import { isWork } from './rules.ts';
import { startImport } from './start-import.ts';
import { viewBatch } from './view-batch.ts';
import { AppliedPage, ClosedPage } from './views/end-pages.tsx';
import { ListPage } from './views/list-page.tsx';
import { nameOfBatch } from './views/parts.tsx';
import { PreviewPage } from './views/preview-page.tsx';
import { StartPage } from './views/start-page.tsx';
import { refreshAfter, WorkPage } from './views/work-page.tsx';
import { words } from './words.ts';

const list: OfficeRoute = {
  name: 'import.list',
  method: 'GET',
  path: paths.list,
  who: importers,
  async handle(request, house) {
    const { actor, language, query } = request;
    const { question, notUnderstood } = readPageNumber(query);
    const { rows, page: shown, pages } = await listBatches(house, actor, question.page);
    if (question.page && question.page > shown) notUnderstood.push(beyondLastPage(question.page, pages));
    const body = <ListPage {...{ language, rows, pages, notUnderstood }} page={shown} />;
    return page(words.imports[language], body);
  },
};

/** The government's own region, then those a province has below it. */
async function regionsOf({ actor }: OfficeRequest, house: House) {
  const own = await findGovernmentById(house.database, actor.governmentId);
  const code = own?.regionCode ?? '';
  const below =
    own?.level === 'province'
      ? regions().filter((one) => one.code.startsWith(`${code}.`) && one.code.length === 5)
      : [];
  return [
    { value: code, text: own?.name ?? code },
    ...below.map((one) => ({ value: one.code, text: one.name })),
  ];
}

async function startPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const body = <StartPage form={formOf(request, refusal)} regions={await regionsOf(request, house)} />;
  return page(words.newImport[request.language], body);
}

const showStart: OfficeRoute = {
  name: 'import.new',
  method: 'GET',
  path: paths.start,
  who: importers,
  handle: (request, house) => startPage(request, house),
};

const sendStart: OfficeRoute = {
  name: 'import.start',
  method: 'POST',
  path: paths.start,
  who: importers,
  handle(request, house) {
    const { actor, form, language } = request;
    return orFormAgain(
      async () => {
        const pasted = form.get('pasted');
        const sent = form.files.find(({ field }) => field === 'file');
        // A table that was pasted is there to be read, whatever was chosen beside it.
        const file = sent?.bytes.length === 0 && pasted.trim() !== '' ? undefined : sent;
        const input = {
          file,
          pasted,
          region: form.get('region'),
          asOf: form.get('asOf'),
        };
        const id = await startImport(house, actor, input, house.queue);
        const { refusal } = await awaitWork(house, actor, id);
        if (refusal) throw invalidFields([{ field: file ? 'file' : 'pasted', words: refusal.words }]);
        return redirect(pathOf('batch', language, { batch: id }));
      },
      (refusal) => startPage(request, house, refusal),
    );
  },
};

/** One address for an import from the first byte to the undo; what it shows follows its state. */
export async function batchPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, query } = request;
  const number = pageNumberOf(request);
  const finding = query.get('finding') ?? undefined;
  const view = await viewBatch(house, actor, batchOf(request), { finding, page: number });
  const form = formOf(request, refusal);
  const title = nameOfBatch(view.batch, language);
  const { state } = view.batch;
  if (isWork(state)) return page(title, <WorkPage form={form} view={view} />, { refreshAfter });
  if (state === 'preview')
    return page(title, <PreviewPage form={form} view={view} finding={finding} page={number} />);
  if (state === 'applied')
    return page(words.applied[language], <AppliedPage form={form} view={view} page={number} />);
  return page(title, <ClosedPage form={form} view={view} />);
}

const showBatch: OfficeRoute = {
  name: 'import.batch',
  method: 'GET',
  path: paths.batch,
  who: importers,
  names: { batch: 'import' },
  handle: (request, house) => batchPage(request, house),
};

const backTo = ({ language }: OfficeRequest, batch: number) => redirect(pathOf('batch', language, { batch }));

const sendDiscard: OfficeRoute = {
  name: 'import.discard',
  method: 'POST',
  path: paths.discard,
  who: importers,
  names: { batch: 'import' },
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await discardBatch(house, request.actor, batchOf(request));
        return backTo(request, batchOf(request));
      },
      (refusal) => batchPage(request, house, refusal),
    ),
};

const sendRestart: OfficeRoute = {
  name: 'import.restart',
  method: 'POST',
  path: paths.restart,
  who: importers,
  names: { batch: 'import' },
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await restartBatch(house, request.actor, wantedOf(request), house.queue);
        await awaitWork(house, request.actor, batchOf(request));
        return backTo(request, batchOf(request));
      },
      (refusal) => batchPage(request, house, refusal),
    ),
};

/** Every page and form of this room. */
export const intakeRoutes: readonly Route[] = [
  list,
  showStart,
  sendStart,
  showBatch,
  sendDiscard,
  sendRestart,
  ...changeRoutes,
  ...endRoutes,
];
