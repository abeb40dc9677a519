import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { editDistance, foldName } from '#reference';
import { listMerges } from './store/merges.ts';
import {
  findOrganisationById,
  findOrganisationBySlug,
  listOrganisations,
  listRecordsOf,
  type RecordOfOrganisation,
} from './store/organisations.ts';
import type { Organisation } from './store/rows.ts';

export interface OrganisationView {
  organisation: Organisation;
  records: RecordOfOrganisation[];
  /** All others of the office, the likeliest to be the same first. */
  others: Organisation[];
  merges: { id: number; name: string; reason: string }[];
}

/** One organisation as the office sees it; one that was merged leads to the one that was kept. */
export async function viewOrganisation(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  slug: string,
): Promise<OrganisationView> {
  const organisation = await findOrganisationBySlug(tx, governmentId, slug);
  if (!organisation) throw notFound();
  const others = (await listOrganisations(tx, governmentId)).filter(({ id }) => id !== organisation.id);
  const merges: OrganisationView['merges'] = [];
  for (const { id, mergedId, reason } of await listMerges(
    tx,
    governmentId,
    'organisation',
    organisation.id,
  )) {
    const merged = await findOrganisationById(tx, governmentId, mergedId);
    merges.push({ id, name: merged?.name ?? '', reason });
  }
  return {
    organisation,
    records: await listRecordsOf(tx, governmentId, organisation.id),
    others: nearestFirst(others, organisation.name),
    merges,
  };
}

/** Beyond this many letters apart, names are simply different. */
const farthest = 12;

/** By how few letters differ, then by name. */
function nearestFirst(others: readonly Organisation[], name: string): Organisation[] {
  const asked = foldName(name);
  const far = (other: Organisation) =>
    Math.min(...[other.name, ...other.aliases].map((one) => editDistance(foldName(one), asked, farthest)));
  return others
    .map((other) => ({ other, distance: far(other) }))
    .sort((a, b) => a.distance - b.distance || a.other.name.localeCompare(b.other.name, 'id'))
    .map(({ other }) => other);
}
