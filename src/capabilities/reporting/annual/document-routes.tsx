import { notFound } from '#kernel/refusal.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { type OfficeRoute, page, type Reply, rowId } from '#platform/http/index.ts';
import { findVersion } from '../store/annual-versions.ts';
import { findReportFile, type ReportFormat } from './find-report-file.ts';
import { editionOf, loadReport } from './load-report.ts';
import { reportPaths } from './paths.ts';
import { reportDocument } from './report-document.ts';
import { within, yearOf } from './report-request.ts';
import { reportReaders } from './report-rules.ts';
import { csvTable, xlsxTable } from './report-table.ts';
import { reportsTitle } from './views/reports-page.tsx';
import { VersionPage } from './views/version-page.tsx';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const file = (format: keyof typeof types, name: string, content: string | Uint8Array): Reply => ({
  kind: 'file',
  type: types[format],
  name: `${name}.${format}`,
  content,
});

const formatIn = (query: URLSearchParams): ReportFormat => (query.get('format') === 'pdf' ? 'pdf' : 'docx');

const draft: OfficeRoute = {
  name: 'annual-report.draft',
  method: 'GET',
  path: reportPaths.draft,
  who: reportReaders,
  async handle(request, house) {
    const year = yearOf(request);
    const document = await within(request, house, async (tx) => {
      const report = await loadReport(tx, house.clock, request.actor, year);
      return reportDocument(report.content, await editionOf(tx, request.actor, report, true));
    });
    const format = formatIn(request.query);
    const content = await (format === 'pdf' ? writePdf(document) : writeDocx(document));
    return file(format, `laporan-tahunan-${year}-konsep`, content);
  },
};

const table: OfficeRoute = {
  name: 'annual-report.table',
  method: 'GET',
  path: reportPaths.table,
  who: reportReaders,
  async handle(request, house) {
    const year = yearOf(request);
    const { content } = await within(request, house, (tx) =>
      loadReport(tx, house.clock, request.actor, year),
    );
    const rows = [...content.table, ...content.regions.flatMap((region) => region.content?.table ?? [])];
    const name = `laporan-tahunan-${year}-tabel`;
    return request.query.get('format') === 'csv'
      ? file('csv', name, csvTable(rows))
      : file('xlsx', name, await xlsxTable(rows));
  },
};

const ofVersion = { year: 'report-year', version: 'report-version' };

const version: OfficeRoute = {
  name: 'annual-report.version',
  method: 'GET',
  path: reportPaths.version,
  who: reportReaders,
  names: ofVersion,
  async handle(request, house) {
    const { actor, language, params } = request;
    const year = yearOf(request);
    const found = await within(request, house, (tx) =>
      findVersion(tx, actor.governmentId, year, rowId(params.version)),
    );
    if (!found) throw notFound();
    return page(
      `${reportsTitle[language]} ${year} (${found.number})`,
      <VersionPage version={found} language={language} />,
    );
  },
};

const versionFile: OfficeRoute = {
  name: 'annual-report.version-file',
  method: 'GET',
  path: reportPaths.versionFile,
  who: reportReaders,
  names: ofVersion,
  async handle(request, house) {
    const { actor, params, query } = request;
    const year = yearOf(request);
    const number = rowId(params.version);
    const format = formatIn(query);
    const content = await findReportFile(house, actor, { year, version: number, format });
    return file(format, `laporan-tahunan-${year}-versi-${number}`, content);
  },
};

/** The report as files: the draft, the table, and what was locked. */
export const documentRoutes: readonly OfficeRoute[] = [draft, table, version, versionFile];
