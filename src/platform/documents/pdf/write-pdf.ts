import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { bodySize, emblemBoxes, letterheadTop, margins, papers } from '../paper.ts';
import { fitInto, pictureSize } from '../picture-size.ts';
import { textsOf, withPrintableTexts } from '../printable-text.ts';
import type { Block, PrintedDocument } from '../printed-document.ts';
import { charactersWithoutGlyph, documentTooLarge } from '../refusals.ts';
import { filesOf, typefacesFor } from './fonts.ts';
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

/** The task for the compiler: our source, the document as data, its pictures and the fonts its texts need. */
export function printingTask(given: PrintedDocument): PrintingTask {
  const document = withPrintableTexts(given);
  const texts = textsOf(document);
  if (texts.reduce((sum, text) => sum + text.length, 0) > mostText) throw documentTooLarge();
  const { needed, lacking } = typefacesFor(texts);
  if (lacking.length > 0) throw charactersWithoutGlyph(lacking);
  const files: Record<string, string> = {};
  const data = {
    ...document,
    date: document.date.split('-').map(Number),
    sections: withPicturesAsFiles(document.sections, files),
    layout: {
      ...papers[document.paper],
      ...margins,
      letterheadTop,
      size: bodySize,
      fonts: needed.map(({ family }) => family),
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
