import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

export interface ReadDocx {
  /** Texts of the paragraphs, line breaks as line feeds, tabs as tabs. */
  paragraphs: string[];
  /** How often each element occurs in the body. */
  elements: Map<string, number>;
  parts: Map<string, string>;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    parts.set(entry.fileName, (await buffer(stream)).toString('utf8'));
  }
  return parts;
}

function mustBeWellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml).close();
}

/** Reads a DOCX as Word would find it: a real zip reader and a strict XML parser. Throws on anything ill formed. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const parts = await partsOf(bytes);
  const paragraphs: string[] = [];
  const elements = new Map<string, number>();
  let text = '';
  let inText = false;
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name }) => {
    elements.set(name, (elements.get(name) ?? 0) + 1);
    if (name === 'w:p') text = '';
    if (name === 'w:t') inText = true;
    if (name === 'w:br') text += '\n';
    if (name === 'w:tab') text += '\t';
  });
  parser.on('text', (heard) => {
    if (inText) text += heard;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:p') paragraphs.push(text);
  });
  for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) mustBeWellFormed(xml);
  parser.write(parts.get('word/document.xml') ?? '').close();
  return { paragraphs, elements, parts };
}
