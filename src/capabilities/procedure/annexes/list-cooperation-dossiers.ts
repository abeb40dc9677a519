import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { viewRecord } from '#register';
import { type ListedOriginals, listOriginals } from '../custody/list-originals.ts';
import { type ListedDossier, listDossiers } from './list-dossiers.ts';

export interface CooperationDossiers {
  code: string;
  titleId: string;
  titleEn: string | null;
  originals: ListedOriginals[];
  dossiers: ListedDossier[];
}

/** The originals and dossiers of one cooperation; another government's is not found. */
export async function listCooperationDossiers(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  cooperationCode: string,
): Promise<CooperationDossiers> {
  const { cooperation } = await viewRecord(tx, actor, cooperationCode);
  const { code, titleId, titleEn } = cooperation;
  const originals = await listOriginals(tx, clock, actor);
  const dossiers = await listDossiers(tx, clock, actor, code);
  return {
    code,
    titleId,
    titleEn,
    originals: originals.filter(({ instrument }) => instrument.cooperationCode === code),
    dossiers,
  };
}
