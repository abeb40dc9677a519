import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { givenPng } from '../../../../tests/support/given-png.ts';
import { givenDocumentSaying, placesForText } from '../../../../tests/support/given-printed-document.ts';
import { printableText } from '../printable-text.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { writePdf } from './write-pdf.ts';

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

async function read(document: PrintedDocument) {
  const bytes = await writePdf(document);
  const pdf = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(pdf, { mergePages: true });
  return {
    pages: pdf.numPages,
    text: withoutBlanks(text),
    bytes,
    raw: Buffer.from(bytes).toString('latin1'),
    pdf,
  };
}

/** Everything Typst gives a meaning to in mark-up, beside letters, breaks and characters nobody can see. */
const typed = fc.string({
  unit: fc.constantFrom(
    ...'abcXYZ0129 \n\t\u0000\u0007#$*_`@<>[](){}\\/=+-~^&|:;,.!?%"\'\u2019\u00e9\u0160西安부산',
    '//',
    '/*',
    '#{',
    '\\u{',
  ),
  minLength: 1,
  maxLength: 30,
});
const plain = givenDocumentSaying('Isi');

const source = [
  '#panic("x")',
  '#read("/document.json")',
  '#import "@preview/cetz:0.1.0"',
  '$ x^2 $ [*tebal*] _miring_ @acuan <label>',
  '= Judul',
  '- butir',
  '1. butir',
  '// ulasan',
  'https://contoh.go.id',
  '"kutip" --- ...',
  '\\u{41} \\ #sys.version',
];

describe('a document as PDF', () => {
  it('says every text in every place as it was typed', async () => {
    const texts = fc.array(typed, { minLength: placesForText, maxLength: placesForText });
    const property = fc.asyncProperty(texts, async (given) => {
      const { text } = await read(givenDocumentSaying(...(given as [string])));
      for (const one of given) expect(text).toContain(withoutBlanks(printableText(one)));
    });
    await fc.assert(property, { numRuns: 5 });
  }, 120_000);

  it('evaluates nothing: what looks like a program is printed', async () => {
    const { text } = await read(givenDocumentSaying(...(source as [string])));
    for (const line of source) expect(text).toContain(withoutBlanks(line));
  });

  it('is the same, byte for byte, when written again', async () => {
    expect(Buffer.compare(await writePdf(plain), await writePdf(plain))).toBe(0);
  });

  it('claims PDF/A-2a, is tagged, names its language and bears its own date', async () => {
    const { raw, pdf } = await read(plain);
    expect(raw).toMatch(/pdfaid:part>2<.*pdfaid:conformance>A</s);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = (await pdf.getMetadata()) as {
      info: { Language?: string; CreationDate?: string; Title?: string };
    };
    expect(info).toMatchObject({ Language: 'id', CreationDate: 'D:20261123000000Z', Title: 'Isi' });
  });

  it('tells a screen reader which cells head a table', async () => {
    const { pdf } = await read(plain);
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree.match(/"role":"TH"/g)).toHaveLength(2);
    expect(tree.match(/"role":"TD"/g)).toHaveLength(2);
  });

  it('begins each section on a new page and numbers pages from the second on', async () => {
    const { pages, text } = await read(plain);
    expect(pages).toBe(2);
    expect(text).toContain('-2-');
    expect(text).not.toContain('-1-');
  });

  it('describes the emblem to those who cannot see it', async () => {
    const { pdf } = await read({ ...plain, sections: [[emblem()]] });
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain(
      'Lambang Kabupaten Contoh',
    );
  });

  it('prints Chinese, Japanese, Korean, Arabic, Thai, Greek and Cyrillic', async () => {
    const arabic = 'مكة';
    const writings = ['西安市', 'とうきょう', '부산광역시', 'นครพนม', 'Αθήνα', 'Москва'];
    const { text } = await read(givenDocumentSaying(...(writings as [string]), arabic));
    for (const writing of writings) expect(text).toContain(writing);
    for (const letter of arabic) expect(text).toContain(letter); // readers differ in the order of a line from the right
  });

  it('names the characters no font holds, instead of empty boxes', async () => {
    await expect(writePdf(givenDocumentSaying('Sukses \u{1f44d}'))).rejects.toMatchObject({
      code: 'characters-without-glyph',
      words: { id: expect.stringContaining('\u{1f44d} (U+1F44D)') },
    });
  });

  it.each([
    ['a file that is no PNG', Buffer.from('GIF89a'), 'picture-not-png'],
    ['a PNG that breaks off', Buffer.from(givenPng()).subarray(0, 60), 'pdf-not-made'],
  ])('refuses %s as emblem', async (_, png, code) => {
    await expect(writePdf({ ...plain, sections: [[emblem(png)]] })).rejects.toMatchObject({ code });
  });

  it('is given up when it takes more memory than it may', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [`${row}`, 'Isi '.repeat(30)]);
    const long = {
      ...plain,
      sections: [
        [
          {
            block: 'table' as const,
            columns: [
              { heading: 'A', width: 1 },
              { heading: 'B', width: 3 },
            ],
            rows,
          },
        ],
      ],
    };
    await expect(writePdf(long, { milliseconds: 20_000, bytes: 20_000_000 })).rejects.toMatchObject({
      code: 'pdf-not-made',
      cause: 'more than 20000000 bytes',
    });
  });

  it('is given up when it takes too long, and not begun when it is too much', async () => {
    await expect(writePdf(plain, { milliseconds: 1, bytes: 1e9 })).rejects.toMatchObject({
      code: 'pdf-not-made',
    });
    await expect(writePdf({ ...plain, title: 'x'.repeat(1_000_001) })).rejects.toMatchObject({
      code: 'document-too-large',
    });
  });
});

function emblem(png: Uint8Array = givenPng()): PrintedDocument['sections'][number][number] {
  return {
    block: 'letterhead',
    emblemStands: 'left',
    emblem: { png, description: 'Lambang Kabupaten Contoh' },
    lines: [{ text: 'PEMERINTAH KABUPATEN', size: 'large' }],
  };
}
