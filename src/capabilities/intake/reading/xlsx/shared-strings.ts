import { readXml, type XmlHandlers } from '#platform/office-files/xml.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

/** `_x000D_` is how the format writes characters XML cannot hold (ST_Xstring). */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/**
 * Collects the text of one `si` or `is`: runs of rich text joined, the reading aid over East Asian writing (rPh) left
 * out.
 */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;

  start(): void {
    this.#text = '';
    this.#inText = false;
    this.#phonetic = 0;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    if (name === 't') this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    if (name === 't') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  get text(): string {
    return unescaped(this.#text);
  }
}

/** The workbook's table of texts, as written; cells name them by index. Bounded in number and in length. */
export async function readSharedStrings(
  chunks: AsyncIterable<Buffer>,
  limits: ReadingLimits,
  onChunk: (bytes: number) => void,
): Promise<string[]> {
  const texts: string[] = [];
  const rich = new RichText();
  let characters = 0;
  const handlers: XmlHandlers = {
    open(name) {
      if (name === 'si') rich.start();
      else rich.open(name);
    },
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      const text = rich.text;
      characters += text.length;
      if (characters > limits.characters || texts.length >= limits.cells)
        throw new FileRefusal('file-too-much-text');
      texts.push(text);
    },
  };
  await readXml(chunks, handlers, { onChunk });
  return texts;
}
