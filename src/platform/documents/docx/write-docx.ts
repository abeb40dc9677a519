import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  LevelFormat,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { bodySize, letterheadTop, margins, papers } from '../paper.ts';
import { withPrintableTexts } from '../printable-text.ts';
import type { Block, PrintedDocument } from '../printed-document.ts';
import {
  addresseeParts,
  annexHeadingParts,
  factsParts,
  letterheadParts,
  referenceParts,
  signaturesParts,
} from './letter-parts.ts';
import { halfPoints, twips } from './measures.ts';
import { type NextBookmark, parallelParts, passageParts } from './passage-parts.ts';
import { headerTop, pageNumbers, runningFooter, runningHeader } from './running-parts.ts';
import { headingPart, listParts, paragraphPart, pictureParts, tableParts } from './text-parts.ts';
import { textRuns } from './text-runs.ts';

interface Place {
  textWidth: number;
  /** Counts lists, so that each begins at one. */
  nextList: () => number;
  nextBookmark: NextBookmark;
  next: Block['block'] | undefined;
}

function partsOf(block: Block, { textWidth, nextList, nextBookmark, next }: Place): FileChild[] {
  // The last words stay with the signature: a page with nothing but a name on it invites forgery.
  const beforeSignature = next === 'signatures';
  switch (block.block) {
    case 'letterhead':
      return letterheadParts(block, textWidth);
    case 'reference':
      return referenceParts(block, textWidth);
    case 'addressee':
      return addresseeParts(block, textWidth);
    case 'heading':
      return [headingPart(block)];
    case 'paragraph':
      return [paragraphPart(block, beforeSignature)];
    case 'passage':
      return passageParts(block, nextBookmark);
    case 'parallel':
      return parallelParts(block, textWidth, nextBookmark);
    case 'list':
      return listParts(
        block.items,
        { reference: block.marker, instance: nextList() },
        beforeSignature ? 'last' : 'none',
      );
    case 'facts':
      return factsParts(block);
    case 'table':
      return tableParts(block, textWidth);
    case 'signatures':
      return signaturesParts(block, textWidth, next === 'copies');
    case 'copies':
      return [
        new Paragraph({ keepNext: true, children: textRuns(block.label) }),
        ...listParts(
          block.items,
          { reference: 'number', instance: nextList() },
          block.items.length <= 10 ? 'all' : 'none',
        ),
      ];
    case 'annex-heading':
      return annexHeadingParts(block, textWidth);
    case 'picture':
      return pictureParts(block);
    case 'space':
      return [new Paragraph({ spacing: { line: twips(block.millimetres), lineRule: 'exact' } })];
  }
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(7), hanging: twips(7) } } },
  },
];

const numbering = {
  config: [
    { reference: 'number', levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: 'letter', levels: level(LevelFormat.LOWER_LETTER, '%1.') },
    { reference: 'bullet', levels: level(LevelFormat.BULLET, '\u2022') },
  ],
};

function stylesFor(language: PrintedDocument['language']) {
  const heading = {
    run: { bold: true, size: halfPoints(bodySize), color: '000000', font: 'Arial' },
    paragraph: { spacing: { before: twips(4), after: twips(3) }, keepNext: true },
  };
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return {
    default: {
      document: {
        run: { font: 'Arial', size: halfPoints(bodySize), language: { value: locale } },
        paragraph: { spacing: { line: 254, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading,
      heading2: heading,
    },
  };
}

/** The first page of a letter bears no number; where every page says what it belongs to, the first does too. */
function runningParts({ running }: PrintedDocument, section: number, textWidth: number) {
  if (running)
    return {
      headers: { default: runningHeader(running.above) },
      footers: { default: runningFooter(running.below, textWidth) },
    };
  const first = section === 0 ? { first: new Header({ children: [] }) } : {};
  return { headers: { default: pageNumbers(), ...first } };
}

const pageOf = ({ landscape }: PrintedDocument, width: number, height: number) => ({
  size: {
    width: twips(width),
    height: twips(height),
    // The library turns the paper itself.
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    left: twips(margins.left),
    right: twips(margins.right),
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    header: twips(headerTop),
  },
});

function build(document: PrintedDocument): Document {
  const size = papers[document.paper];
  let lists = 0;
  let bookmarks = 0;
  const nextList = () => ++lists;
  const nextBookmark = () => ++bookmarks;
  const width = document.landscape ? size.height : size.width;
  const textWidth = width - margins.left - margins.right;
  const page = pageOf(document, size.width, size.height);
  const underLetterhead = { ...page, margin: { ...page.margin, top: twips(letterheadTop) } };
  return new Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    styles: stylesFor(document.language),
    numbering,
    // Page numbers of passages are known to the program that lays the pages out.
    ...(asksForPages(document) ? { features: { updateFields: true } } : {}),
    sections: document.sections.map((blocks, index) => ({
      properties: {
        page: blocks[0]?.block === 'letterhead' ? underLetterhead : page,
        ...(index === 0 && !document.running ? { titlePage: true } : {}),
      },
      ...runningParts(document, index, textWidth),
      children: blocks.flatMap((block, place) =>
        partsOf(block, { textWidth, nextList, nextBookmark, next: blocks[place + 1]?.block }),
      ),
    })),
  });
}

const asksForPages = ({ sections }: PrintedDocument): boolean =>
  sections
    .flat()
    .some((block) => block.block === 'table' && block.rows.flat().some((cell) => typeof cell !== 'string'));

/** Zip keeps local time: this constructor is the same in every zone. */
const zipTime = new Date(1980, 0, 1);

/** The library writes the moment of packing into the file's properties and its zip; the document's own date goes there. */
function withFixedTimes(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = 'docProps/core.xml';
  const core = strFromU8(parts[properties] ?? new Uint8Array());
  const dated = core.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, opening: string) => `${opening}${date}T00:00:00Z`,
  );
  const names = Object.keys(parts).sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    names.map((name) => [name, name === properties ? strToU8(dated) : (parts[name] ?? new Uint8Array())]),
  );
  return zipSync(files, { mtime: zipTime });
}

/** Readers that recognise a file by its beginning look for this part first. */
const orderOf = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);

/** DOCX for those who go on writing in it, the same bytes for the same document. */
export async function writeDocx(given: PrintedDocument): Promise<Uint8Array> {
  const document = withPrintableTexts(given);
  const packed = await Packer.toBuffer(build(document));
  return withFixedTimes(packed, document.date);
}
