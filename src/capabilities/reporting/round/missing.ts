import { addDuration, edtfBounds } from '#kernel/edtf.ts';

/** What the register lacks of a cooperation that its agency may know. */
export const missingParts = ['conflict', 'term-passed', 'no-end', 'no-document', 'no-evidence'] as const;
export type MissingPart = (typeof missingParts)[number];

/** What the register holds of a cooperation, as far as an agency is asked about it. */
export interface KnownOfCooperation {
  /** EDTF. */
  end: string | null;
  lastEvidence: string | null;
  hasDocument: boolean;
  inConflict: boolean;
  /** Somebody recorded that it ended or stopped. */
  endRecorded: boolean;
}

/** Months after which the newest evidence no longer shows that anything is going on. */
const evidenceMonths = 12;

const isBefore = (edtf: string, day: string) => {
  const { latest } = edtfBounds(edtf);
  return latest !== null && latest < day;
};

/** What is missing of a cooperation on a day, what is most urgent first. */
export function missingOf(known: KnownOfCooperation, today: string): MissingPart[] {
  const yearAgo = addDuration(today, { months: -evidenceMonths }) ?? today;
  const open = known.end === '..';
  const is: Readonly<Record<MissingPart, boolean>> = {
    conflict: known.inConflict,
    'term-passed': !known.endRecorded && known.end !== null && !open && isBefore(known.end, today),
    'no-end': known.end === null,
    'no-document': !known.hasDocument,
    'no-evidence': known.lastEvidence === null || isBefore(known.lastEvidence, yearAgo),
  };
  return missingParts.filter((part) => is[part]);
}
