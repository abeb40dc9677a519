import { type ZipPart, zipOf } from './zip-archive.ts';

/** The first line of every XML part. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookSource {
  /** Worksheet elements (`<sheetData>...`) or, starting with `<?` or `<!`, a whole document. */
  sheets: { name?: string; xml: string; state?: string }[];
  /** `<si>...` elements. */
  sharedStrings?: string;
  /** Children of `styleSheet`. */
  styles?: string;
  date1904?: boolean;
  contentTypes?: string;
  more?: ZipPart[];
  /** Namespaces of ISO 29500 Strict. */
  strict?: boolean;
  /** Changes any part before packing. */
  change?: (part: ZipPart) => ZipPart;
}

/** The parts of a minimal workbook, as Excel would write them. */
export function workbookParts(source: WorkbookSource): ZipPart[] {
  const [mainSpace, officeSpace] = source.strict
    ? [
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ]
    : [main, office];
  const whole = (tag: string, xml: string) =>
    /^<[?!]/.test(xml) ? xml : `${head}<${tag} xmlns="${mainSpace}">${xml}</${tag}>`;
  const listed = source.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const relations = [
    ...source.sheets.map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${officeSpace}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    ),
    `<Relationship Id="rIdS" Type="${officeSpace}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rIdF" Type="${officeSpace}/styles" Target="/xl/styles.xml"/>`,
    `<Relationship Id="rIdX" Type="${officeSpace}/externalLink" Target="file:///c:/rahasia.xlsx" TargetMode="External"/>`,
  ];
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${source.contentTypes ?? ''}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}"><workbookPr${source.date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    },
    ...source.sheets.map(({ xml }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: whole('worksheet', xml),
    })),
    { name: 'xl/sharedStrings.xml', data: whole('sst', source.sharedStrings ?? '') },
    { name: 'xl/styles.xml', data: whole('styleSheet', source.styles ?? '') },
    ...(source.more ?? []),
  ];
  return source.change ? parts.map(source.change) : parts;
}

/** The same, packed. */
export const workbookOf = (source: WorkbookSource): Buffer => zipOf(workbookParts(source));
