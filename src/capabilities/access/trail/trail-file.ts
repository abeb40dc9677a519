import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Language } from '#kernel/language.ts';
import type { TrailEntry } from './view-trail.ts';
import { byWhom, refusalCodeOf, whatOf, trailWords as words } from './words.ts';

type Column = readonly [header: string, cell: (entry: TrailEntry) => string | number];

const columnsOf = (language: Language): readonly Column[] => [
  [words.number[language], ({ number }) => number],
  [words.when[language], ({ at }) => at],
  [words.action[language], (entry) => whatOf(entry, language)],
  ['action', ({ action }) => action],
  [words.office[language], (entry) => byWhom(entry, language)],
  [words.actor[language], ({ actorId }) => actorId ?? ''],
  [words.outcome[language], ({ outcome }) => words[outcome][language]],
  [words.code[language], refusalCodeOf],
  [words.subject[language], ({ subject }) => subject],
  [words.hash[language], ({ hash }) => hash],
];

/** The entries as CSV for spreadsheet programs: a byte order mark for Excel, and nothing that runs as a formula. */
export function trailFile(entries: AsyncIterable<TrailEntry>, language: Language): Readable {
  const columns = columnsOf(language);
  const lines = stringify({
    bom: true,
    header: true,
    columns: columns.map(([header], index) => ({ key: String(index), header })),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const cells = async function* () {
    for await (const entry of entries) yield columns.map(([, cell]) => cell(entry));
  };
  return Readable.from(cells())
    .on('error', (problem) => lines.destroy(problem))
    .pipe(lines);
}
