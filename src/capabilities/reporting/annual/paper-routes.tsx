import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect, rowId } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import { dayOf, type OfficeRequest } from '../pages/form-routes.tsx';
import { reportPath, reportPaths } from './paths.ts';
import { recordPaperReport } from './record-paper-report.ts';
import { within, yearOf } from './report-request.ts';
import { paperRecorders } from './report-rules.ts';
import { viewPaperReport } from './view-paper-report.ts';
import { PaperPage, paperTitle } from './views/paper-page.tsx';
import { withdrawPaperReport } from './withdraw-paper-report.ts';

const askedFor = (request: OfficeRequest) => ({
  year: yearOf(request),
  region: request.params.region ?? '',
});

async function paperPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language } = request;
  const view = await within(request, house, (tx) =>
    viewPaperReport(tx, house.clock, actor, askedFor(request)),
  );
  return page(
    `${paperTitle[language]}: ${view.region.name}`,
    <PaperPage form={formOf(request, refusal)} view={view} />,
  );
}

const recording = (
  name: string,
  path: 'paper' | 'withdrawPaper',
  work: (request: OfficeRequest, house: House) => Promise<unknown>,
): OfficeRoute => ({
  name: `annual-report.${name}`,
  method: 'POST',
  path: reportPaths[path],
  who: paperRecorders,
  handle: (request, house) =>
    orFormAgain(
      async () => {
        await work(request, house);
        return redirect(`${reportPath('regions', request.language)}?year=${yearOf(request)}`);
      },
      (refusal) => paperPage(request, house, refusal),
    ),
});

/** What a province records of reports that reached it on paper. */
export const paperRoutes: readonly OfficeRoute[] = [
  {
    name: 'annual-report.show-paper',
    method: 'GET',
    path: reportPaths.paper,
    who: paperRecorders,
    handle: (request, house) => paperPage(request, house),
  },
  recording('record-paper', 'paper', (request, house) => {
    const { actor, form } = request;
    const input = {
      ...askedFor(request),
      letterNumber: form.get('letterNumber'),
      letterDay: dayOf(request, 'letterDay'),
      receivedDay: dayOf(request, 'receivedDay'),
      nil: form.get('nil') === 'yes',
      summary: form.get('summary'),
    };
    return within(request, house, (tx) => recordPaperReport(tx, house.clock, actor, input));
  }),
  recording('withdraw-paper', 'withdrawPaper', (request, house) => {
    const { actor, form } = request;
    const input = { ...askedFor(request), act: rowId(form.get('act')), reason: form.get('reason') };
    return within(request, house, (tx) => withdrawPaperReport(tx, house.clock, actor, input));
  }),
];
