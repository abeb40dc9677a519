import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { paperKind } from './paper-kind.ts';
import { viewRecord } from './view-record.ts';

export interface FoundPaper {
  /** Made of code, instrument and language; what the office called its file does not leave the office. */
  name: string;
  type: string;
  content: Uint8Array;
}

/** The paper of one language version of a record's instrument; undefined when there is none. */
export async function findPaper(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { code, versionId }: { code: string; versionId: number },
): Promise<FoundPaper | undefined> {
  const record = await withGovernment(database, actor.governmentId, (tx) => viewRecord(tx, actor, code));
  for (const instrument of record.instruments)
    for (const version of instrument.versions)
      if (version.id === versionId && version.documentSha256 !== null) {
        const content = await files.find(version.documentSha256);
        const kind = content && paperKind(content);
        if (!content || !kind) return undefined;
        const name = `${record.cooperation.code}-${instrument.kind}-${version.language}.${kind.extension}`;
        return { name, type: kind.type, content };
      }
  return undefined;
}
