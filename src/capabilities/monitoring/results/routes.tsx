import { randomUUID } from 'node:crypto';
import { today } from '#kernel/clock.ts';
import { notFound, type Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { keepEvidence, type OfficeRequest } from '../activities/form-routes.ts';
import { listActivities } from '../activities/list-activities.ts';
import { pathOf, paths } from '../paths.ts';
import { mayRun, readers, runners } from '../rules.ts';
import { selectIndicators } from '../store/indicators.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { findResultFile } from './find-file.ts';
import { foldIndicator } from './fold-indicator.ts';
import { listResults } from './list-results.ts';
import { indicatorActOf, indicatorOf } from './read-form.ts';
import { recordIndicator } from './record-indicator.ts';
import { recordIndicatorAct } from './record-indicator-act.ts';
import { IndicatorActPage, indicatorActKindOf, indicatorActTitles } from './views/indicator-act-page.tsx';
import { IndicatorPage } from './views/indicator-page.tsx';
import { RecordIndicatorPage, recordIndicatorTitle } from './views/record-indicator-page.tsx';
import { ResultsPage, resultsTitle } from './views/results-page.tsx';

const within = ({ actor }: OfficeRequest, { database }: House) => {
  return <T,>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
};

async function listPage(request: OfficeRequest, house: House, code?: string): Promise<PageReply> {
  const { actor, language } = request;
  const found = await within(
    request,
    house,
  )(async (tx) => {
    const cooperation =
      code === undefined ? undefined : await findCooperationOf(tx, actor.governmentId, code);
    if (code !== undefined && !cooperation) throw notFound();
    const of = { code: cooperation?.code };
    const done = cooperation ? await listActivities(tx, actor, { ...of, state: 'done' }) : [];
    return { cooperation, results: await listResults(tx, house.clock, actor, of), done };
  });
  return page(resultsTitle[language], <ResultsPage language={language} {...found} mayRun={mayRun(actor)} />);
}

const lists: readonly OfficeRoute[] = [
  {
    name: 'result.list',
    method: 'GET',
    path: paths.results,
    who: readers,
    handle: (request, house) => listPage(request, house),
  },
  {
    name: 'result.of-cooperation',
    method: 'GET',
    path: paths.resultsOf,
    who: readers,
    names: { code: 'cooperation' },
    handle: (request, house) => listPage(request, house, request.params.code ?? ''),
  },
];

async function recordPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, params } = request;
  const cooperation = await within(
    request,
    house,
  )((tx) => findCooperationOf(tx, actor.governmentId, params.code ?? ''));
  if (!cooperation) throw notFound();
  const body = (
    <RecordIndicatorPage form={formOf(request, refusal)} cooperation={cooperation} freshKey={randomUUID()} />
  );
  return page(recordIndicatorTitle[language], body);
}

const shape = { path: paths.recordIndicator, who: runners, names: { code: 'cooperation' } } as const;
const recordRoutes: readonly OfficeRoute[] = [
  {
    ...shape,
    name: 'indicator.show-record',
    method: 'GET',
    handle: (request, house) => recordPage(request, house),
  },
  {
    ...shape,
    name: 'indicator.record',
    method: 'POST',
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language, params } = request;
          const input = indicatorOf(form, params.code ?? '');
          const indicator = await within(
            request,
            house,
          )((tx) => recordIndicator(tx, house.clock, actor, input));
          return redirect(`${pathOf('indicator', language, { indicator })}?done=recorded`);
        },
        (refusal) => recordPage(request, house, refusal),
      ),
  },
];

async function load(request: OfficeRequest, house: House) {
  const { governmentId } = request.actor;
  const [indicator] = await within(
    request,
    house,
  )((tx) => selectIndicators(tx, governmentId, { id: rowId(request.params.indicator) }));
  if (!indicator) throw notFound();
  return { indicator, fold: foldIndicator(indicator.acts) };
}

const names = { indicator: 'indicator' };

const view: OfficeRoute = {
  name: 'indicator.view',
  method: 'GET',
  path: paths.indicator,
  who: readers,
  names,
  async handle(request, house) {
    const found = await load(request, house);
    const { actor, language, query } = request;
    return page(
      found.fold.description?.title ?? resultsTitle[language],
      <IndicatorPage
        {...found}
        language={language}
        mayRun={mayRun(actor)}
        saved={query.has('done')}
        day={today(house.clock)}
      />,
    );
  },
};

async function actPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const found = await load(request, house);
  const kind = indicatorActKindOf(request.form.get('kind') || request.query.get('kind'));
  const takesBack = request.form.get('takesBack') || request.query.get('number') || '';
  const body = (
    <IndicatorActPage form={formOf(request, refusal)} {...found} kind={kind} takesBack={takesBack} />
  );
  return page(indicatorActTitles[kind][request.language], body);
}

const actShape = { path: paths.indicatorAct, who: runners, names } as const;
const actRoutes: readonly OfficeRoute[] = [
  {
    ...actShape,
    name: 'indicator.show-act',
    method: 'GET',
    handle: (request, house) => actPage(request, house),
  },
  {
    ...actShape,
    name: 'indicator.act',
    method: 'POST',
    handle: (request, house) =>
      orFormAgain(
        async () => {
          const { actor, form, language } = request;
          const indicator = rowId(request.params.indicator);
          const files = await keepEvidence(house.files, request);
          const input = { ...indicatorActOf(form, indicator), files };
          await within(request, house)((tx) => recordIndicatorAct(tx, house.clock, actor, input));
          return redirect(`${pathOf('indicator', language, { indicator })}?done=act`);
        },
        (refusal) => actPage(request, house, refusal),
      ),
  },
];

const file: OfficeRoute = {
  name: 'indicator.file',
  method: 'GET',
  path: paths.indicatorFile,
  who: readers,
  names: { ...names, file: 'indicator-file' },
  async handle(request, house) {
    const asked = { indicatorId: rowId(request.params.indicator), sha256: request.params.file ?? '' };
    const found = await findResultFile(house, request.actor, asked);
    if (!found) throw notFound();
    return { kind: 'file', ...found };
  },
};

/** The office's pages of results. */
export const resultRoutes: readonly OfficeRoute[] = [...lists, ...recordRoutes, view, ...actRoutes, file];
