import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { workbookOf } from '../../../../../tools/bad-files/workbook.ts';
import { givenSheet, readHere, textsOf } from '../given-tables.ts';

const rowsOf = async (bytes: Buffer) => textsOf((await readHere('xlsx', bytes)).sheets[0]);
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('an .xlsx file', () => {
  it('written by another library reads back its cells', async () => {
    const rows = [
      ['No', 'Pihak', 'Mulai', 'Bagian', 'Aktif'],
      [1, 'Kota & "Kabupaten" <徳島>', new Date(Date.UTC(2015, 8, 10)), 0.25, true],
      [2, '  spasi\nbaris  ', null, 12.5, false],
    ];
    const data = rows.map((row, index) =>
      row.map((value) => {
        if (index === 0) return { value: String(value) };
        if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
        return value === null ? null : { value };
      }),
    );
    const buffer = await writeExcelFile(data as never).toBuffer();
    expect(await rowsOf(Buffer.from(buffer as unknown as Uint8Array))).toEqual([
      ['No', 'Pihak', 'Mulai', 'Bagian', 'Aktif'],
      ['1', 'Kota & "Kabupaten" <徳島>', '2015-09-10', '0.25', 'TRUE'],
      ['2', '  spasi\nbaris  ', '', '12.5', 'FALSE'],
    ]);
  });

  it('joins the runs of rich text and leaves reading aids out', async () => {
    const sharedStrings =
      '<si><r><rPr><b/></rPr><t>Kota </t></r><r><t xml:space="preserve">Tokushima</t></r><rPh sb="0" eb="2"><t>とくしま</t></rPh></si><si><t>a_x000D_\nb _x005F_x0041_</t></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>';
    expect(await rowsOf(givenSheet(xml, { sharedStrings }))).toEqual([['Kota Tokushima', 'a\nb _x0041_']]);
  });

  it('reads inline texts, booleans, errors and stored results of formulas, and points at formulas', async () => {
    const xml =
      '<sheetData><row r="3"><c r="B3" t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>' +
      '<c r="E3"><f t="shared" si="0"/><v>42</v></c><c r="F3"><f>NOW()</f></c><c r="G3" t="str"><f>IF(1,"","")</f><v></v></c></row></sheetData>';
    const { sheets, findings } = await readHere('xlsx', givenSheet(xml));
    expect(sheets[0]?.rows).toEqual([
      {
        number: 3,
        cells: [
          { text: '' },
          { text: 'hasil', formula: true },
          { text: 'TRUE' },
          { text: '#N/A' },
          { text: '42', formula: true },
        ],
      },
    ]);
    expect(findings.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'B', 'formula-cell'],
      [3, 'E', 'formula-cell'],
      [3, 'F', 'formula-cell'],
    ]);
  });

  it('repeats the value of merged cells in the rows and columns they cover, without making rows', async () => {
    const xml = `<sheetData><row r="1">${text('A1', 'Judul')}</row><row r="2">${text('A2', '1')}${text('B2', 'Kota')}</row><row r="3">${text('B3', 'Kab')}</row><row r="6">${text('A6', '2')}${text('B6', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/><mergeCell ref="B6:C1048576"/></mergeCells>`;
    const { sheets } = await readHere('xlsx', givenSheet(xml));
    expect(textsOf(sheets[0])).toEqual([
      ['Judul', 'Judul', 'Judul'],
      ['1', 'Kota'],
      ['1', 'Kab'],
      ['2', 'x', 'x'],
    ]);
    expect(sheets[0]?.rows.map((row) => row.number)).toEqual([1, 2, 3, 6]);
  });

  it('keeps the numbers of sparse rows and places cells without references in order', async () => {
    const xml = `<sheetData><row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row><row r="900" hidden="1">${text('D900', 'jauh')}</row><row r="1048576" s="1" customFormat="1"/></sheetData>`;
    const { sheets } = await readHere('xlsx', givenSheet(xml));
    expect(sheets[0]?.rows.map((row) => [row.number, row.cells.map((cell) => cell.text)])).toEqual([
      [1, ['a', '2']],
      [900, ['', '', '', 'jauh']],
    ]);
  });

  it('reads cells by the format of their style, not by formats that only look like it', async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>';
    const xml =
      '<sheetData><row><c s="1"><v>42257</v></c><c s="2"><v>42257</v></c><c><v>42257</v></c><c s="99"><v>1</v></c></row></sheetData>';
    expect(await rowsOf(givenSheet(xml, { styles }))).toEqual([['2015-09-10', '2015-09', '42257', '1']]);
    expect(await rowsOf(givenSheet(xml, { styles, date1904: true }))).toEqual([
      ['2019-09-11', '2019-09', '42257', '1'],
    ]);
  });

  it('of the strict kind, with dates as text, reads the same', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const xml =
      '<sheetData><row><c t="d" s="0"><v>2015-09-10T00:00:00</v></c><c t="d" s="9"><v>2015-09-10</v></c></row></sheetData>';
    expect(await rowsOf(givenSheet(xml, { styles, strict: true }))).toEqual([['2015-09-10', '2015-09-10']]);
  });

  it('with prefixes on every element reads the same', async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>isi</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(givenSheet(xml))).toEqual([['isi']]);
  });

  it('gives its sheets by name and says what was hidden', async () => {
    const xml = `<cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'a')}</row><row r="2" hidden="1">${text('A2', 'b')}</row><row r="3" hidden="1">${text('A3', 'c')}</row></sheetData>`;
    const bytes = workbookOf({
      sheets: [
        { name: 'Tabel 1', xml },
        { name: 'Rahasia', xml, state: 'veryHidden' },
        { name: 'Kosong', xml: '<sheetData/>' },
        { name: 'Tabel 2', xml: `<sheetData><row>${text('A1', 'd')}</row></sheetData>` },
      ],
    });
    const { sheets, findings } = await readHere('xlsx', bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Tabel 1', 'Tabel 2']);
    expect(textsOf(sheets[0])).toEqual([['a'], ['b'], ['c']]);
    expect(findings.map((finding) => finding.code)).toEqual([
      'hidden-sheet',
      'hidden-rows',
      'hidden-columns',
    ]);
    expect(findings[0]?.message.id).toContain('Rahasia');
    expect(findings[1]?.message.id).toContain('baris 2-3');
    expect(findings[2]?.message.id).toContain('kolom C-D');
  });

  it('takes invisible marks out of cells and names the cell', async () => {
    const xml = `<sheetData><row r="4">${text('B4', 'Kabu\u200bpaten')}${text('C4', 'Kota_x0000_')}</row></sheetData>`;
    const { sheets, findings } = await readHere('xlsx', givenSheet(xml));
    expect(textsOf(sheets[0])).toEqual([['', 'Kabupaten', 'Kota']]);
    expect(findings.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'B', 'invisible-characters'],
      [4, 'C', 'invisible-characters'],
    ]);
  });

  it('never follows what lies outside the file', async () => {
    const xml = `<sheetData><row><c t="str"><f>[1]Sheet1!A1</f><v>tersimpan</v></c></row></sheetData>`;
    const more = [
      {
        name: 'xl/externalLinks/externalLink1.xml',
        data: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
      },
    ];
    expect(await rowsOf(givenSheet(xml, { more }))).toEqual([['tersimpan']]);
  });

  it('accepts as many columns as the limit and a cell as long as Excel allows', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`;
    expect((await rowsOf(givenSheet(`<sheetData>${row}</sheetData>`)))[0]).toHaveLength(200);
    await expect(
      rowsOf(givenSheet(`<sheetData>${row.replace('<row>', '<row><c><v>1</v></c>')}</sheetData>`)),
    ).rejects.toMatchObject({ code: 'file-too-many-columns' });
    const long = 'x'.repeat(32_767);
    expect(await rowsOf(givenSheet(`<sheetData><row>${text('A1', long)}</row></sheetData>`))).toEqual([
      [long],
    ]);
  });

  it('with formats, but no contents, far to the right and below is no bigger for it', async () => {
    const far = '<c r="XFD1" s="1"/>';
    const xml = `<sheetData><row r="1">${text('A1', 'isi')}${far}</row>${Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`).join('')}</sheetData>`;
    expect(await rowsOf(givenSheet(xml))).toEqual([['isi']]);
  });
});
