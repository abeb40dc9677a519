import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { paperKind } from '#register';
import { listActs } from './store/acts.ts';
import { findCase } from './store/cases.ts';

/** The scan of an act's letter; undefined when there is none, or the case is not this government's. */
export async function findActDocument(
  { database, files }: Pick<House, 'database' | 'files'>,
  { governmentId }: GovernmentActor,
  caseCode: string,
  actId: string,
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  const act = await withGovernment(database, governmentId, async (tx) => {
    const found = await findCase(tx, governmentId, caseCode);
    const acts = found ? await listActs(tx, governmentId, found.id) : [];
    return acts.find(({ id }) => id === actId);
  });
  const content = act?.documentSha256 === undefined ? undefined : await files.find(act.documentSha256);
  const kind = content && paperKind(content);
  if (!act || !content || !kind) return undefined;
  return { name: `${caseCode}-${act.stage}-${act.id}.${kind.extension}`, type: kind.type, content };
}
