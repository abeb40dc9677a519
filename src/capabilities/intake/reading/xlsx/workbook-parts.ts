import { beginningOf } from '#kernel/beginning-of.ts';
import type { Archive } from '#platform/office-files/archive.ts';
import { readRelationships, refuseDeclaredMacros } from '#platform/office-files/package-parts.ts';
import { readXml } from '#platform/office-files/xml.ts';

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

const mostSheets = 200;
const workbookPart = 'xl/workbook.xml';

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
