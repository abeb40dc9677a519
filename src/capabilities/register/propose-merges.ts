import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import {
  type LikelyDuplicate,
  type LikelySame,
  likelyDuplicates,
  likelySameOrganisations,
} from './duplicates.ts';
import { listPartnerLines } from './store/office-list.ts';
import { listOrganisations } from './store/organisations.ts';
import type { Organisation } from './store/rows.ts';

export interface ProposedMerges {
  cooperations: LikelyDuplicate[];
  organisations: LikelySame<Organisation>[];
}

/** Records and organisations of the office that look like one and the same; a person decides. */
export async function proposeMerges(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
): Promise<ProposedMerges> {
  return {
    cooperations: likelyDuplicates(await listPartnerLines(tx, governmentId)),
    organisations: likelySameOrganisations(await listOrganisations(tx, governmentId)),
  };
}
