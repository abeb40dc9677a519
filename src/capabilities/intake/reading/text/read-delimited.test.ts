import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHere, textsOf } from '../given-tables.ts';

const read = async (content: string | Uint8Array) => {
  const collector = await readHere('csv', typeof content === 'string' ? Buffer.from(content) : content);
  return { rows: textsOf(collector.sheets[0]), sheet: collector.sheets[0], findings: collector.findings };
};

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const encoders = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

/** Cells as people write them: letters of several scripts, and every mark that could be taken for a separator. */
const cell = fc
  .string({
    unit: fc.constantFrom(...'abcDEF 0129,;|\t\n"\'-–.()/éÜ徳島', '👍'),
    maxLength: 20,
  })
  .filter((text) => text === '' || text.trim() !== '');
const table = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 12 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc.array(cell, { minLength: columns - 1, maxLength: columns - 1 }).map((cells) => [...cells, 'x']),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('a CSV file', () => {
  it('reads back the same cells whatever the delimiter, line end and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...Object.values(encoders)),
        fc.boolean(),
        async (cells, delimiter, lineEnd, encode, lastLineEnd) => {
          const lines = cells.map((row) => row.map(quoted).join(delimiter));
          const { rows } = await read(encode(lines.join(lineEnd) + (lastLineEnd ? lineEnd : '')));
          expect(rows).toEqual(cells);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads unquoted cells too, where they hold no separator', async () => {
    const plainCell = fc.string({ unit: fc.constantFrom(...'abc 019-–.()/é徳'), maxLength: 12 });
    const plainTable = fc.array(fc.array(plainCell, { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(plainTable, fc.constantFrom(',', ';', '\t', '|'), async (cells, delimiter) => {
        const rows = cells.map((row) => [...row.slice(0, 3), `y${row[3]}`]);
        const { rows: found } = await read(rows.map((row) => row.join(delimiter)).join('\n'));
        expect(found).toEqual(rows);
      }),
    );
  });

  it.each(Object.entries(encoders))('in %s is recognised without being told', async (_name, encode) => {
    expect((await read(encode('No;Mitra\n1;Tokushima 徳島'))).rows).toEqual([
      ['No', 'Mitra'],
      ['1', 'Tokushima 徳島'],
    ]);
  });

  it('in UTF-16 without its mark is recognised by its zeros', async () => {
    const text = 'No;Mitra;Periode\n1;Surakarta;2012\n';
    const rows = [
      ['No', 'Mitra', 'Periode'],
      ['1', 'Surakarta', '2012'],
    ];
    expect((await read(Buffer.from(text, 'utf16le'))).rows).toEqual(rows);
    expect((await read(Buffer.from(text, 'utf16le').swap16())).rows).toEqual(rows);
  });

  it('in Windows-1252 is read as such and the officer is told', async () => {
    const { rows, findings } = await read(Buffer.from('No;Mitra\n1;Malm\xf6 \x96 Besan\xe7on\n', 'latin1'));
    expect(rows[1]).toEqual(['1', 'Malmö – Besançon']);
    expect(findings.map((finding) => finding.code)).toEqual(['encoding-guessed']);
  });

  it('obeys a first line sep=, which still counts as a row of the file', async () => {
    const { sheet, rows } = await read('sep=|\nNo|a,b;c\n1|d,e;f\n');
    expect(rows).toEqual([
      ['No', 'a,b;c'],
      ['1', 'd,e;f'],
    ]);
    expect(sheet?.rows.map((row) => row.number)).toEqual([2, 3]);
  });

  it('numbers rows as a spreadsheet does: empty lines count, a cell of several lines is one row', async () => {
    const { sheet } = await read('a,b\n\n"c\nd\ne",f\n,\ng,h\n');
    expect(sheet?.rows.map((row) => row.number)).toEqual([1, 3, 5]);
  });

  it('keeps ragged rows under title lines as they are', async () => {
    const { rows } = await read(
      'Daftar kerja sama\nNo;Pihak;Periode\n1;Kota;2012\n2;Kab\n3;Desa;2013;lebih\n',
    );
    expect(rows).toEqual([
      ['Daftar kerja sama'],
      ['No', 'Pihak', 'Periode'],
      ['1', 'Kota', '2012'],
      ['2', 'Kab'],
      ['3', 'Desa', '2013', 'lebih'],
    ]);
  });

  it('keeps formula-looking text and stray quotation marks as text', async () => {
    const { rows, findings } = await read('a;b\n=1+1;pipa 12" besi\n@SUM(A1);-2\n');
    expect(rows.slice(1)).toEqual([
      ['=1+1', 'pipa 12" besi'],
      ['@SUM(A1)', '-2'],
    ]);
    expect(findings).toEqual([]);
  });

  it('says in which row a quotation mark was opened and never closed', async () => {
    await expect(read('a,b\n1,2\n3,"tidak ditutup\n5,6\n')).rejects.toMatchObject({
      code: 'file-open-quote',
      words: { id: expect.stringContaining('baris 3'), en: expect.stringContaining('row 3') },
    });
  });

  it('takes out NUL and other invisible marks and names the cell', async () => {
    const { rows, findings } = await read(`a,b\n${'baris biasa,isi\n'.repeat(20)}Ko\0ta,Kabu\u200bpaten\n`);
    expect(rows.at(-1)).toEqual(['Kota', 'Kabupaten']);
    expect(findings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['invisible-characters', 22, 'A'],
      ['invisible-characters', 22, 'B'],
    ]);
  });

  it('sums up many remarks of one column in one sentence', async () => {
    const { findings } = await read(`a,b\n${'Ko\u200bta,x\n'.repeat(50)}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ row: null, column: 'A' });
    expect(findings[0]?.message.id).toContain('50');
  });
});
