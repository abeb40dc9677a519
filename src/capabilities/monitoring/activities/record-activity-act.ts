import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect, invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
import { activityMovedOn, notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { cacheActivity, insertActivityAct, lockActivity } from '../store/activities.ts';
import { actorName, daysOf, futureComplaint } from './act-parts.ts';
import { ActivityReport, complaintsOf, countsThatDisagree, edtfDate } from './activity-input.ts';
import { type ActivityAct, activityActKinds, foldActivity, mayFollow } from './fold-activity.ts';
import { tellRegister } from './tell-register.ts';

export const ActInput = z.object({
  activityId: z.number().int(),
  /** How many acts the person had seen; with more, somebody else was first. */
  version: z.number().int(),
  kind: z.enum(activityActKinds),
  dateWords: z.string().trim().max(300).default(''),
  dateEdtf: edtfDate.default(null),
  reason: z.string().trim().max(2000).default(''),
  takesBack: z.number().int().nullable().default(null),
  report: ActivityReport.prefault({}),
});
export type ActInput = z.input<typeof ActInput> & { files?: readonly KeptUpload[] };
type Act = z.output<typeof ActInput> & { files: readonly KeptUpload[] };

function complaintsAbout(act: Act, clock: Clock) {
  if (act.kind === 'done')
    return [...countsThatDisagree(act.report), ...futureComplaint(act.dateEdtf, clock)];
  const needsReason = act.kind === 'cancelled' || act.kind === 'taken-back';
  if (needsReason && act.reason === '')
    return [{ field: 'reason', words: { id: 'Tulis alasannya', en: 'Write why' } }];
  return [];
}

const chooseFile = {
  id: 'Pilih foto atau berkas yang menunjukkannya',
  en: 'Choose a photo or file that shows it',
};

/** Records what became of an activity: done, planned anew, cancelled, evidence, or an act taken back. */
export async function recordActivityAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { files = [], ...input }: ActInput,
): Promise<void> {
  const { governmentId } = actor;
  const activity = await lockActivity(tx, governmentId, input.activityId);
  if (!activity) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const read = ActInput.safeParse(input);
  if (!read.success) throw fieldsToCorrect(complaintsOf(read.error));
  const act: Act = { ...read.data, files };
  const complaints = complaintsAbout(act, clock);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  if (act.kind === 'evidence' && files.length === 0) throw invalid('evidence', chooseFile);
  if (act.version !== activity.acts.length || !mayFollow(activity.acts, act)) throw activityMovedOn();
  const next: ActivityAct = {
    number: activity.acts.length + 1,
    kind: act.kind,
    dateWords: act.dateWords,
    dateEdtf: act.dateEdtf,
    reason: act.reason,
    takesBack: act.kind === 'taken-back' ? act.takesBack : null,
    report: act.kind === 'done' ? act.report : null,
    files: [...files],
    source: null,
  };
  const [before, after] = [foldActivity(activity.acts), foldActivity([...activity.acts, next])];
  await insertActivityAct(tx, governmentId, activity.id, next, { at: clock.now(), by: actorName(actor) });
  await cacheActivity(tx, governmentId, activity.id, daysOf(after));
  await tellRegister(tx, clock, actor, activity, { before, after });
  await recordEntry(tx, clock, actor, {
    action: `activity.${act.kind}`,
    subject: `activity:${activity.id}`,
    outcome: 'done',
    detail: {
      cooperation: activity.cooperation.code,
      number: next.number,
      state: after.state,
      reason: act.reason,
    },
  });
}
