import type { Words } from '#kernel/language.ts';
import { columnLetter } from '../column-letter.ts';
import type { Finding } from '../types.ts';
import type { CleanedText } from './clean-text.ts';

/** What the readers of files can notice; the rest of the findings come from reading the table's words. */
export const readingFindingCodes = [
  'formula-cell',
  'invisible-characters',
  'name-and-content-differ',
  'encoding-guessed',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'rows-joined',
  'line-not-placed',
] as const;

export type ReadingFindingCode = (typeof readingFindingCodes)[number];

export interface ReadingFinding extends Omit<Finding, 'code'> {
  code: ReadingFindingCode;
}

/** A finding about the file as a whole, not about one of its cells. */
export function aboutFile(code: ReadingFindingCode, message: Words): ReadingFinding {
  return { row: null, column: null, code, message: { ...message } };
}

/** Past this many cells of one column, one sentence for the column says more than a list. */
const oneByOne = 20;

type CellRemark =
  | 'formula-cell'
  | 'formula-without-result'
  | 'invisible-characters'
  | 'unreadable-characters';

const remarks: Record<CellRemark, { code: ReadingFindingCode; one: Words; many: Words }> = {
  'formula-cell': {
    code: 'formula-cell',
    one: {
      id: 'Sel ini berisi rumus; yang dibaca adalah hasilnya yang tersimpan. Periksa apakah masih benar.',
      en: 'This cell holds a formula; its stored result was read. Check that it is still right.',
    },
    many: {
      id: 'sel berisi rumus; yang dibaca adalah hasilnya yang tersimpan. Periksa apakah masih benar.',
      en: 'cells hold formulas; their stored results were read. Check that they are still right.',
    },
  },
  'formula-without-result': {
    code: 'formula-cell',
    one: {
      id: 'Sel ini berisi rumus tanpa hasil tersimpan, sehingga dibaca kosong. Buka dan simpan berkasnya di Excel.',
      en: 'This cell holds a formula without a stored result, so it was read as empty. Open and save the file in Excel.',
    },
    many: {
      id: 'sel berisi rumus tanpa hasil tersimpan, sehingga dibaca kosong. Buka dan simpan berkasnya di Excel.',
      en: 'cells hold formulas without stored results, so they were read as empty. Open and save the file in Excel.',
    },
  },
  'invisible-characters': {
    code: 'invisible-characters',
    one: {
      id: 'Sel ini memuat tanda yang tidak terlihat; tanda itu dibuang.',
      en: 'This cell contained invisible marks; they were removed.',
    },
    many: {
      id: 'sel memuat tanda yang tidak terlihat; tanda itu dibuang.',
      en: 'cells contained invisible marks; they were removed.',
    },
  },
  'unreadable-characters': {
    code: 'invisible-characters',
    one: {
      id: 'Sel ini memuat huruf yang tidak dapat dibaca (tampak sebagai \ufffd). Periksa dengan aslinya.',
      en: 'This cell contains letters that cannot be read (shown as \ufffd). Check it against the original.',
    },
    many: {
      id: 'sel memuat huruf yang tidak dapat dibaca (tampak sebagai \ufffd). Periksa dengan aslinya.',
      en: 'cells contain letters that cannot be read (shown as \ufffd). Check them against the original.',
    },
  },
};

/** Collects remarks about cells of one sheet and words them: cell by cell when few, by column when many. */
export class CellRemarks {
  readonly #places = new Map<CellRemark, Map<number, { count: number; rows: number[] }>>();

  /** `row` 1-based, `column` 0-based. */
  note(remark: CellRemark, row: number, column: number): void {
    const columns = this.#places.get(remark) ?? new Map<number, { count: number; rows: number[] }>();
    const place = columns.get(column) ?? { count: 0, rows: [] };
    place.count += 1;
    if (place.rows.length < oneByOne) place.rows.push(row);
    columns.set(column, place);
    this.#places.set(remark, columns);
  }

  noteCleaned({ invisible, unreadable }: CleanedText, row: number, column: number): void {
    if (invisible) this.note('invisible-characters', row, column);
    if (unreadable) this.note('unreadable-characters', row, column);
  }

  findings(): ReadingFinding[] {
    return [...this.#places].flatMap(([remark, columns]) =>
      [...columns].flatMap(([column, place]) => worded(remark, columnLetter(column), place)),
    );
  }
}

function worded(
  remark: CellRemark,
  column: string,
  { count, rows }: { count: number; rows: number[] },
): ReadingFinding[] {
  const { code, one, many } = remarks[remark];
  if (count <= oneByOne) return rows.map((row) => ({ row, column, code, message: { ...one } }));
  const message = {
    id: `Kolom ${column}: ${count} ${many.id}`,
    en: `Column ${column}: ${count} ${many.en}`,
  };
  return [{ row: null, column, code, message }];
}

const brokenRows = {
  'rows-joined': {
    id: 'Sel baris ini terpotong ganti baris; potongannya digabung lagi. Cocokkan dengan aslinya.',
    en: 'Cells of this row were broken over several lines and were joined again. Check them against the original.',
  },
  'line-not-placed': {
    id: 'Baris ini tampaknya potongan sebuah sel, tetapi tidak jelas sel yang mana; ia dibaca berdiri sendiri. Gabungkan di aslinya lalu tempel lagi, atau tempel dari Excel.',
    en: 'This line seems to be part of a cell, but it is not clear of which; it was read on its own. Join it in the original and paste again, or paste from a spreadsheet.',
  },
} as const;

/** What was put together again in a pasted table and what could not be: row by row when few, in one sentence when many. */
export function brokenRowFindings(told: {
  joined: readonly number[];
  unplaced: readonly number[];
}): ReadingFinding[] {
  return (
    [
      ['rows-joined', told.joined],
      ['line-not-placed', told.unplaced],
    ] as const
  ).flatMap(([code, rows]) => {
    const { id, en } = brokenRows[code];
    if (rows.length <= oneByOne) return rows.map((row) => ({ row, column: null, code, message: { id, en } }));
    const where = `${rows.slice(0, oneByOne).join(', ')}, …`;
    return [
      aboutFile(code, {
        id: `${rows.length} baris (${where}): ${id}`,
        en: `${rows.length} rows (${where}): ${en}`,
      }),
    ];
  });
}
