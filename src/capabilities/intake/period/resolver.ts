import { type EdtfBounds, edtfBounds } from '#kernel/edtf.ts';
import { type DateParts, toEdtf } from './calendar.ts';

/** Turns the parts of dates into EDTF against the date of the table, and remembers what stood in the way. */
export class Resolver {
  /** Codes of dates that could not be resolved: `as-of-needed`, `year-missing`, `impossible-date`. */
  readonly findings: string[] = [];
  /** EDTF of when the table was written; undefined = not known. */
  readonly asOf: string | undefined;
  /** What "over" and "to come" are measured by: the table's date, else the reader's today. */
  readonly seenFrom: EdtfBounds;

  constructor(asOf?: string, today?: string) {
    this.asOf = asOf;
    this.seenFrom = edtfBounds(asOf ?? today ?? '');
  }

  /** EDTF, ".." for open; null when nothing is told or it cannot be resolved. */
  read(parts: DateParts | 'open' | null): string | null {
    if (parts === null) return null;
    if (parts === 'open') return '..';
    const { edtf, finding } = toEdtf(parts, this.asOf);
    if (finding) this.findings.push(finding);
    return edtf;
  }
}
