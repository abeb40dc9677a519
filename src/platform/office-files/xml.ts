import { SaxesParser, type SaxesTag, type SaxesTagNS } from 'saxes';
import { OfficeFileProblem } from './problem.ts';

/** Attributes by local name: strict and transitional files, and their writers, differ in prefixes only. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlOptions {
  /** Hears the unpacked bytes of each step. */
  onChunk?: (bytes: number) => void;
  /** Workbooks nest about ten deep; a parser keeps every open element in memory. */
  deepest?: number;
  /** The prefix to speak of a namespace by, whatever the writer called it; without this, names are local. */
  prefixOf?: (namespace: string) => string;
}

const usuallyDeepest = 64;

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

/** Elements and attributes by the prefixes we chose: two writers, and the strict kind of file, spell the same thing alike. */
function namesByNamespace(prefixOf: (namespace: string) => string) {
  const named = ({ uri, local }: { uri: string; local: string }) => {
    const prefix = uri === '' ? '' : prefixOf(uri);
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  return {
    tag: (tag: SaxesTag) => named(tag as SaxesTagNS),
    attributes: (tag: SaxesTag): Attributes => {
      const found: Record<string, string> = Object.create(null);
      for (const attribute of Object.values((tag as SaxesTagNS).attributes))
        if (attribute.prefix !== 'xmlns') found[named(attribute)] = attribute.value;
      return found;
    },
  };
}

const localNames = {
  tag: (tag: SaxesTag) => localName(tag.name),
  attributes: (tag: SaxesTag) => localAttributes(tag.attributes as Record<string, string>),
};

function parserFor(handlers: XmlHandlers, { deepest = usuallyDeepest, prefixOf }: XmlOptions): SaxesParser {
  const parser = new SaxesParser({ position: false, xmlns: prefixOf !== undefined }) as SaxesParser;
  const names = prefixOf ? namesByNamespace(prefixOf) : localNames;
  let depth = 0;
  parser.on('doctype', () => {
    throw new OfficeFileProblem('unsafe-xml');
  });
  // Turned into ours here, so that an error of our own handlers is never mistaken for damage.
  parser.on('error', () => {
    throw new OfficeFileProblem('corrupt');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new OfficeFileProblem('too-deep');
    handlers.open(names.tag(tag), names.attributes(tag));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(names.tag(tag));
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
 * Throws an OfficeFileProblem.
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  options: XmlOptions = {},
): Promise<void> {
  let decoder: TextDecoder | undefined;
  const parser = parserFor(handlers, options);
  let prolog = '';
  const write = (text: string) => {
    // Told before the parser, which would first collect the whole of a document type of any length.
    if (prolog.length < 4096) {
      prolog += text.slice(0, 4096);
      if (/<!DOCTYPE/i.test(prolog)) throw new OfficeFileProblem('unsafe-xml');
    }
    parser.write(text);
  };
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      write(decoder.decode(chunk, { stream: true }));
      options.onChunk?.(chunk.length);
    }
    write(decoder?.decode() ?? '');
    parser.close();
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new OfficeFileProblem('corrupt');
    throw problem;
  }
}
