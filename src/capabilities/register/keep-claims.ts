import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { ClaimInput, SourceInput } from './facts.ts';
import { type About, insertClaim, keepSource } from './store/claims.ts';

/** Who entered a claim, as kept beside it: a person's id or the software's own name. */
export const enteredBy = (actor: GovernmentActor): string =>
  actor.kind === 'person' ? actor.personId : actor.name;

/** Keeps a source, or finds the same one again by its key; returns its id. */
export function keepSourceOf(
  tx: GovernmentTransaction,
  governmentId: number,
  input: SourceInput,
  now: Date,
): Promise<number> {
  const source = SourceInput.parse(input);
  return keepSource(
    tx,
    governmentId,
    {
      kind: source.kind,
      title: source.title,
      office: source.office ?? null,
      dated: source.dated ?? null,
      address: source.address ?? null,
      fileSha256: source.fileSha256 ?? null,
      key: source.key ?? null,
    },
    now,
  );
}

/** Adds the claims of one source; returns their ids in the order given. */
export async function keepClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  about: About,
  sourceId: number,
  inputs: readonly ClaimInput[],
  batchId: number | null,
): Promise<number[]> {
  const ids: number[] = [];
  for (const input of inputs) {
    const claim = ClaimInput.parse(input);
    ids.push(
      await insertClaim(
        tx,
        actor.governmentId,
        about,
        {
          property: claim.property,
          value: claim.value,
          asWritten: claim.asWritten,
          locator: claim.locator,
          quote: claim.quote ?? null,
          statedOn: claim.statedOn ?? null,
          confidence: claim.confidence,
          sourceId,
          enteredBy: enteredBy(actor),
          batchId,
        },
        clock.now(),
      ),
    );
  }
  return ids;
}
