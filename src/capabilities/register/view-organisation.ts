import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { editDistance, foldName } from '#reference';
import { plainWords } from './plain-words.ts';
import { listMerges } from './store/merges.ts';
import { listOrganisationsAlike, listOrganisationsNamed } from './store/organisation-list.ts';
import {
  countRecordsOf,
  findOrganisationById,
  findOrganisationBySlug,
  listRecordsOf,
  type RecordOfOrganisation,
} from './store/organisations.ts';
import type { Organisation } from './store/rows.ts';

export interface OrganisationView {
  organisation: Organisation;
  /** One page of its records. */
  records: RecordOfOrganisation[];
  /** Of all pages. */
  total: number;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
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
const pageSize = 50;

/** Which others are wanted, by a part of their names or by their address part; and which page of the records. */
interface Asked {
  q: string;
  chosen: string;
  page: number;
}

/** One organisation as the office sees it; one that was merged leads to the one that was kept. */
export async function viewOrganisation(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  slug: string,
  asked: Asked = { q: '', chosen: '', page: 1 },
): Promise<OrganisationView> {
  const organisation = await findOrganisationBySlug(tx, governmentId, slug);
  if (!organisation) throw notFound();
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
  const total = await countRecordsOf(tx, governmentId, organisation.id);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked.page, pages);
  const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
  return {
    organisation,
    records: await listRecordsOf(tx, governmentId, organisation.id, stretch),
    total,
    page,
    pages,
    ...(await offered(tx, governmentId, organisation, asked)),
    q: asked.q,
    merges,
  };
}

async function offered(
  tx: GovernmentTransaction,
  governmentId: number,
  { id, name }: Organisation,
  { q, chosen }: Asked,
): Promise<Pick<OrganisationView, 'others' | 'moreOthers'>> {
  const words = plainWords(q).split(' ').filter(Boolean);
  const limit = mostOthers + 1;
  const alike = await listOrganisationsAlike(tx, governmentId, { id, name: plainWords(name) }, limit);
  const nearest = nearestFirst(alike, name).slice(0, mostOthers);
  const asked =
    words.length > 0
      ? await listOrganisationsNamed(tx, governmentId, words, { limit: mostOthers, agency: undefined })
      : [];
  const picked = chosen ? await findOrganisationBySlug(tx, governmentId, chosen) : undefined;
  const all = [...(picked ? [picked] : []), ...asked, ...nearest].filter((one) => one.id !== id);
  const others = [...new Map(all.map((one) => [one.id, one])).values()];
  return { others, moreOthers: alike.length > mostOthers };
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
