import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { day } from './inputs.ts';
import { changedMeanwhile, notAllowed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { findAskedAgency, listLocalOrganisations, updateAgency } from './store/agencies.ts';

export const AgencyChange = z.object({
  id: z.number().int(),
  version: z.number().int(),
  name: z.string().trim().min(1).max(200),
  headTitle: z.string().trim().min(1).max(200),
  activeFrom: day,
  activeUntil: day.nullable(),
  organisationIds: z.array(z.number().int()).max(50),
});
export type AgencyChange = z.input<typeof AgencyChange>;

const complaintWords: Readonly<Record<string, FieldRefusal['words']>> = {
  name: { id: 'Tulis nama perangkat daerah', en: 'Write the name of the agency' },
  headTitle: { id: 'Tulis jabatan pimpinannya', en: 'Write the office of its head' },
  activeFrom: { id: 'Tulis sejak kapan ditanya', en: 'Write from when it is asked' },
  activeUntil: { id: 'Tanggal akhirnya tidak dikenal', en: 'The last day is not a date' },
};

/** Changes what is kept of an agency to ask: its name, its head's office, since and until when, which organisations it is. */
export async function changeAgency(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: AgencyChange,
): Promise<void> {
  const { governmentId } = actor;
  if (!(await findAskedAgency(tx, governmentId, input.id))) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const read = AgencyChange.safeParse(input);
  if (!read.success)
    throw fieldsToCorrect(
      [...new Set(read.error.issues.map(({ path }) => String(path[0])))].map((field) => ({
        field,
        words: complaintWords[field] ?? { id: 'Periksa isian ini', en: 'Check this answer' },
      })),
    );
  const own = new Set((await listLocalOrganisations(tx, governmentId)).map(({ id }) => id));
  const organisationIds = read.data.organisationIds.filter((id) => own.has(id));
  if (!(await updateAgency(tx, governmentId, { ...read.data, organisationIds }))) throw changedMeanwhile();
  await recordEntry(tx, clock, actor, {
    action: 'agency.change',
    subject: `agency:${input.id}`,
    outcome: 'done',
    detail: { activeUntil: read.data.activeUntil, organisations: organisationIds.length },
  });
}
