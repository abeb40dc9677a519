import type { Readable } from 'node:stream';
import { holdsDemonstration } from '#access';
import type { PublicRoute } from '#platform/http/index.ts';
import { usualSort } from '../../sorts.ts';
import { listPublishedCodes, streamPublished } from '../../store/published-list.ts';
import { addressOf, type DownloadFormat, downloadFormats, paths } from '../addresses.ts';
import { readFilter } from '../list-cooperations.ts';
import { ListQuestion, queryOf, strictQuestion } from '../question.ts';
import type { RowContext } from './columns.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import type { DownloadNotes } from './notes.ts';
import { xlsxOf } from './xlsx.ts';

type Rows = AsyncIterable<RowContext>;

const formats: Readonly<
  Record<DownloadFormat, { type: string; make(rows: Rows, notes: DownloadNotes): Readable }>
> = {
  csv: { type: 'text/csv; charset=utf-8', make: (rows, { language }) => csvOf(rows, language) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: xlsxOf,
  },
  json: { type: 'application/json; charset=utf-8', make: jsonOf },
};

const routeOf = (format: DownloadFormat): PublicRoute => ({
  name: `cooperation.download-${format}`,
  method: 'GET',
  path: { id: `${paths.cooperations.id}.${format}`, en: `${paths.cooperations.en}.${format}` },
  who: 'anyone',
  async handle({ language, query }, { database, clock, config }) {
    const { page: _, perPage: __, ...question } = strictQuestion(ListQuestion, query);
    const { filter } = await readFilter(database, question);
    const codes = await listPublishedCodes(database as never, filter, usualSort(question));
    const rows = async function* (): Rows {
      for await (const document of streamPublished(database as never, codes))
        yield { document, language, baseUrl: config.baseUrl };
    };
    const notes = {
      asOf: clock.now(),
      language,
      address: config.baseUrl + addressOf('cooperations', language) + queryOf(question),
      total: codes.length,
      licence: config.dataLicence,
      demonstration: await holdsDemonstration(database),
    };
    const { type, make } = formats[format];
    const name = `${paths.cooperations[language].slice(1)}-${clock.now().toISOString().slice(0, 10)}.${format}`;
    return { kind: 'file', type, name, content: make(rows(), notes) };
  },
});

/** The list as CSV, XLSX and JSON, with the same question as the page; a part that cannot be read is refused, as a file has no place to say so. */
export const downloadRoutes: readonly PublicRoute[] = downloadFormats.map(routeOf);
