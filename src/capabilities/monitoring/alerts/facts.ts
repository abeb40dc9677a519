import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';

/** What the rules on alerts and lights look at; everything as recorded, nothing concluded. */
export interface CooperationFacts {
  code: string;
  title: string;
  /** The end the register holds for its period, EDTF; ".." = open. */
  end: string | null;
  acts: readonly RecordedAct[];
  instruments: readonly KeptInstrument[];
  /** What sources said of its stage, and when (EDTF). */
  stageStatements: readonly { stage: string; statedOn: string }[];
  /** Properties about which sources disagree and nobody has decided. */
  contradictions: readonly { property: string; openedOn: string }[];
  /** What is evidenced beside the acts of the register: meetings, visits, work done, payments, reports. */
  happenings: readonly Happening[];
  /** What waits for somebody's answer in the legal cases of the cooperation. */
  waiting: readonly Waiting[];
  /** Years with an annual activity plan, and years with a result told or measured, as recorded here. */
  plannedYears: readonly number[];
  resultYears: readonly number[];
  /** Months within which something is expected, when the cooperation has its own rhythm. */
  rhythmMonths: number | null;
  /** What was decided when it was found dormant, as far as it stands; null = nothing. */
  decision: DecidedFacts | null;
  /** Open obstacles that are to be overcome by a day. */
  obstacles: readonly DueObstacle[];
}

/** An open obstacle the office set a day for. */
export interface DueObstacle {
  id: number;
  quotation: string;
  /** Who is to overcome it; '' = nobody named. */
  owner: string;
  /** ISO day. */
  due: string;
}

/** A decision about a dormant cooperation, as far as it is followed up. */
export interface DecidedFacts {
  number: number;
  decidedOn: string;
  steps: readonly { what: string; who: string; due: string; done: boolean }[];
  /** The next review; null = none is awaited. */
  reviewDue: string | null;
}

export interface RecordedAct {
  kind: string;
  instrument: string | null;
  /** EDTF; null = no source says when. */
  date: string | null;
  recordedOn: string;
}

export interface KeptInstrument {
  kind: string;
  signed: string | null;
  validUntil: string | null;
  /** Language versions whose paper is kept as a file. */
  scans: number;
}

export const happeningKinds = ['contact', 'visit', 'activity', 'money', 'report'] as const;
export type HappeningKind = (typeof happeningKinds)[number];

export interface Happening {
  kind: HappeningKind;
  /** EDTF */
  date: string;
}

export interface Waiting {
  caseCode: string;
  /** Id of the law's clock that runs meanwhile, or the stage of one without a term, and what it is called. */
  of: string;
  name: Words;
  from: string;
  /** The last day in time; null while it is paused, or where the law sets none. */
  due: string | null;
  basis: readonly LegalBasis[];
}

/** An office that signs, and how long its last holder of record holds it; null = no end is recorded. */
export interface HeldOffice {
  office: string;
  until: string | null;
}

/** The acts that stand make it closed, whatever day they name: only a person's record closes a cooperation. */
export const isClosed = ({ acts }: Pick<CooperationFacts, 'acts'>): boolean =>
  acts.some(({ kind }) => kind === 'ended' || kind === 'stopped');
