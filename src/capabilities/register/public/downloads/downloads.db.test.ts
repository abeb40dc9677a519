import { once } from 'node:events';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { type GivenWeb, givenWeb } from '../../../../../tests/security/given-web.tsx';
import { record } from '../../given-published.ts';
import { registerRoutes } from '../../index.ts';

let web: GivenWeb;
beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  await record(web.house.database);
  await record(
    web.house.database,
    {
      titleId: '=HYPERLINK("http://x")',
      titleEn: '@SUM(1)',
      activity: '-1+1\u0001',
      periodWords: '+62 \t"dua" <b>; 3',
      kind: 'sister-city',
      regionCode: '33.72',
    },
    72,
  );
});
afterAll(() => web.leave());

const csv = async (address: string) => {
  const { body } = await web.ask(address);
  expect(body.charCodeAt(0)).toBe(0xfeff);
  return parse(body, { bom: true, columns: true }) as Record<string, string>[];
};

/** Every part of a ZIP file as text. */
async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (problem, opened) =>
      opened ? resolve(opened) : reject(problem),
    ),
  );
  zip.on('entry', (entry) =>
    zip.openReadStream(entry, async (problem, stream) => {
      if (problem) throw problem;
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      parts.set(entry.fileName, Buffer.concat(chunks).toString());
      zip.readEntry();
    }),
  );
  zip.readEntry();
  await once(zip, 'end');
  return parts;
}

describe('the list as CSV', () => {
  it('has a heading in the language of the address, dates as EDTF and plain years, and where each row lives', async () => {
    const [row] = await csv('/en/cooperations.csv?kind=grant');
    expect(row).toMatchObject({
      Code: '3314-001',
      Region: 'Kabupaten Sragen',
      Province: 'Jawa Tengah',
      Stage: 'Ongoing',
      'Start (EDTF)': '2012',
      'End (EDTF)': '..',
      'First year': '2012',
      'Last year': '',
      'Partner countries': 'Netherlands',
      Address: expect.stringMatching(/^http.*\/en\/cooperations\/3314-001$/),
    });
    expect(Object.keys((await csv('/id/kerja-sama.csv'))[0] ?? {})).toContain('Negara mitra');
  });

  it('holds only what the question asks for', async () => {
    expect(await csv('/id/kerja-sama.csv')).toHaveLength(2);
    expect(await csv('/id/kerja-sama.csv?region=33.72')).toHaveLength(1);
    expect(await csv('/id/kerja-sama.csv?q=xyzzy')).toHaveLength(0);
  });

  it('begins no cell with what a spreadsheet would run', async () => {
    const [row] = await csv('/en/cooperations.csv?kind=sister-city');
    expect(row?.['Title (Indonesian)']).toBe(`'=HYPERLINK("http://x")`);
    expect(row?.['Title (English)']).toBe("'@SUM(1)");
    expect(row?.['Period as written']).toMatch(/^'\+62/);
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('is offered under a name and never run by a browser', async () => {
    const { headers } = await web.ask('/id/kerja-sama.csv');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="kerja-sama-\d{4}-\d\d-\d\d\.csv"/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });
});

describe('the list as XLSX', () => {
  it('has a sheet of rows as text and numbers, and a sheet that says as of when and under which licence', async () => {
    const parts = await partsOf((await web.ask('/id/kerja-sama.xlsx')).rawPayload);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']),
    );
    const rows = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(rows.match(/<row>/g)).toHaveLength(3);
    expect(rows).toContain('<v>2012</v>');
    const notes = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(notes).toContain('CC BY 4.0');
    expect(notes).toContain('Keadaan per');
  });

  it('holds no formula, and no character XML cannot hold', async () => {
    const parts = await partsOf((await web.ask('/en/cooperations.xlsx?kind=sister-city')).rawPayload);
    const rows = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(rows).not.toMatch(/<f>|\u0001/);
    expect(rows).toContain('t="inlineStr" s="2"><is><t xml:space="preserve">=HYPERLINK(&quot;');
    expect(rows).toContain('&lt;b&gt;; 3');
  });
});

describe('the list as JSON', () => {
  it('holds whole documents with the question and the licence', async () => {
    const body = (await web.ask('/en/cooperations.json?kind=grant')).json();
    expect(body).toMatchObject({ total: 1, licence: { name: 'CC BY 4.0' }, demonstration: false });
    expect(body.address).toMatch(/\/en\/cooperations\?kind=grant$/);
    expect(body.rows[0]).toMatchObject({ code: '3314-001', claims: [{ asWritten: '2012- sekarang' }] });
    expect(JSON.stringify(body)).not.toContain('governmentId');
  });

  it('is sound JSON also when nothing matches', async () =>
    expect((await web.ask('/en/cooperations.json?q=xyzzy')).json().rows).toEqual([]));
});
