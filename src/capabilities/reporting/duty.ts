import type { RoundKind } from './round/period.ts';

/** Who must report to the cooperation unit, and how often, from a day on. */
export interface Duty {
  id: number;
  /** ISO day from which it holds. */
  starts: string;
  period: RoundKind;
  reporters: string;
  receiver: string;
  /** The region's own rule; '' = none, so that a round is a request and no duty. */
  basis: string;
  dueDays: number;
  recordedAt: string;
}

/**
 * The duty in force on a day: the latest that has begun by then, and of two that begin on one day the one recorded
 * later. Undefined when none has begun: national law sets no duty of agencies to report within their own region.
 */
export function dutyOn(duties: readonly Duty[], day: string): Duty | undefined {
  return duties
    .filter(({ starts }) => starts <= day)
    .reduce<Duty | undefined>(
      (latest, duty) =>
        !latest || duty.starts > latest.starts || (duty.starts === latest.starts && duty.id > latest.id)
          ? duty
          : latest,
      undefined,
    );
}
