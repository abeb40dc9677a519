import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, type Reply, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { awaitWork } from './await-work.ts';
import type { Batch, Decision } from './batch.ts';
import { changeColumns, changeSheet } from './change-columns.ts';
import type { PartyCorrection } from './correct-parties.ts';
import { decideRow } from './decide-row.ts';
import { decideRows } from './decide-rows.ts';
import { batchOf, importers, type OfficeRequest, wantedOf } from './form-routes.ts';
import { pathOf, paths, readPlace } from './paths.ts';
import { viewBatch } from './view-batch.ts';
import { viewRow } from './view-row.ts';
import { rowLabel } from './views/parts.tsx';
import { RowPage } from './views/row-page.tsx';
import { ColumnsPage, SheetPage } from './views/table-pages.tsx';
import { words } from './words.ts';

const names = { batch: 'import' };

const toBatch = ({ language }: OfficeRequest, batch: number, query = '') =>
  redirect(pathOf('batch', language, { batch }) + (query && `?${query}`));

/** Pages that only make sense while the preview stands; any other state is shown by the import's own page. */
async function inPreview(
  request: OfficeRequest,
  house: House,
  show: (batch: Batch) => PageReply,
): Promise<Reply> {
  const { batch } = await viewBatch(house, request.actor, batchOf(request));
  return batch.state === 'preview' ? show(batch) : toBatch(request, batch.id);
}

const sheetPage = (request: OfficeRequest, batch: Batch, refusal?: Refusal) =>
  page(words.chooseSheet[request.language], <SheetPage form={formOf(request, refusal)} batch={batch} />);

const columnsPage = (request: OfficeRequest, batch: Batch, refusal?: Refusal) =>
  page(words.columns[request.language], <ColumnsPage form={formOf(request, refusal)} batch={batch} />);

async function againWith(
  request: OfficeRequest,
  house: House,
  show: (batch: Batch) => PageReply,
): Promise<PageReply> {
  const { batch } = await viewBatch(house, request.actor, batchOf(request));
  return show(batch);
}

const showSheet: OfficeRoute = {
  name: 'import.sheet',
  method: 'GET',
  path: paths.sheet,
  who: importers,
  names,
  handle: (request, house) => inPreview(request, house, (batch) => sheetPage(request, batch)),
};

const sendSheet: OfficeRoute = {
  name: 'import.change-sheet',
  method: 'POST',
  path: paths.sheet,
  who: importers,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const sheet = Number(request.form.get('sheet') || Number.NaN);
        await changeSheet(house, request.actor, { ...wantedOf(request), sheet }, house.queue);
        await awaitWork(house, request.actor, batchOf(request));
        return toBatch(request, batchOf(request));
      },
      (refusal) => againWith(request, house, (batch) => sheetPage(request, batch, refusal)),
    ),
};

const showColumns: OfficeRoute = {
  name: 'import.columns',
  method: 'GET',
  path: paths.columns,
  who: importers,
  names,
  handle: (request, house) => inPreview(request, house, (batch) => columnsPage(request, batch)),
};

/** Fields "column-3" as the form sent them, by column. */
function meaningsOf({ form }: OfficeRequest): Record<number, string> {
  return Object.fromEntries(
    Object.entries(form.typed).flatMap(([name, value]) => {
      const column = /^column-(\d{1,4})$/.exec(name)?.[1];
      return column === undefined ? [] : [[Number(column), value]];
    }),
  );
}

const sendColumns: OfficeRoute = {
  name: 'import.change-columns',
  method: 'POST',
  path: paths.columns,
  who: importers,
  names,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const typed = request.form.get('headerRow').trim();
        const headerRow = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
        const input = { ...wantedOf(request), headerRow, meanings: meaningsOf(request) };
        await changeColumns(house, request.actor, input, house.queue);
        await awaitWork(house, request.actor, batchOf(request));
        return toBatch(request, batchOf(request));
      },
      (refusal) => againWith(request, house, (batch) => columnsPage(request, batch, refusal)),
    ),
};

async function rowPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const view = await viewRow(house, actor, batchOf(request), readPlace(params.row ?? ''));
  const title = `${words.row[language]} ${rowLabel(view.row, language)}`;
  return page(title, <RowPage form={formOf(request, refusal)} view={view} />);
}

const showRow: OfficeRoute = {
  name: 'import.row',
  method: 'GET',
  path: paths.row,
  who: importers,
  names: { ...names, row: 'import-row' },
  handle: (request, house) => rowPage(request, house),
};

/** Fields "name-0", "country-0", "region-0": the answers about one party. */
function partiesOf({ form }: OfficeRequest): PartyCorrection[] {
  const parties: PartyCorrection[] = [];
  for (const [name, value] of Object.entries(form.typed)) {
    const [, field, index] = /^(name|country|region)-(\d{1,3})$/.exec(name) ?? [];
    if (field === undefined || value === '') continue;
    parties[Number(index)] = { ...parties[Number(index)], [field]: value };
  }
  return Array.from(parties, (party) => party ?? {});
}

const sendRow: OfficeRoute = {
  name: 'import.decide-row',
  method: 'POST',
  path: paths.row,
  who: importers,
  names: { ...names, row: 'import-row' },
  handle: (request, house) =>
    orFormAgain(
      async () => {
        const { form, params } = request;
        await decideRow(house, request.actor, {
          ...wantedOf(request),
          ...readPlace(params.row ?? ''),
          decision: form.get('decision') as Decision,
          parties: partiesOf(request),
        });
        return toBatch(request, batchOf(request), new URLSearchParams(form.get('back')).toString());
      },
      (refusal) => rowPage(request, house, refusal),
    ),
};

const sendRows: OfficeRoute = {
  name: 'import.decide-rows',
  method: 'POST',
  path: paths.rows,
  who: importers,
  names,
  async handle(request, house) {
    const { form, actor } = request;
    const finding = form.get('finding') || undefined;
    const choice = form.get('decision');
    const onlyClean = choice === 'clean';
    const decision = choice === 'skip' ? 'skip' : 'take';
    await decideRows(house, actor, { ...wantedOf(request), finding, decision, onlyClean });
    const query = finding ? new URLSearchParams({ finding }).toString() : '';
    return toBatch(request, batchOf(request), query);
  },
};

export const changeRoutes: readonly OfficeRoute[] = [
  showSheet,
  sendSheet,
  showColumns,
  sendColumns,
  showRow,
  sendRow,
  sendRows,
];
