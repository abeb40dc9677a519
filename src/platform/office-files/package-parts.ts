import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { OfficeFileProblem } from './problem.ts';
import { readXml } from './xml.ts';

/** One part another points to. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `comments`. */
  type: string;
  /** Name of the part in the archive. */
  part: string;
}

/** The parts a part points to, by id. What lies outside the file (links, DDE, templates) is left out: it is never followed. */
export async function readRelationships(archive: Archive, of: string): Promise<Map<string, Relationship>> {
  const part = posix.join(posix.dirname(of), '_rels', `${posix.basename(of)}.rels`);
  const found = new Map<string, Relationship>();
  if (!archive.names.has(part)) return found;
  await readXml(archive.unpack(part), {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(of), Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: target.toLowerCase() });
    },
  });
  return found;
}

/** A macro renamed to look harmless still has to be declared as one. */
export async function refuseDeclaredMacros(archive: Archive): Promise<void> {
  await readXml(archive.unpack('[content_types].xml'), {
    open(_name, { ContentType = '' }) {
      if (/vbaProject|macroEnabled|macrosheet/i.test(ContentType)) throw new OfficeFileProblem('macro');
    },
  });
}
