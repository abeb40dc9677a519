import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findAgencyPlace } from './agency-place.ts';
import { plainWords } from './plain-words.ts';
import { folded } from './properties.ts';
import { agencyOf } from './review.ts';
import { listOrganisationsNamed } from './store/organisation-list.ts';
import type { Organisation } from './store/rows.ts';

const mostOffered = 10;
// Among the shortest names that hold all the words, the one that is no more than they are is surely found.
const mostCompared = 50;

/** Finds organisations of the office by their names, as far as somebody may see them. */
export interface OrganisationFinder {
  /** Those whose names hold all the words, the nearest first, at most ten. */
  like(name: string): Promise<Organisation[]>;
  /** The one of exactly this name, also under another spelling. */
  named(name: string): Promise<Organisation | undefined>;
}

/** A reporter is offered what the public sees and what stands in records of its own agency; the office all it has. */
export async function organisationFinder(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<OrganisationFinder> {
  const agency = await findAgencyPlace(tx, actor);
  const list = async (name: string, limit: number) => {
    const words = plainWords(name).split(' ').filter(Boolean);
    if (words.length === 0 || (agencyOf(actor) !== undefined && !agency)) return [];
    return listOrganisationsNamed(tx, actor.governmentId, words, { limit, agency });
  };
  return {
    like: (name) => list(name, mostOffered),
    async named(name) {
      const asked = folded(name);
      const found = await list(name, mostCompared);
      return found.find((one) => [one.name, ...one.aliases].some((other) => folded(other) === asked));
    },
  };
}
