import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DossierAct } from '../annexes/acts.ts';

const columns = sql.raw(`number, kind, legal_date as "legalDate", recorded_on as "recordedOn",
  letter_number as "letterNumber", office, answers, document_sha256 as "documentSha256",
  document_name as "documentName", reason, replaces, slip`);

/** Acts of a dossier in the order they were recorded, also those that no longer stand. */
export async function listDossierActs(
  tx: GovernmentTransaction,
  governmentId: number,
  dossierId: number,
): Promise<DossierAct[]> {
  const { rows } = await sql<DossierAct>`
    select ${columns} from procedure.dossier_act
    where government_id = ${governmentId} and dossier_id = ${dossierId} order by number`.execute(tx);
  return rows;
}

/** Acts of all dossiers of a government, by dossier. */
export async function listActsByDossier(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<Map<number, DossierAct[]>> {
  const { rows } = await sql<DossierAct & { dossierId: number }>`
    select dossier_id as "dossierId", ${columns} from procedure.dossier_act
    where government_id = ${governmentId} order by dossier_id, number`.execute(tx);
  const byDossier = new Map<number, DossierAct[]>();
  for (const { dossierId, ...act } of rows) {
    const acts = byDossier.get(dossierId);
    if (acts) acts.push(act);
    else byDossier.set(dossierId, [act]);
  }
  return byDossier;
}

/** Adds an act under its number; the dossier is locked, so the number is free. */
export async function insertDossierAct(
  tx: GovernmentTransaction,
  governmentId: number,
  dossierId: number,
  act: DossierAct,
  recorded: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into procedure.dossier_act (government_id, dossier_id, number, kind, legal_date, recorded_on, recorded_at,
      recorded_by, letter_number, office, answers, document_sha256, document_name, reason, replaces, slip)
    values (${governmentId}, ${dossierId}, ${act.number}, ${act.kind}, ${act.legalDate}, ${act.recordedOn}, ${recorded.at},
      ${recorded.by}, ${act.letterNumber}, ${act.office}, ${JSON.stringify(act.answers)}::jsonb, ${act.documentSha256},
      ${act.documentName}, ${act.reason}, ${act.replaces},
      ${act.slip ? JSON.stringify(act.slip) : null}::jsonb)`.execute(tx);
}
