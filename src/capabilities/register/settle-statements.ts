import type { GovernmentTransaction } from '#platform/database/database.ts';
import { publishedClaim, publishedConflict } from './edition.ts';
import { listClaims } from './store/claims.ts';
import { listConflicts } from './store/conflicts.ts';
import { publishStatementEdition, withdrawStatementEdition } from './store/published.ts';

/** Brings the published statements about a region up to what its claims and conflicts say now. */
export async function settleStatements(
  tx: GovernmentTransaction,
  governmentId: number,
  regionCode: string,
): Promise<void> {
  const claims = await listClaims(tx, governmentId, { regionCode });
  const conflicts = await listConflicts(tx, governmentId, { regionCode });
  for (const claim of claims) {
    if (claim.standing === 'withdrawn') {
      await withdrawStatementEdition(tx, claim.id);
      continue;
    }
    const mine = conflicts.filter((conflict) => conflict.claimIds.includes(claim.id));
    const againstIds = new Set(mine.flatMap((conflict) => conflict.claimIds));
    await publishStatementEdition(tx, {
      claim_id: claim.id,
      region_code: regionCode,
      property: claim.property,
      value: claim.value,
      document: {
        claim: publishedClaim(claim),
        conflicts: mine.map(publishedConflict),
        against: claims
          .filter((other) => other.id !== claim.id && againstIds.has(other.id))
          .map(publishedClaim),
      },
    });
  }
}
