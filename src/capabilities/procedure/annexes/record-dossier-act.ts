import { z } from 'zod';
import { recordEntry } from '#audit';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import { beginningOf } from '#kernel/beginning-of.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { paperComplaint } from '#register';
import { isDay } from '../calendar/days.ts';
import type { Law } from '../law/read-law.ts';
import { frameOfLending } from '../letters/lending-document.ts';
import { takeTemplate } from '../settings/edit-letter-template.ts';
import { lawOf } from '../settings/law-of.ts';
import { takenLetterhead, viewLetterSettings } from '../settings/view-letter-settings.ts';
import { insertDossierAct, listDossierActs } from '../store/dossier-acts.ts';
import { type DossierRow, findDossier, lockDossier, raiseDossierVersion } from '../store/dossiers.ts';
import { type DossierAct, type KeptSlip, standingActs, withdrawal } from './acts.ts';
import { checkAnswers } from './check-answers.ts';
import { actKindOf, dossierTypes } from './dossier-types.ts';
import type { ActKind, Complaint } from './questions.ts';
import { actGone, actNotSound, dossierChanged, forbiddenByLaw, mayNotRecord } from './refusals.ts';

export const DossierActRecording = z.object({
  dossierId: z.number().int(),
  /** The version of the dossier the page was opened with. */
  version: z.number().int(),
  /** A kind of act of the dossier, or `withdrawal`. */
  kind: z.string(),
  legalDate: z.string(),
  letterNumber: z.string().trim().default(''),
  /** The office that acted, as it was called then. */
  office: z.string().trim(),
  answers: z.record(z.string(), z.union([z.string().trim(), z.array(z.string())])).default({}),
  reason: z.string().trim().default(''),
  /** Number of the act it corrects or withdraws. */
  replaces: z.number().int().positive().optional(),
  document: z
    .object({ name: z.string(), bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array) })
    .optional(),
});
export type DossierActRecording = z.input<typeof DossierActRecording>;
type Recording = z.output<typeof DossierActRecording>;

/** What is wrong with the parts every act has. */
function commonComplaints(recording: Recording, kind: ActKind | undefined, now: string): Complaint[] {
  const { legalDate, office, letterNumber, reason, replaces, document } = recording;
  const found: Complaint[] = [];
  const complain = (field: string, id: string, en: string) => found.push({ field, words: { id, en } });
  if (!isDay(legalDate))
    complain(
      'legalDate',
      'Tulis tanggal lengkap, misalnya 10 September 2026',
      'Write a whole date, like 10 September 2026',
    );
  else if (legalDate > now)
    complain(
      'legalDate',
      'Tanggal ini belum tiba. Catat setelah terjadi.',
      'This day is yet to come. Record it when it has happened.',
    );
  if (office === '' || office.length > 300)
    complain(
      'office',
      'Tulis nama jabatan atau unit yang melakukannya.',
      'Write the office or unit that did it.',
    );
  if (letterNumber.length > 200 || (kind?.letterNeeded && letterNumber === ''))
    complain(
      'letterNumber',
      'Tulis nomor suratnya, supaya dapat dibuktikan.',
      'Write the number of the letter, so that it can be proved.',
    );
  if (reason.length > 2000 || (replaces !== undefined && reason === ''))
    complain(
      'reason',
      'Tulis alasannya, supaya orang lain kelak mengerti.',
      'Write why, so that others will understand later.',
    );
  const paper = document && paperComplaint(document.bytes);
  if (paper) found.push({ field: 'document', words: paper });
  return found;
}

const firstOfEach = (complaints: readonly Complaint[]): Complaint[] =>
  complaints.filter(({ field }, at) => complaints.findIndex((one) => one.field === field) === at);

