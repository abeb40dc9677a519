import type { Pack } from './pack.ts';

/** That the successor says they received it. */
export interface Receipt {
  /** ISO instant. */
  at: string;
  by: string;
  byName: string;
  /** What was not there or is not clear; '' = nothing. */
  remark: string;
}

/** A recorded handover, with what was open as it was told then. */
export interface Handover {
  id: number;
  /** YYYY-MM-DD, as its paper says. */
  day: string;
  /** Of its paper; '' = none. */
  number: string;
  reason: string;
  fromName: string;
  fromOffice: string;
  toName: string;
  toOffice: string;
  content: Pack;
  /** ISO instant. */
  recordedAt: string;
  recordedBy: string;
  receipt: Receipt | null;
}
