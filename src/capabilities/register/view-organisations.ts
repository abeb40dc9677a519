import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import {
  countOrganisations,
  listOrganisationPage,
  type OrganisationFacet,
  type OrganisationListing,
  type OrganisationsFilter,
  organisationVocabulary,
} from './store/organisation-list.ts';
import { understandName } from './understand-name.ts';
import type { Correction } from './understand-search.ts';

/** What an officer asks of the office's organisations. */
export interface OrganisationsQuestion {
  /** As typed. */
  q?: string;
  /** No slip of the pen is put right. */
  exact?: boolean;
  country?: string;
  kind?: string;
  /** 1-based. */
  page?: number;
}

export interface OrganisationsFound {
  organisations: OrganisationListing[];
  total: number;
  facets: Record<OrganisationFacet, { value: string; count: number }[]>;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
  /** Words put right because no name has them as typed. */
  corrected: Correction | null;
}

const pageSize = 50;

/** One page of the office's organisations by name: those whose names hold every word asked for; all when none is. */
export async function viewOrganisations(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  question: OrganisationsQuestion,
): Promise<OrganisationsFound> {
  const { q, exact = false, page: asked = 1, ...rest } = question;
  const { words, corrected } = q
    ? await understandName(organisationVocabulary(tx, governmentId), q, { exact })
    : { words: undefined, corrected: null };
  const filter: OrganisationsFilter = { ...rest, ...(words && { words }) };
  const { total, facets } = await countOrganisations(tx, governmentId, filter);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
  const organisations = await listOrganisationPage(tx, governmentId, filter, stretch);
  return { organisations, total, facets, page, pages, corrected };
}
