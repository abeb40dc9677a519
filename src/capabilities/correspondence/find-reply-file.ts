import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { isOfSomebodyElse, mayOpenFiles } from './rules.ts';
import { findMessage } from './store/messages.ts';
import { listRepliesTo } from './store/replies.ts';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/**
 * A photo or paper that came with an answer to a message; undefined when none of its answers has this content. Its name
 * is ours: what a stranger called it does not reach a disk.
 */
export async function findReplyFile(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { messageId, sha256 }: { messageId: number; sha256: string },
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  if (!mayOpenFiles(actor)) return undefined;
  const { governmentId } = actor;
  const replies = await withGovernment(database, governmentId, async (tx) => {
    const message = await findMessage(tx, governmentId, messageId);
    return message && !isOfSomebodyElse(message, actor) ? listRepliesTo(tx, governmentId, messageId) : [];
  });
  const kept = replies.flatMap(({ files: all }) => all).find((file) => file.sha256 === sha256);
  const content = kept && (await files.find(sha256));
  if (!kept || !content) return undefined;
  const name = `balasan-${messageId}-${sha256.slice(0, 8)}.${extensions[kept.type] ?? 'bin'}`;
  return { name, type: kept.type, content };
}
