import type { Refusal } from '#kernel/refusal.ts';
import { notFound } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../pages/form-routes.tsx';
import { isReportPart, partWords } from './parts.ts';
import { reportPaths, sectionPath } from './paths.ts';
import { sectionOf, within, yearOf } from './report-request.ts';
import { mayWriteReports, readersBelow, reportReaders, reportWriters } from './report-rules.ts';
import { viewReports } from './view-reports.ts';
import { viewReportsBelow } from './view-reports-below.ts';
import { viewSection } from './view-section.ts';
import { PartPage } from './views/part-page.tsx';
import { RegionsPage, regionReportsTitle } from './views/regions-page.tsx';
import { ReportsPage, reportsTitle } from './views/reports-page.tsx';
import { SectionPage } from './views/section-page.tsx';
import { writePart } from './write-part.ts';

const list: OfficeRoute = {
  name: 'annual-report.list',
  method: 'GET',
  path: reportPaths.reports,
  who: reportReaders,
  async handle(request, house) {
    const { actor, language } = request;
    const view = await within(request, house, (tx) => viewReports(tx, house.clock, actor));
    return page(reportsTitle[language], <ReportsPage view={view} language={language} />);
  },
};

const regions: OfficeRoute = {
  name: 'annual-report.regions',
  method: 'GET',
  path: reportPaths.regions,
  who: readersBelow,
  async handle(request, house) {
    const { actor, language, query } = request;
    const asked = /^\d{4}$/.test(query.get('year') ?? '') ? Number(query.get('year')) : undefined;
    const view = await within(request, house, (tx) => viewReportsBelow(tx, house.clock, actor, asked));
    return page(regionReportsTitle[language], <RegionsPage view={view} language={language} />);
  },
};

const load = (request: OfficeRequest, house: House) =>
  within(request, house, (tx) =>
    viewSection(tx, house.clock, request.actor, { year: yearOf(request), section: sectionOf(request) }),
  );

const section = (
  name: string,
  path: keyof typeof reportPaths,
  names?: OfficeRoute['names'],
): OfficeRoute => ({
  name: `annual-report.${name}`,
  method: 'GET',
  path: reportPaths[path],
  who: reportReaders,
  ...(names && { names }),
  async handle(request, house) {
    const view = await load(request, house);
    const { language, query, actor } = request;
    return page(
      `${view.section.title} ${view.report.facts.year}`,
      <SectionPage
        view={view}
        language={language}
        mayWrite={mayWriteReports(actor)}
        saved={query.has('done')}
      />,
    );
  },
});

async function partPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const part = request.params.part ?? '';
  if (!isReportPart(part)) throw notFound();
  const view = await load(request, house);
  return page(
    partWords[part][request.language],
    <PartPage form={formOf(request, refusal)} view={view} part={part} />,
  );
}

/** Fields are named by the sentence they hold. */
const textsIn = ({ form }: OfficeRequest): Record<string, string> =>
  Object.fromEntries(
    Object.keys(form.typed).flatMap((field) =>
      field.startsWith('text-') ? [[field.slice('text-'.length), form.get(field)]] : [],
    ),
  );

const part = (
  name: string,
  path: keyof typeof reportPaths,
  names?: OfficeRoute['names'],
): readonly OfficeRoute[] => {
  const shape = { path: reportPaths[path], who: reportWriters, ...(names && { names }) };
  return [
    {
      ...shape,
      name: `annual-report.show-${name}`,
      method: 'GET',
      handle: (request, house) => partPage(request, house),
    },
    {
      ...shape,
      name: `annual-report.write-${name}`,
      method: 'POST',
      handle: (request, house) =>
        orFormAgain(
          async () => {
            const { actor, form, language, params } = request;
            const [year, of] = [yearOf(request), sectionOf(request)];
            await within(request, house, (tx) =>
              writePart(tx, house.clock, actor, {
                year,
                section: of,
                part: params.part ?? '',
                version: Number(form.get('version')) || 0,
                texts: textsIn(request),
              }),
            );
            return redirect(`${sectionPath(language, year, of)}?done=saved#${params.part}`);
          },
          (refusal) => partPage(request, house, refusal),
        ),
    },
  ];
};

const ofCooperation = { year: 'report-year', code: 'cooperation' };

/** The years, the sections of a year, and the parts of a section. */
export const readingRoutes: readonly OfficeRoute[] = [
  list,
  regions,
  section('region', 'regionParts'),
  section('cooperation', 'cooperationParts', ofCooperation),
  ...part('region-part', 'regionPart'),
  ...part('cooperation-part', 'cooperationPart', { ...ofCooperation, part: 'report-part' }),
];
