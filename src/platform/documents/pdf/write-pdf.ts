import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { bodySize, emblemBoxes, letterheadTop, margins, papers } from '../paper.ts';
import { fitInto, pictureSize } from '../picture-size.ts';
import { textsOf, withPrintableTexts } from '../printable-text.ts';
import type { Block, Passage, PrintedDocument } from '../printed-document.ts';
import { charactersWithoutGlyph, documentTooLarge } from '../refusals.ts';
import { filesOf, type Typeface, typefacesFor } from './fonts.ts';
import type { PrintingTask } from './printing-task.ts';
import { type PrintingLimits, runPrinter } from './run-printer.ts';

/** Characters; some 600 pages. */
const mostText = 1_000_000;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Pictures leave the data and become files beside it; the data keep where they are and how large they stand. */
function withPicturesAsFiles(sections: PrintedDocument['sections'], files: Record<string, string>) {
  const keep = (png: Uint8Array): string => {
    const path = `/picture-${Object.keys(files).length + 1}.png`;
    files[path] = base64(png);
    return path;
  };
  const asFile = (block: Block) => {
    if (block.block === 'picture') {
      const { png, description } = block.picture;
      const { width, height } = pictureSize(png);
      const box = { width: block.millimetres, height: (block.millimetres * height) / width };
      return { ...block, picture: { path: keep(png), description, ...box } };
    }
    if (block.block !== 'letterhead' || !block.emblem) return block;
    const size = fitInto(pictureSize(block.emblem.png), emblemBoxes[block.emblemStands]);
    return {
      ...block,
      emblem: { path: keep(block.emblem.png), description: block.emblem.description, ...size },
    };
  };
  return sections.map((blocks) => blocks.map(asFile));
}

/** The passages a block has in languages of their own. */
const passagesIn = (block: Block): readonly Passage[] => {
  if (block.block === 'passage') return [block.passage];
  return block.block === 'parallel' ? block.rows.flat() : [];
};

/** Every text of the document by the language it is in. */
function textsByLanguage(document: PrintedDocument): Map<string, string[]> {
  const blocks = document.sections.flat();
  const { sections: _, ...rest } = document;
  const texts = new Map([
    [document.language as string, textsOf([rest, blocks.filter((block) => passagesIn(block).length === 0)])],
  ]);
  for (const { language, pieces } of blocks.flatMap(passagesIn))
    texts.set(language, [...(texts.get(language) ?? []), ...textsOf(pieces)]);
  return texts;
}

/** The typefaces of each language; together they are what the compiler is given. Refuses what none of them can write. */
function typefacesOf(texts: Map<string, string[]>) {
  const families: Record<string, string[]> = {};
  const needed = new Set<Typeface>();
  const lacking = new Set<string>();
  for (const [language, said] of texts) {
    const found = typefacesFor(said, language);
    families[language] = found.needed.map(({ family }) => family);
    for (const typeface of found.needed) needed.add(typeface);
    for (const sign of found.lacking) lacking.add(sign);
  }
  if (lacking.size > 0) throw charactersWithoutGlyph([...lacking]);
  return { families, needed: [...needed] };
}

/** The paper as it lies. */
const sizeOf = ({ paper, landscape }: PrintedDocument) => {
  const { width, height } = papers[paper];
  return landscape ? { width: height, height: width } : { width, height };
};

/** The task for the compiler: our source, the document as data, its pictures and the fonts its texts need. */
export function printingTask(given: PrintedDocument): PrintingTask {
  const document = withPrintableTexts(given);
  const texts = textsByLanguage(document);
  if ([...texts.values()].flat().reduce((sum, text) => sum + text.length, 0) > mostText)
    throw documentTooLarge();
  const { needed, families } = typefacesOf(texts);
  const files: Record<string, string> = {};
  const data = {
    ...document,
    date: document.date.split('-').map(Number),
    sections: withPicturesAsFiles(document.sections, files),
    layout: {
      ...sizeOf(document),
      ...margins,
      letterheadTop,
      size: bodySize,
      fonts: families[document.language],
      fontsOf: families,
    },
  };
  files['/document.json'] = base64(Buffer.from(JSON.stringify(data)));
  return {
    source: readFileSync(join(projectRoot(), 'src/platform/documents/pdf/document.typ'), 'utf8'),
    files,
    fonts: needed.flatMap(filesOf),
    timestamp: Date.parse(document.date) / 1000,
  };
}

/** PDF/A-2a (for the archive, tagged for screen readers), the same bytes for the same document. */
export async function writePdf(document: PrintedDocument, limits?: PrintingLimits): Promise<Uint8Array> {
  return runPrinter(printingTask(document), limits);
}
