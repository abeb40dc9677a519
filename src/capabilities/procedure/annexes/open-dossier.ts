import { z } from 'zod';
import { recordEntry } from '#audit';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { instrumentWords, viewRecord } from '#register';
import { findCustody, insertDossier } from '../store/dossiers.ts';
import { findInstrument } from '../store/instruments.ts';
import { openableKinds } from './dossier-types.ts';
import { kindNeeded, mayNotRecord, titleNeeded } from './refusals.ts';

export const DossierOpening = z.union([
  z.object({ instrumentId: z.number().int() }),
  z.object({ kind: z.string(), cooperationCode: z.string(), title: z.string().trim() }),
]);
export type DossierOpening = z.input<typeof DossierOpening>;

async function subjectOf(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  opening: z.output<typeof DossierOpening>,
) {
  if ('instrumentId' in opening) {
    const instrument = await findInstrument(tx, actor.governmentId, opening.instrumentId);
    if (!instrument) throw notFound();
    const title = [instrumentWords[instrument.kind]?.id ?? instrument.kind, instrument.number];
    return {
      kind: 'custody' as const,
      cooperationCode: instrument.cooperationCode,
      instrumentId: instrument.id,
      title: title.filter(Boolean).join(' '),
    };
  }
  const { cooperation } = await viewRecord(tx, actor, opening.cooperationCode);
  const kind = openableKinds.find((one) => one === opening.kind);
  if (!kind) throw kindNeeded();
  if (opening.title === '' || opening.title.length > 200) throw titleNeeded();
  return { kind, cooperationCode: cooperation.code, instrumentId: null, title: opening.title };
}

/**
 * Opens a dossier of a cooperation, or the custody of an instrument's originals, and returns its id. An instrument
 * has one custody: opening it again leads to the one that is there.
 */
export async function openDossier(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: DossierOpening,
): Promise<number> {
  const subject = await subjectOf(tx, actor, DossierOpening.parse(input));
  if (!hasRole(actor, 'officer')) throw mayNotRecord();
  const { governmentId } = actor;
  const openedBy = actor.kind === 'person' ? actor.personId : actor.name;
  const id = await insertDossier(tx, governmentId, { ...subject, openedBy }, clock.now());
  if (id === undefined) {
    const there = await findCustody(tx, governmentId, subject.instrumentId ?? 0);
    if (!there) throw notFound();
    return there.id;
  }
  await recordEntry(tx, clock, actor, {
    action: 'dossier.open',
    subject: `cooperation:${subject.cooperationCode}`,
    outcome: 'done',
    detail: { dossier: id, kind: subject.kind, instrument: subject.instrumentId },
  });
  return id;
}
