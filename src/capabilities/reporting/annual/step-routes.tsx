import type { Role } from '#kernel/actor.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PageReply, page, redirect } from '#platform/http/index.ts';
import { formOf, orFormAgain } from '#ui';
import type { OfficeRequest } from '../pages/form-routes.tsx';
import { listVersions } from '../store/annual-versions.ts';
import { beginCorrection } from './begin-correction.ts';
import { loadReport } from './load-report.ts';
import { lockReport } from './lock-report.ts';
import { reportPath, reportPaths } from './paths.ts';
import { within, yearOf } from './report-request.ts';
import { lockers, reportReaders, reportWriters, reviewers } from './report-rules.ts';
import { reviewReport } from './review-report.ts';
import { sendReportBack } from './send-report-back.ts';
import { ReportPage } from './views/report-page.tsx';
import { reportsTitle } from './views/reports-page.tsx';

async function reportPage(request: OfficeRequest, house: House, refusal?: Refusal): Promise<PageReply> {
  const { actor, language, query } = request;
  const year = yearOf(request);
  const { report, versions } = await within(request, house, async (tx) => ({
    report: await loadReport(tx, house.clock, actor, year),
    versions: await listVersions(tx, actor.governmentId, year),
  }));
  return page(
    `${reportsTitle[language]} ${year}`,
    <ReportPage
      form={formOf(request, refusal)}
      actor={actor}
      report={report}
      versions={versions}
      done={query.get('done')}
    />,
  );
}

interface Step {
  name: string;
  path: keyof typeof reportPaths;
  who: readonly Role[];
  /** Takes the step; returns where it leads. */
  take(request: OfficeRequest, house: House, year: number): Promise<string>;
}

/** A step of the report, whose refusal brings the report's page back with everything typed. */
const step = ({ name, path, who, take }: Step): OfficeRoute => ({
  name: `annual-report.${name}`,
  method: 'POST',
  path: reportPaths[path],
  who,
  handle: (request, house) =>
    orFormAgain(
      async () => redirect(await take(request, house, yearOf(request))),
      (refusal) => reportPage(request, house, refusal),
    ),
});

const backTo = ({ language }: OfficeRequest, year: number, done: string) =>
  `${reportPath('report', language, { year })}?done=${done}`;

/** The page of a year's report, and the steps that are taken on it. */
export const stepRoutes: readonly OfficeRoute[] = [
  {
    name: 'annual-report.view',
    method: 'GET',
    path: reportPaths.report,
    who: reportReaders,
    handle: (request, house) => reportPage(request, house),
  },
  step({
    name: 'review',
    path: 'review',
    who: reviewers,
    async take(request, house, year) {
      const { actor, form } = request;
      const input = { year, digest: form.get('digest'), note: form.get('reviewNote') };
      await within(request, house, (tx) => reviewReport(tx, house.clock, actor, input));
      return backTo(request, year, 'reviewed');
    },
  }),
  step({
    name: 'send-back',
    path: 'sendBack',
    who: [...reviewers, ...lockers],
    async take(request, house, year) {
      const { actor, form } = request;
      await within(request, house, (tx) =>
        sendReportBack(tx, house.clock, actor, { year, note: form.get('note') }),
      );
      return backTo(request, year, 'sent-back');
    },
  }),
  step({
    name: 'lock',
    path: 'lock',
    who: lockers,
    async take(request, house, year) {
      const version = await lockReport(house, request.actor, { year, digest: request.form.get('digest') });
      return reportPath('version', request.language, { year, version });
    },
  }),
  step({
    name: 'correct',
    path: 'correct',
    who: reportWriters,
    async take(request, house, year) {
      const { actor, form } = request;
      await within(request, house, (tx) =>
        beginCorrection(tx, house.clock, actor, { year, reason: form.get('reason') }),
      );
      return backTo(request, year, 'reopened');
    },
  }),
];
