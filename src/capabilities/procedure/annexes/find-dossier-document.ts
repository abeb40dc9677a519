import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { paperKind } from '#register';
import { listDossierActs } from '../store/dossier-acts.ts';
import { findDossier } from '../store/dossiers.ts';

/** The paper of one act of a dossier; undefined when there is none. */
export async function findDossierDocument(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { dossierId, number }: { dossierId: number; number: number },
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  const { governmentId } = actor;
  const found = await withGovernment(database, governmentId, async (tx) => {
    const dossier = await findDossier(tx, governmentId, dossierId);
    const acts = dossier ? await listDossierActs(tx, governmentId, dossierId) : [];
    return { dossier, act: acts.find((act) => act.number === number) };
  });
  const { dossier, act } = found;
  if (!dossier || !act || act.documentSha256 === null) return undefined;
  const content = await files.find(act.documentSha256);
  const kind = content && paperKind(content);
  if (!content || !kind) return undefined;
  return {
    name: `${dossier.cooperationCode}-${dossier.kind}-${number}.${kind.extension}`,
    type: kind.type,
    content,
  };
}
