import { type ZipPart, zipOf } from '../../../../tools/bad-files/zip-archive.ts';
import { trackedLimits } from './limits.ts';
import { readTrackedHere } from './read-here.ts';
import type { TrackedDocument } from './tracked-document.ts';
import { linesOf, type View } from './views.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${office}"`,
].join(' ');

/** For tests: what stands inside the root of each part, as Word would write it. */
export interface PaperSource {
  body: string;
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  footer?: string;
  numbering?: string;
  styles?: string;
  more?: ZipPart[];
  contentTypes?: string;
  /** Before the document's root: a document type, say. */
  prolog?: string;
}

const roots = {
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
  numbering: 'numbering',
  styles: 'styles',
} as const;

/** For tests: a DOCX from hand-made parts. */
export function paperOf(source: PaperSource | string): Buffer {
  const given = typeof source === 'string' ? { body: source } : source;
  const parts: ZipPart[] = [];
  for (const [name, root] of Object.entries(roots)) {
    const xml = given[name as keyof typeof roots];
    if (xml !== undefined)
      parts.push({ name: `word/${name}.xml`, data: `${head}<w:${root} ${spaces}>${xml}</w:${root}>` });
  }
  if (given.commentsExtended !== undefined)
    parts.push({
      name: 'word/commentsExtended.xml',
      data: `${head}<w15:commentsEx ${spaces}>${given.commentsExtended}</w15:commentsEx>`,
    });
  const listed = parts.map(({ name }, at) => {
    const file = name.slice('word/'.length);
    return `<Relationship Id="rId${at + 1}" Type="${office}/${file.replace('.xml', '')}" Target="${file}"/>`;
  });
  listed.push(
    `<Relationship Id="rIdX" Type="${office}/attachedTemplate" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/>`,
  );
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${given.contentTypes ?? ''}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `${head}${given.prolog ?? ''}<w:document ${spaces}><w:body>${given.body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `${head}<Relationships xmlns="${relations}">${listed.join('')}</Relationships>`,
    },
    ...parts,
    ...(given.more ?? []),
  ]);
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** For tests: a run. */
export const r = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** For tests: a paragraph of runs, with properties when given. */
export const p = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

const who = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-01T09:30:00Z"`;

/** For tests: an inserted run. */
export const ins = (text: string, author = 'Ana') => `<w:ins ${who(author)}>${r(text)}</w:ins>`;
/** For tests: a deleted run. */
export const del = (text: string, author = 'Ana') =>
  `<w:del ${who(author)}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
/** For tests: the properties of a paragraph whose end was inserted or deleted. */
export const endMark = (element: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Ana') =>
  `<w:rPr><w:${element} ${who(author)}/></w:rPr>`;

/** For tests: reads a paper in this process. */
export const readPaper = (source: PaperSource | string, limits = {}): Promise<TrackedDocument> =>
  readTrackedHere(paperOf(source), { ...trackedLimits, ...limits });

/** For tests: the lines of the body in a view. */
export const bodyLines = (document: TrackedDocument, view: View): string[] =>
  document.flows
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ paragraphs }) => linesOf(paragraphs, document.revisions, view));
