import type { OfficeLetter } from '#procedure';
import type { ReportPart } from './parts.ts';

/** What people do with the report of a year, in the order they did it; never changed, only followed by another act. */
export type ReportAct = { number: number; at: string; by: string; byName: string } & ReportDeed;

export type ReportDeed =
  | { kind: 'written'; detail: { section: string; part: ReportPart; texts: readonly WrittenText[] } }
  | { kind: 'reviewed'; detail: { digest: string; note: string } }
  | { kind: 'sent-back'; detail: { note: string } }
  | { kind: 'locked'; detail: { version: number; digest: string } }
  | { kind: 'reopened'; detail: { version: number; reason: string } }
  | { kind: 'cover'; detail: { version: number; cover: OfficeLetter } }
  | { kind: 'sent'; detail: SendingFacts }
  | { kind: 'received'; detail: { act: number; day: string; how: string } }
  | { kind: 'withdrawn'; detail: { act: number; reason: string } }
  | { kind: 'paper-received'; detail: PaperReport }
  | { kind: 'paper-withdrawn'; detail: { act: number; reason: string } };

/** One sentence as the officer left it: `null` = the assembled one stands again, '' = left out. */
export interface WrittenText {
  key: string;
  /** What had been assembled when it was written; '' where nothing was. */
  base: string;
  text: string | null;
}

export type Receiver = 'governor' | 'minister';

export interface SendingFacts {
  /** Of Jalin; null = the report was made elsewhere. */
  version: number | null;
  to: Receiver;
  letterNumber: string;
  /** ISO days. */
  letterDay: string;
  sentDay: string;
}

/** A report of a region that reached the province outside of Jalin, as the province recorded it. */
export interface PaperReport {
  /** Code of the region: "33.01". */
  region: string;
  letterNumber: string;
  /** ISO days. */
  letterDay: string;
  receivedDay: string;
  /** It says that there is no cooperation. */
  nil: boolean;
  /** What it says, in short, as it stands in the province's report; '' of a nil report. */
  summary: string;
}

/** The section of the region as a whole; all others are codes of cooperations. */
export const regionSection = 'region';

export const partKey = (section: string, part: ReportPart): string => `${section}/${part}`;

export interface OwnText {
  key: string;
  base: string;
  text: string;
  by: string;
  at: string;
}

export interface Sending extends SendingFacts {
  /** Number of its act. */
  act: number;
  by: string;
  receipt: { day: string; how: string; act: number } | null;
}

export type ReportState = 'draft' | 'sent-back' | 'reviewed' | 'locked' | 'sent' | 'received';

export interface ReportFold {
  state: ReportState;
  /** The version that is being worked on, or was locked last. */
  version: number;
  /** Why the version before it is corrected; null for a first version. */
  correction: { of: number; reason: string } | null;
  /** Of the last review that nothing has followed. */
  review: { digest: string; note: string; by: string; byName: string; at: string } | null;
  sentBack: { note: string; byName: string; at: string } | null;
  /** Own texts that stand, by part and key. */
  texts: ReadonlyMap<string, ReadonlyMap<string, OwnText>>;
  /** Number of the last writing in each part. */
  partVersions: ReadonlyMap<string, number>;
  lastLocked: number | null;
  sendings: readonly Sending[];
  /** Newest first. */
  covers: readonly { act: number; version: number; cover: OfficeLetter; at: string }[];
}

function foldTexts(acts: readonly ReportAct[]) {
  const texts = new Map<string, Map<string, OwnText>>();
  const partVersions = new Map<string, number>();
  for (const act of acts) {
    if (act.kind !== 'written') continue;
    const key = partKey(act.detail.section, act.detail.part);
    const own = texts.get(key) ?? new Map<string, OwnText>();
    for (const { text, ...rest } of act.detail.texts) {
      if (text === null) own.delete(rest.key);
      else own.set(rest.key, { ...rest, text, by: act.byName, at: act.at });
    }
    texts.set(key, own);
    partVersions.set(key, act.number);
  }
  return { texts, partVersions };
}

/** Sendings that nobody took back, with the receipt that stands, in the order they were recorded. */
export function foldSendings(acts: readonly ReportAct[]): Sending[] {
  const withdrawn = new Set(acts.flatMap((act) => (act.kind === 'withdrawn' ? act.detail.act : [])));
  const standing = acts.filter(({ number }) => !withdrawn.has(number));
  return standing.flatMap((act) => {
    if (act.kind !== 'sent') return [];
    const receipt = standing.findLast(
      (other) => other.kind === 'received' && other.detail.act === act.number,
    );
    return [
      {
        ...act.detail,
        act: act.number,
        by: act.byName,
        receipt:
          receipt?.kind === 'received'
            ? { day: receipt.detail.day, how: receipt.detail.how, act: receipt.number }
            : null,
      },
    ];
  });
}

/** What stands of review and lock: whatever is written after it takes a review back. */
function foldSteps(acts: readonly ReportAct[]) {
  let open = true;
  let lastLocked: number | null = null;
  let correction: ReportFold['correction'] = null;
  let review: ReportFold['review'] = null;
  let sentBack: ReportFold['sentBack'] = null;
  for (const act of acts) {
    const { by, byName, at } = act;
    if (act.kind === 'written') review = null;
    if (act.kind === 'reviewed') {
      review = { ...act.detail, by, byName, at };
      sentBack = null;
    }
    if (act.kind === 'sent-back') {
      review = null;
      sentBack = { ...act.detail, byName, at };
    }
    if (act.kind === 'locked') {
      open = false;
      lastLocked = act.detail.version;
      sentBack = null;
    }
    if (act.kind === 'reopened') {
      open = true;
      correction = { of: act.detail.version, reason: act.detail.reason };
      review = null;
    }
  }
  return { open, lastLocked, correction, review, sentBack };
}

/** What the report of a year has come to by the acts recorded of it. */
export function foldReport(acts: readonly ReportAct[]): ReportFold {
  const { open, lastLocked, correction, review, sentBack } = foldSteps(acts);
  const sendings = foldSendings(acts);
  const version = open ? (lastLocked ?? 0) + 1 : (lastLocked ?? 1);
  const ofVersion = sendings.filter((sending) => sending.version === version);
  const closed = ofVersion.some(({ receipt }) => receipt)
    ? 'received'
    : ofVersion.length > 0
      ? 'sent'
      : 'locked';
  const worked = review ? 'reviewed' : sentBack ? 'sent-back' : 'draft';
  return {
    state: open ? worked : closed,
    version,
    correction,
    review,
    sentBack,
    lastLocked,
    sendings,
    covers: acts
      .flatMap((act) => (act.kind === 'cover' ? [{ act: act.number, at: act.at, ...act.detail }] : []))
      .toReversed(),
    ...foldTexts(acts),
  };
}

/** Whether sentences may be written: not once a version is locked, until its correction has begun. */
export const isOpen = ({ state }: Pick<ReportFold, 'state'>): boolean =>
  state === 'draft' || state === 'sent-back' || state === 'reviewed';
