import type { AnnualPlan, ListedActivity, ListedDecision, ListedObstacle, ListedResult } from '#monitoring';
import type { CooperationRecord } from '#register';

/** What an agency said of a year, as far as an officer has accepted it. */
export interface AgencyAnswer {
  requestId: number;
  /** Number of the receipt; null = it has not answered. */
  number: number | null;
  agency: string;
  round: string;
  /** EDTF. */
  period: string;
  nil: boolean;
  /** Answered, and the officer has not decided about it yet. */
  waiting: boolean;
}

/** Everything recorded of one cooperation that its part of a year's report is made of. */
export interface CooperationFacts {
  record: CooperationRecord;
  /** Those whose date touches the year. */
  activities: readonly ListedActivity[];
  /** Planned for the year after. */
  comingActivities: readonly ListedActivity[];
  plan: AnnualPlan | null;
  comingPlan: AnnualPlan | null;
  /** Indicators as they stood at the end of the year. */
  results: readonly ListedResult[];
  /** Coded obstacles that stood in the year. */
  obstacles: readonly ListedObstacle[];
  /** Decided about it in the year because it was dormant, as far as it holds. */
  decisions: readonly ListedDecision['decision'][];
  /** Answers of the year by the number of their receipt. */
  answers: ReadonlyMap<number, AgencyAnswer>;
}

/** A source's word on whether the region has any cooperation at all. */
export interface RegionStatement {
  id: number;
  value: string | null;
  asWritten: string;
  statedOn: string | null;
  source: string;
}

/** What the report of one region and year is assembled from. */
export interface ReportFacts {
  year: number;
  /** The day of assembling, ISO. */
  day: string;
  region: { code: string; name: string; level: 'province' | 'regency'; provinceName: string | null };
  /** Who owes what no agency does: "Bagian Kerja Sama". */
  unit: string;
  cooperations: readonly CooperationFacts[];
  /** Cooperations of the register that are not reported of this year, and why. */
  leftOut: readonly { code: string; title: string; reason: string }[];
  /** Obstacles of the region as a whole. */
  obstacles: readonly ListedObstacle[];
  answers: readonly AgencyAnswer[];
  statements: readonly RegionStatement[];
  /** Article 37 was law when the report of this year fell due. */
  lawInForce: boolean;
}
