import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { editDistance, foldName } from '#reference';
import { plainWords } from './plain-words.ts';
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
  /** Others of the office: those asked for, then the likeliest to be the same. */
  others: Organisation[];
  /** There are others beside those. */
  moreOthers: boolean;
  /** The name asked for among the others, as typed. */
  q: string;
  merges: { id: number; name: string; reason: string }[];
}

/** So many others are offered for a merge; a longer list nobody reads. */
const mostOthers = 50;

/** Which others are wanted: by a part of their names, or by their address part. */
interface OthersAsked {
  q: string;
  chosen: string;
}

/** One organisation as the office sees it; one that was merged leads to the one that was kept. */
export async function viewOrganisation(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  slug: string,
  { q, chosen }: OthersAsked = { q: '', chosen: '' },
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
    others: offered(others, organisation.name, { q, chosen }),
    moreOthers: others.length > mostOthers,
    q,
    merges,
  };
}

function offered(others: readonly Organisation[], name: string, { q, chosen }: OthersAsked): Organisation[] {
  const words = plainWords(q).split(' ').filter(Boolean);
  const named = (one: Organisation) => plainWords([one.name, ...one.aliases].join(' '));
  const asked = others.filter((one) => words.length > 0 && words.every((word) => named(one).includes(word)));
  const nearest = nearestFirst(others, name).slice(0, mostOthers);
  const picked = others.filter((one) => one.slug === chosen);
  return [...new Set([...picked, ...asked.slice(0, mostOthers), ...nearest])];
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
