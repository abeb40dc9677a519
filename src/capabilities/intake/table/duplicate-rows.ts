import { foldName } from '#reference';
import { columnLetter } from '../column-letter.ts';
import type { ColumnMapping, Finding, PartyReading, TableRow } from '../types.ts';
import { findingWords } from './finding-words.ts';

/** Rows compared with at most so many earlier ones of the same parties and dates, so that a long file stays quick. */
const window = 40;
/** Share of words two activities must have in common to be called the same. */
const alike = 0.8;

const partyKey = (party: PartyReading) =>
  party.name ??
  `${foldName(party.asWritten).replace(/\b(?:kabupaten|kab|kota|pemerintah|pemda|pemkab|pemkot|daerah|provinsi)\b ?/g, '')}/${party.region ?? party.country ?? ''}`;

const rowKey = (row: TableRow) =>
  [row.parties.map(partyKey).sort().join('+'), row.period.start, row.period.end, row.period.status].join('|');

interface Seen {
  row: number;
  words: ReadonlySet<string>;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 && right.size === 0) return 1;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared);
}

/** Rows that say what an earlier row says: same parties, same dates, (nearly) the same activity. */
export function findDuplicates(rows: readonly TableRow[], mapping: ColumnMapping): Finding[] {
  const seen = new Map<string, Seen[]>();
  const column = mapping.columns.parties ?? mapping.columns['foreign-party'];
  return rows.flatMap((row): Finding[] => {
    if (row.parties.length === 0) return [];
    const key = rowKey(row);
    const words = new Set(foldName(row.activity).split(' ').filter(Boolean));
    const earlier = seen.get(key) ?? [];
    const twin = earlier.find((other) => likeness(other.words, words) >= alike);
    earlier.push({ row: row.row, words });
    if (earlier.length > window) earlier.shift();
    seen.set(key, earlier);
    if (!twin) return [];
    return [
      {
        row: row.row,
        column: column === undefined ? null : columnLetter(column),
        code: 'duplicate-row',
        message: findingWords('duplicate-row', { otherRow: twin.row }),
        suggestions: [String(twin.row)],
      },
    ];
  });
}
