import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mayRead } from '../rules.ts';
import { findActivity } from '../store/activities.ts';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** A photo or paper of an activity, also of an act that was taken back; undefined when it has none of this content. */
export async function findEvidence(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { activityId, sha256 }: { activityId: number; sha256: string },
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  if (!mayRead(actor)) return undefined;
  const activity = await withGovernment(database, actor.governmentId, (tx) =>
    findActivity(tx, actor.governmentId, activityId),
  );
  const kept = activity?.acts.flatMap((act) => act.files).find((file) => file.sha256 === sha256);
  const content = kept && (await files.find(sha256));
  if (!kept || !content) return undefined;
  const name = `kegiatan-${activityId}-${sha256.slice(0, 8)}.${extensions[kept.type] ?? 'bin'}`;
  return { name, type: kept.type, content };
}
