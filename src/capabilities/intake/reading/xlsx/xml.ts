import { SaxesParser } from 'saxes';
import { FileRefusal } from '../refusals.ts';

/** Attributes by local name: strict and transitional files, and their writers, differ in prefixes only. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Office files nest about ten deep; a parser keeps every open element in memory. */
const deepest = 64;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Record<string, string>): Attributes {
  const local: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && !name.startsWith('xmlns')) local[localName(name)] = value;
  }
  return local;
}

/** Office writes UTF-8; the format also allows UTF-16 with its mark. Bytes that are neither are damage. */
function decoderFor(first: Buffer): TextDecoder {
  const mark = first.subarray(0, 2).toString('latin1');
  const encoding = mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function parserFor(handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileRefusal('file-unsafe-xml');
  });
  // Turned into a refusal here, so that an error of our own handlers is never mistaken for damage.
  parser.on('error', () => {
    throw new FileRefusal('file-corrupt');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new FileRefusal('file-corrupt');
    handlers.open(localName(tag.name), localAttributes(tag.attributes as Record<string, string>));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  const text = handlers.text;
  if (text) {
    parser.on('text', (value) => text(value));
    parser.on('cdata', (value) => text(value));
  }
  return parser;
}

/**
 * Parses one part as it unpacks. No document type, no external entities (the parser has none), depth bounded.
 * Throws a FileRefusal; `onChunk` hears the unpacked bytes of each step.
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  onChunk: (bytes: number) => void = () => {},
): Promise<void> {
  let decoder: TextDecoder | undefined;
  const parser = parserFor(handlers);
  let prolog = '';
  const write = (text: string) => {
    // Told before the parser, which would first collect the whole of a document type of any length.
    if (prolog.length < 4096) {
      prolog += text.slice(0, 4096);
      if (/<!DOCTYPE/i.test(prolog)) throw new FileRefusal('file-unsafe-xml');
    }
    parser.write(text);
  };
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      write(decoder.decode(chunk, { stream: true }));
      onChunk(chunk.length);
    }
    write(decoder?.decode() ?? '');
    parser.close();
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new FileRefusal('file-corrupt');
    throw problem;
  }
}