/** The act as it will be kept; refuses with everything that is wrong at once. */
function actOf(
  dossier: DossierRow,
  acts: readonly DossierAct[],
  recording: Recording,
  { law, now }: { law: Law; now: string },
): DossierAct {
  const { kind, replaces } = recording;
  const type = dossierTypes[dossier.kind];
  const actKind = actKindOf(dossier.kind, kind, law, now);
  if (!actKind && kind !== withdrawal) throw notFound();
  const standing = standingActs(acts);
  const replaced = standing.find(({ number }) => number === replaces);
  const corrects =
    replaces === undefined
      ? kind !== withdrawal
      : replaced && (kind === withdrawal || replaced.kind === kind);
  if (!corrects) throw actGone();
  const checked = actKind ? checkAnswers(actKind, recording.answers) : { answers: {}, complaints: [] };
  const act = { kind, legalDate: recording.legalDate, answers: checked.answers };
  const others = standing.filter(({ number }) => number !== replaces);
  const ofType = actKind ? (type.complaints?.(act, others, law) ?? []) : [];
  const forbidden = ofType.find((one) => one.forbidden);
  if (forbidden) throw forbiddenByLaw(forbidden);
  const complaints = [...commonComplaints(recording, actKind, now), ...checked.complaints, ...ofType];
  if (complaints.length > 0) throw actNotSound(firstOfEach(complaints));
  return {
    ...act,
    number: acts.length + 1,
    recordedOn: now,
    letterNumber: recording.letterNumber || null,
    office: recording.office,
    documentSha256: null,
    documentName: recording.document ? beginningOf(recording.document.name, 200) : null,
    reason: recording.reason || null,
    replaces: replaces ?? null,
  };
}

/** A slip handed out must be printed again as it was: template and letterhead of the day are kept with the lending. */
async function slipOf(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  act: DossierAct,
): Promise<KeptSlip> {
  const letterhead = takenLetterhead(await viewLetterSettings(tx, actor.governmentId));
  const { version } = await takeTemplate(tx, clock, actor, 'lending-slip');
  return { version, frame: frameOfLending(act, letterhead) };
}

/**
 * Records one act of a dossier, a correction, or a withdrawal, and returns its number. The paper is on the disk
 * before the database names it. What the law forbids outright (a loan) is refused with its article.
 */
export async function recordDossierAct(
  { database, clock, files }: Pick<House, 'database' | 'files'> & { clock: Clock },
  actor: GovernmentActor,
  input: DossierActRecording,
): Promise<number> {
  const recording = DossierActRecording.parse(input);
  const { governmentId } = actor;
  const { dossierId } = recording;
  return withGovernment(database, governmentId, async (tx) => {
    const version = await lockDossier(tx, governmentId, dossierId);
    const dossier = await findDossier(tx, governmentId, dossierId);
    if (!dossier) throw notFound();
    if (!hasRole(actor, 'officer')) throw mayNotRecord();
    if (version !== recording.version) throw dossierChanged();
    const acts = await listDossierActs(tx, governmentId, dossierId);
    const law = await lawOf(tx, governmentId);
    const act = actOf(dossier, acts, recording, { law, now: today(clock) });
    const documentSha256 = recording.document ? await files.keep(recording.document.bytes) : null;
    const by = actor.kind === 'person' ? actor.personId : actor.name;
    const slip = act.kind === 'lent' ? await slipOf(tx, clock, actor, act) : null;
    const kept = { ...act, documentSha256, slip };
    await insertDossierAct(tx, governmentId, dossierId, kept, { at: clock.now(), by });
    await raiseDossierVersion(tx, governmentId, dossierId);
    await recordEntry(tx, clock, actor, {
      action: act.kind === withdrawal ? 'dossier.withdraw-act' : 'dossier.record-act',
      subject: `cooperation:${dossier.cooperationCode}`,
      outcome: 'done',
      detail: {
        dossier: dossierId,
        dossierKind: dossier.kind,
        act: act.number,
        kind: act.kind,
        legalDate: act.legalDate,
        replaces: act.replaces,
        documentSha256,
      },
    });
    return act.number;
  });
}
