import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenPng } from '../../../../tests/support/given-png.ts';
import { givenDocumentSaying, placesForText } from '../../../../tests/support/given-printed-document.ts';
import { readDocx } from '../../../../tests/support/read-docx.ts';
import { printableText } from '../printable-text.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { writeDocx } from './write-docx.ts';

const typed = fc.array(fc.string({ unit: 'binary' }), { minLength: placesForText, maxLength: placesForText });
const plain = givenDocumentSaying('Isi');

describe('a document as DOCX', () => {
  it('says every text in every place, whatever was typed, and is well formed', async () => {
    const property = fc.asyncProperty(typed, async (texts) => {
      const document = givenDocumentSaying(...(texts as [string]));
      const { paragraphs } = await readDocx(await writeDocx(document));
      const all = paragraphs.join('\u0000');
      for (const text of texts) expect(all).toContain(printableText(text));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('makes no element out of a text', async () => {
    const nasty = '<w:p/><![CDATA[x]]>&amp;&#x41;{{x}} INCLUDETEXT "x"';
    const elements = async (text: string) => [
      ...(await readDocx(await writeDocx(givenDocumentSaying(text)))).elements,
    ];
    expect(await elements(nasty)).toEqual(await elements('Isi'));
  });

  it('is the same, byte for byte, when written again', async () => {
    const withEmblem = { ...plain, sections: [[emblem()]] };
    expect(Buffer.compare(await writeDocx(withEmblem), await writeDocx(withEmblem))).toBe(0);
    expect(Buffer.compare(await writeDocx(plain), await writeDocx(plain))).toBe(0);
  });

  it('bears its own date, not that of writing', async () => {
    const { parts } = await readDocx(await writeDocx(plain));
    expect(parts.get('docProps/core.xml')?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2026-11-23T00:00:00Z',
      '2026-11-23T00:00:00Z',
    ]);
  });

  it('marks the heading row of a table', async () => {
    expect((await readDocx(await writeDocx(plain))).elements.get('w:tblHeader')).toBe(1);
  });

  it('begins each section on a new page and numbers pages from the second on', async () => {
    const { elements, parts } = await readDocx(await writeDocx(plain));
    expect(elements.get('w:sectPr')).toBe(2);
    expect(elements.get('w:titlePg')).toBe(1);
    expect([...parts].filter(([name, xml]) => /header\d/.test(name) && xml.includes('PAGE'))).toHaveLength(2);
  });

  it('describes the emblem to those who cannot see it', async () => {
    const { parts } = await readDocx(await writeDocx({ ...plain, sections: [[emblem()]] }));
    expect(parts.get('word/document.xml')).toContain('descr="Lambang Kabupaten Contoh"');
  });

  it('refuses an emblem that is no PNG', async () => {
    const document = { ...plain, sections: [[emblem(Buffer.from('GIF89a'))]] };
    await expect(writeDocx(document)).rejects.toMatchObject({ code: 'picture-not-png' });
  });
});

function emblem(png: Uint8Array = givenPng()): PrintedDocument['sections'][number][number] {
  return {
    block: 'letterhead',
    emblemStands: 'above',
    emblem: { png, description: 'Lambang Kabupaten Contoh' },
    lines: [{ text: 'BUPATI', size: 'large' }],
  };
}
