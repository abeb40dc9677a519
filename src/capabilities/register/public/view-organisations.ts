import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { keptCounts } from '../kept-counts.ts';
import {
  countOrganisationFacets,
  type OrganisationFacet,
  type OrganisationFacets,
  type OrganisationFilter,
  type PublishedOrganisation,
  publishedNamesVocabulary,
} from '../store/published-organisations.ts';
import { understandName } from '../understand-name.ts';
import type { Correction } from '../understand-search.ts';
import { listOrganisations } from './list-organisations.ts';
import type { OrganisationsAsked } from './question.ts';

export interface OrganisationsView {
  rows: PublishedOrganisation[];
  total: number;
  facets: OrganisationFacets;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
  /** Words put right because no name has them as typed. */
  corrected: Correction | null;
}

const pageSize = 25;

const sumOf = (facets: OrganisationFacets) => facets.kind.reduce((sum, { count }) => sum + count, 0);

/** A facet is counted as if nothing were chosen in it, so that another value can be chosen instead. */
async function countFacets(
  place: { database: Database; clock: Clock },
  filter: OrganisationFilter,
): Promise<OrganisationFacets> {
  const counted = async (name: OrganisationFacet) => {
    const { [name]: _, ...others } = filter;
    const facets = await keptCounts(
      place,
      `facets of organisations ${JSON.stringify(others)}`,
      () => countOrganisationFacets(place.database as never, others),
      sumOf,
    );
    return facets[name];
  };
  return { country: await counted('country'), kind: await counted('kind') };
}

/** One page of the published organisations, searched by name and narrowed by country and kind. */
export async function viewOrganisations(
  place: { database: Database; clock: Clock },
  { q, exact, page: asked = 1, country, kind }: OrganisationsAsked,
): Promise<OrganisationsView> {
  const { words, corrected } = q
    ? await understandName(publishedNamesVocabulary(place.database as never), q, { exact: exact === 'yes' })
    : { words: undefined, corrected: null };
  const filter: OrganisationFilter = {
    ...(words && { words }),
    ...(country && { country }),
    ...(kind && { kind }),
  };
  const look = (page: number) =>
    listOrganisations(place, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const first = await look(asked);
  const pages = Math.max(1, Math.ceil(first.total / pageSize));
  const { rows, total } = asked > pages ? await look(pages) : first;
  const facets = await countFacets(place, filter);
  return { rows, total, facets, page: Math.min(asked, pages), pages, corrected };
}
