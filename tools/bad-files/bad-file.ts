import { type WorkbookSource, workbookOf } from './workbook.ts';
import type { ZipPart } from './zip-archive.ts';

/** One cell with a text in it. */
export const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const oneRow = `<sheetData><row r="1">${cell('A1', 'isi')}</row></sheetData>`;
/** A workbook nothing is wrong with, to be spoilt. */
export const good: WorkbookSource = { sheets: [{ xml: oneRow }] };

/** A file an upload must refuse. */
export interface BadFile {
  name: string;
  /** Code of the refusal it must get. */
  code: string;
  bytes: () => Buffer;
}

/** The good workbook with one part more. */
export const withPart = (part: ZipPart) => () => workbookOf({ ...good, more: [part] });
/** A workbook with this as its only sheet. */
export const sheet = (xml: string) => () => workbookOf({ sheets: [{ xml }] });
/** The good workbook with one part changed. */
export const changed = (name: string, change: Partial<ZipPart>) => () =>
  workbookOf({ ...good, change: (part) => (part.name === name ? { ...part, ...change } : part) });

/** A text many times over, each with its number. */
export const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
