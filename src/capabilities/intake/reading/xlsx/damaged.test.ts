import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookParts } from '../../../../../tools/bad-files/workbook.ts';
import { zipOf } from '../../../../../tools/bad-files/zip-archive.ts';
import { readHere } from '../given-tables.ts';
import { FileRefusal } from '../refusals.ts';

const rows = Array.from(
  { length: 40 },
  (_, i) =>
    `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}" s="1"><v>${42000 + i}</v></c><c r="C${i + 1}"><f>B1</f><v>7</v></c></row>`,
).join('');
const parts = workbookParts({
  sheets: [{ xml: `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>` }],
  sharedStrings: '<si><t>Kota</t></si><si><r><t>Kab</t></r><r><t>upaten</t></r></si><si><t>Desa</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});
const good = zipOf(parts);

/** Reads, is refused, or fails the test: nothing else may come out, and not later than `milliseconds`. */
async function readOrRefusal(bytes: Buffer, milliseconds = 5000): Promise<'read' | 'refused'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
  });
  try {
    await Promise.race([readHere('xlsx', bytes), late]);
    return 'read';
  } catch (problem) {
    if (problem instanceof FileRefusal) return 'refused';
    throw problem;
  } finally {
    clearTimeout(timer);
  }
}

const flip = (bytes: Buffer, places: [number, number][]) => {
  const damaged = Buffer.from(bytes);
  for (const [place, bits] of places) {
    const at = place % damaged.length;
    damaged[at] = (damaged[at] ?? 0) ^ bits;
  }
  return damaged;
};
const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 });

describe('a damaged .xlsx', () => {
  it('with flipped bytes anywhere is refused or read, never hangs and never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        await readOrRefusal(flip(good, places));
      }),
      { numRuns: 400 },
    );
  });

  it('with flipped bytes inside its parts, packed again with true checksums, does not either', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: parts.length - 1 }), flips, async (index, places) => {
        const damaged = parts.map((part, i) =>
          i === index ? { ...part, data: flip(Buffer.from(part.data as string), places) } : part,
        );
        await readOrRefusal(zipOf(damaged));
      }),
      { numRuns: 400 },
    );
  });

  it('cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: good.length - 1 }), async (length) => {
        expect(await readOrRefusal(good.subarray(0, length))).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('whose sheet no longer matches its checksum is refused, never read as other data', async () => {
    const start = good.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    const size = good.readUInt32LE(start - 'xl/worksheets/sheet1.xml'.length - 12);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: size - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, bits) => {
          expect(await readOrRefusal(flip(good, [[start + place, bits]]))).toBe('refused');
        },
      ),
      { numRuns: 200 },
    );
  });
});
