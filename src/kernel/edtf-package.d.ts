/** The part of the `edtf` package (4.11, BSD-2-Clause, ships no types) that `edtf.ts` uses. */
declare module 'edtf' {
  /** A parse tree. `values` holds numbers for dates, trees (or null = open) for intervals, sets and lists. */
  export interface EdtfTree {
    type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    /** Year, month from 0, day, hour...; or the members. A nested array is a consecutive run `2012..2015`. */
    values: (number | EdtfTree | EdtfTree[] | null)[];
    /** True, or a bitmask of the parts concerned (year 15, month 48, day 192). */
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
    /** Sets and lists: `[..2012]` and `[2012..]`. */
    earlier?: boolean;
    later?: boolean;
  }
  /** Throws on anything that is not EDTF. */
  export function parse(text: string, constraints?: { seasonIntervals?: boolean }): EdtfTree;
}
