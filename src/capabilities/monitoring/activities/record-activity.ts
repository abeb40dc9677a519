import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
import type { SourceInput } from '#register';
import { notAllowed, reportOfPlanned, unknownOrganisation } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { cacheActivity, findActivityByKey, insertActivity, insertActivityAct } from '../store/activities.ts';
import { findCooperationOf, findOrganisationName } from '../store/led-cooperations.ts';
import { actorName, daysOf, futureComplaint } from './act-parts.ts';
import {
  ActivityFacts,
  ActivityReport,
  complaintsOf,
  countsThatDisagree,
  edtfDate,
} from './activity-input.ts';
import { type ActivityAct, foldActivity } from './fold-activity.ts';
import { tellRegister } from './tell-register.ts';

export const ActivityInput = ActivityFacts.extend({
  /** Code of its cooperation; a merged one leads to the one that was kept. */
  cooperation: z.string().max(40),
  /** The same key records one activity, however often it is sent: "answer:12:1". */
  key: z.string().min(8).max(200),
  state: z.enum(['planned', 'done']),
  dateWords: z.string().trim().max(300).default(''),
  dateEdtf: edtfDate.default(null),
  /** Of what was done; what is left out is unknown. */
  report: ActivityReport.prefault({}),
});
export type ActivityInput = z.input<typeof ActivityInput> & {
  files?: readonly KeptUpload[];
  /** Who told it, as the register keeps sources; left out, the office itself. */
  source?: SourceInput;
};

/**
 * Records an activity, planned or carried out, in the caller's transaction; returns its id. One that was carried out is
 * told to the register with its source, so that its date counts as evidence that the cooperation lives.
 */
export async function recordActivity(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { files = [], source, ...input }: ActivityInput,
): Promise<number> {
  const { governmentId } = actor;
  const cooperation = await findCooperationOf(tx, governmentId, input.cooperation);
  if (!cooperation) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const read = ActivityInput.safeParse(input);
  if (!read.success) throw fieldsToCorrect(complaintsOf(read.error));
  const { key, state, dateWords, dateEdtf, cooperation: _, report, ...given } = read.data;
  const complaints =
    state === 'done' ? [...countsThatDisagree(report), ...futureComplaint(dateEdtf, clock)] : [];
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  if (state === 'planned' && isReported(report)) throw reportOfPlanned();
  const facts = await factsOf(tx, governmentId, given);
  const recorded = { at: clock.now(), by: actorName(actor) };
  const id = await insertActivity(
    tx,
    governmentId,
    { ...facts, cooperationId: cooperation.id, key, state },
    recorded,
  );
  if (id === undefined) return (await findActivityByKey(tx, governmentId, key)) ?? 0;
  const act: ActivityAct = {
    number: 1,
    kind: state,
    dateWords,
    dateEdtf,
    reason: '',
    takesBack: null,
    report: state === 'done' ? report : null,
    files: [...files],
    source: source ?? null,
  };
  await insertActivityAct(tx, governmentId, id, act, recorded);
  await cacheActivity(tx, governmentId, id, daysOf(foldActivity([act])));
  await tellRegister(
    tx,
    clock,
    actor,
    { ...facts, id, cooperation },
    { before: undefined, after: foldActivity([act]) },
  );
  await recordEntry(tx, clock, actor, {
    action: 'activity.record',
    subject: `activity:${id}`,
    outcome: 'done',
    detail: { cooperation: cooperation.code, state, kind: facts.kind, date: dateEdtf ?? dateWords },
  });
  return id;
}

/** Whether anything was said of what was done. */
const isReported = (report: ActivityReport): boolean =>
  Object.values(report).some((value) => value !== null && value !== '');

/** The agency by the register's name where it stands there; another government's is none. */
async function factsOf(
  tx: GovernmentTransaction,
  governmentId: number,
  facts: ActivityFacts,
): Promise<ActivityFacts> {
  if (facts.organisationId === null) return facts;
  const agency = await findOrganisationName(tx, governmentId, facts.organisationId);
  if (agency === undefined) throw unknownOrganisation();
  return { ...facts, agency };
}
