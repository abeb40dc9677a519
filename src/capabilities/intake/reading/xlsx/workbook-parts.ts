import { posix } from 'node:path';
import { beginningOf } from '#kernel/beginning-of.ts';
import { FileRefusal } from '../refusals.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** One worksheet as the workbook lists it. */
export interface WorkbookSheet {
  name: string;
  /** Name of its part in the archive. */
  part: string;
  hidden: boolean;
}

export interface WorkbookParts {
  sheets: WorkbookSheet[];
  /** Part names; undefined when the workbook has none. */
  sharedStrings: string | undefined;
  styles: string | undefined;
  date1904: boolean;
}

interface Relationship {
  type: string;
  part: string;
}

const mostSheets = 200;
const workbookPart = 'xl/workbook.xml';

/** The parts a part points to, by id. What lies outside the file (links, DDE) is left out: it is never followed. */
async function readRelationships(archive: Archive, of: string): Promise<Map<string, Relationship>> {
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
async function refuseDeclaredMacros(archive: Archive): Promise<void> {
  await readXml(archive.unpack('[content_types].xml'), {
    open(_name, { ContentType = '' }) {
      if (/vbaProject|macroEnabled|macrosheet/i.test(ContentType)) throw new FileRefusal('file-macro');
    },
  });
}

/** Which parts hold the tables, from the workbook and its relationships. */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  await refuseDeclaredMacros(archive);
  const relationships = await readRelationships(archive, workbookPart);
  const sheets: WorkbookSheet[] = [];
  let date1904 = false;
  await readXml(archive.unpack(workbookPart), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || sheets.length >= mostSheets) return;
      const relationship = relationships.get(attributes.id ?? '');
      if (relationship?.type !== 'worksheet' || !archive.names.has(relationship.part)) return;
      sheets.push({
        name: beginningOf(attributes.name ?? '', 100),
        part: relationship.part,
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      });
    },
  });
  const partOfType = (type: string) =>
    [...relationships.values()].find((one) => one.type === type && archive.names.has(one.part))?.part;
  return { sheets, sharedStrings: partOfType('sharedStrings'), styles: partOfType('styles'), date1904 };
}
