import type { SourceInput } from '#register';
import type { ColumnMapping } from './types.ts';

/** Where a drafted row comes from; every claim points back to its cell. */
export interface Draft {
  regionCode: string;
  mapping: ColumnMapping;
  sheet: string;
  source: SourceInput;
  /** EDTF of when the table was written. */
  statedOn: string | null;
  batchId: number;
  publish: boolean;
}
