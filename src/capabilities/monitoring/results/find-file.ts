import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mayRead } from '../rules.ts';
import { selectIndicators } from '../store/indicators.ts';

/** What shows a measured value, also one that was taken back; undefined when the indicator has none of this content. */
export async function findResultFile(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { indicatorId, sha256 }: { indicatorId: number; sha256: string },
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  if (!mayRead(actor)) return undefined;
  const [indicator] = await withGovernment(database, actor.governmentId, (tx) =>
    selectIndicators(tx, actor.governmentId, { id: indicatorId }),
  );
  const kept = indicator?.acts.flatMap((act) => act.files).find((file) => file.sha256 === sha256);
  const content = kept && (await files.find(sha256));
  return kept && content ? { name: kept.name, type: kept.type, content } : undefined;
}
