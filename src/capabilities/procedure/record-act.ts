import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { edtfBounds } from '#kernel/edtf.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from './calendar/days.ts';
import { type Act, actKinds, standingActs } from './case/acts.ts';
import { foldCase } from './case/fold-case.ts';
import type { Irregularity } from './case/irregularities.ts';
import { type CaseFrame, kindOf } from './case/route.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { requirementsOf } from './checklist.ts';
import { explainIrregularity } from './explain-irregularity.ts';
import {
  actNotPossible,
  caseChangedMeanwhile,
  dateWordsNeeded,
  forbiddenWords,
  notAllowed,
  notStanding,
  reasonNeeded,
} from './refusals.ts';
import { judgeAct, mayRecord } from './rules.ts';
import { lawOf } from './settings/law-of.ts';
import { insertAct, listActs } from './store/acts.ts';
import { type CaseRow, lockCase, updateCaseStatus } from './store/cases.ts';
import { listRequirementAnswers } from './store/requirement-answers.ts';
import { keepStanding } from './tell-cases.ts';

const day = z.string().refine(isDay, 'not a day');

/** Whether an EDTF says a first and a last day, so that clocks can be told between two days; "about 2012" does not. */
export function isDatable(edtf: string): boolean {
  const { earliest, latest } = edtfBounds(edtf);
  return !/[?~%]/.test(edtf) && isDay(earliest ?? '') && isDay(latest ?? '');
}

const text = (longest: number) => z.string().trim().max(longest).default('');

export const ActRecording = z.object({
  caseCode: z.string(),
  /** The version of the case the page was opened with. */
  version: z.number().int(),
  kind: z.enum(actKinds),
  stage: z.string().max(80),
  outcome: z.string().max(80).optional(),
  /** A day, or as EDTF the month, year or span that is known. */
  legalDate: z.string().refine(isDatable, 'neither a day nor a span of days'),
  /** The words of the paper, for a date that is no whole day. */
  asWritten: text(300),
  letterNumber: text(200),
  /** The office that acted, as it was called then. */
  office: z.string().trim().min(1).max(300),
  termEnds: day.optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
  papers: z
    .array(z.object({ paper: z.string().max(80), parts: z.array(z.string().max(80)).max(40) }))
    .max(20)
    .default([]),
  /** Scan of the letter, kept before the act is recorded. */
  document: z.object({ sha256: z.string(), name: z.string().max(200) }).optional(),
  reason: text(2000),
  /** Number of the act it corrects or withdraws. */
  replaces: z.number().int().positive().optional(),
});
export type ActRecording = z.input<typeof ActRecording>;

/** The day of an act, or the days it may have been; what is recorded had happened by the day of recording. */
function datesOf(
  { legalDate: edtf, asWritten }: z.output<typeof ActRecording>,
  recordedOn: string,
): Pick<Act, 'legalDate' | 'imprecise'> {
  if (isDay(edtf)) return { legalDate: edtf };
  const { earliest, latest } = edtfBounds(edtf);
  if (asWritten === '') throw dateWordsNeeded();
  const legalDate = earliest ?? recordedOn;
  const last = latest ?? recordedOn;
  return {
    legalDate,
    imprecise: { edtf, asWritten, latest: last > recordedOn && legalDate <= recordedOn ? recordedOn : last },
  };
}

function actOf(recording: z.output<typeof ActRecording>, number: number, recordedOn: string): Act {
  const { outcome, letterNumber, termEnds, validFrom, validUntil, document, reason, replaces } = recording;
  return {
    id: String(number),
    kind: recording.kind,
    stage: recording.stage,
    ...datesOf(recording, recordedOn),
    recordedOn,
    office: recording.office,
    papers: recording.papers,
    ...(recording.kind === 'outcome' && { outcome: outcome ?? '' }),
    ...(letterNumber !== '' && { letterNumber }),
    ...(termEnds !== undefined && { termEnds }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(document && { documentSha256: document.sha256, documentName: document.name }),
    ...(reason !== '' && { reason }),
    ...(replaces !== undefined && { replaces: String(replaces) }),
  };
}

/** A correction or withdrawal names an act that stands, of the same stage, and says why. */
function checkReplacement(act: Act, acts: readonly Act[]): void {
  if (act.kind === 'withdrawal' && act.replaces === undefined) throw notStanding();
  if (act.replaces === undefined) return;
  const replaced = standingActs(acts).find(({ id }) => id === act.replaces);
  if (replaced?.stage !== act.stage) throw notStanding();
  if (act.reason === undefined) throw reasonNeeded([]);
}

/** What the law forbids outright does not go on without somebody saying why; what happened all the same is recorded. */
async function checkForbidden(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  found: CaseRow,
  { act, frame, now }: { act: Act; frame: CaseFrame; now: string },
): Promise<void> {
  if (act.reason !== undefined || act.replaces !== undefined || kindOf(frame, act) !== 'done') return;
  const answers = await listRequirementAnswers(tx, governmentId, found.id);
  const forbidden = requirementsOf(found, answers, frame.law, now).filter(({ verdict }) => verdict.forbidden);
  if (forbidden.length > 0) throw reasonNeeded(forbidden.map(({ verdict }) => forbiddenWords(verdict)));
}

/**
 * Records one act of a case. Reality out of order is recorded with a reason; what the law of its day does not know
 * is not. Two officers on the same page: the second is told that the case has moved on. Returns the act's number.
 */
export async function recordAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ActRecording,
): Promise<number> {
  const recording = ActRecording.parse(input);
  if (!mayRecord(actor, recording.stage)) throw notAllowed();
  const { governmentId } = actor;
  const found = await lockCase(tx, governmentId, recording.caseCode);
  if (!found) throw notFound();
  if (found.version !== recording.version) throw caseChangedMeanwhile();
  const recordedOn = today(clock);
  const acts = await listActs(tx, governmentId, found.id);
  const act = actOf(recording, acts.length + 1, recordedOn);
  checkReplacement(act, acts);
  const frame = frameOf(found, await calendarOf(tx, governmentId), await lawOf(tx, governmentId));
  const state = foldCase(frame, [...acts, act], recordedOn);
  const { stops, asks } = judgeAct(
    state.irregular.filter((one) => one.act === act.id),
    recording.reason,
  );
  const explain = (one: Irregularity) =>
    explainIrregularity(one, { act, frame, state, acts: [...acts, act] });
  if (stops.length > 0) throw actNotPossible(stops.map(explain));
  if (asks.length > 0) throw reasonNeeded(asks.map(explain));
  await checkForbidden(tx, actor, found, { act, frame, now: recordedOn });
  await insertAct(tx, governmentId, found.id, act, {
    at: clock.now(),
    by: actor.kind === 'person' ? actor.personId : actor.name,
  });
  await updateCaseStatus(tx, governmentId, found.id, state.status);
  const kept = { id: found.id, version: found.version + 1 };
  await keepStanding(tx, clock, governmentId, kept, { frame, acts: [...acts, act], state });
  await recordEntry(tx, clock, actor, {
    action: `case.record-${act.kind}`,
    subject: `cooperation:${found.cooperationCode}`,
    outcome: 'done',
    detail: {
      case: found.code,
      act: Number(act.id),
      stage: act.stage,
      outcome: act.outcome ?? null,
      legalDate: act.imprecise?.edtf ?? act.legalDate,
      replaces: recording.replaces ?? null,
      document: act.documentSha256 ?? null,
      status: state.status,
    },
  });
  return Number(act.id);
}
