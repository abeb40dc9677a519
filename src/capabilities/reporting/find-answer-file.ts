import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mayRead } from './rules.ts';
import { listAnswers } from './store/answers.ts';

export interface FoundFile {
  name: string;
  type: string;
  content: Uint8Array;
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** A photo or paper of one of the answers to a request; undefined when the request has none of this content. */
export async function findAnswerFile(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { requestId, sha256 }: { requestId: number; sha256: string },
): Promise<FoundFile | undefined> {
  if (!mayRead(actor)) return undefined;
  const answers = await withGovernment(database, actor.governmentId, (tx) =>
    listAnswers(tx, actor.governmentId, requestId),
  );
  const kept = answers
    .flatMap(({ lines }) => lines)
    .flatMap(({ files: all }) => all)
    .find((file) => file.sha256 === sha256);
  const content = kept && (await files.find(sha256));
  if (!kept || !content) return undefined;
  const name = `laporan-${requestId}-${sha256.slice(0, 8)}.${extensions[kept.type] ?? 'bin'}`;
  return { name, type: kept.type, content };
}
