import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { ClaimInput, SourceInput } from './facts.ts';
import { type About, insertClaims, keepSource } from './store/claims.ts';

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

/** What one source claims about one thing. */
export interface Claimed {
  about: About;
  sourceId: number;
  claims: readonly ClaimInput[];
  batchId: number | null;
}

/** Adds the claims of one source or of many; returns their ids in the order given. */
export function keepClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  claimed: readonly Claimed[],
): Promise<number[]> {
  const rows = claimed.flatMap(({ claims, ...common }) =>
    claims.map((input) => {
      const claim = ClaimInput.parse(input);
      const { quote = null, statedOn = null } = claim;
      return { ...claim, ...common, quote, statedOn, enteredBy: enteredBy(actor) };
    }),
  );
  return insertClaims(tx, actor.governmentId, rows, clock.now());
}
