import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../../tools/bad-files/workbook.ts';
import { zipOf } from '../../../../tools/bad-files/zip-archive.ts';
import { badFiles } from '../../../../tools/make-bad-files.ts';
import { askGate, type GateVerdict } from './gate.ts';
import { defaultLimits } from './limits.ts';
import { FileRefusal, fileRefusalCodes } from './refusals.ts';

const good = workbookOf({ sheets: [{ xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] });
const ask = (name: string, bytes: Uint8Array, limits = {}): Promise<GateVerdict> =>
  askGate({ name, bytes }, { ...defaultLimits, ...limits });
const codesOf = (verdict: GateVerdict) =>
  verdict.passed ? verdict.findings.map((finding) => finding.code) : [verdict.refusal.code];

/** What only unpacking or decoding can show; the child refuses these, as its own test proves. */
const onlyInside = badFiles.filter(({ name }) =>
  /^(bomb-lying|shorter|wrong-checksum|macro-renamed|noise|blank|no-cells|wide-ch|strange|open-quote|swallowing)/.test(
    name,
  ),
);

describe('the gate', () => {
  it.each(
    badFiles.filter(
      (file) => !/file-(unsafe-xml|corrupt|too-m|took|cell)/.test(file.code) && !onlyInside.includes(file),
    ),
  )('refuses $name with $code before any parser', async ({ name, code, bytes }) => {
    expect(codesOf(await ask(name, bytes()))).toEqual([code]);
  });

  it('lets a workbook pass, whatever its name says, and mentions a name that does not fit', async () => {
    expect(await ask('tabel.xlsx', good)).toEqual({ passed: true, kind: 'xlsx', findings: [] });
    expect(codesOf(await ask('tabel.csv', good))).toEqual(['name-and-content-differ']);
    expect(codesOf(await ask('tabel.xls', good))).toEqual(['name-and-content-differ']);
    expect(codesOf(await ask('tabel', good))).toEqual([]);
  });

  it('reads text by its content and mentions a workbook name', async () => {
    const text = Buffer.from('No;Pihak\n1;Kota');
    expect(await ask('tabel.csv', text)).toEqual({ passed: true, kind: 'csv', findings: [] });
    expect(await ask('tabel.TXT', text)).toEqual({ passed: true, kind: 'text', findings: [] });
    expect(await ask('tabel.xlsx', text)).toMatchObject({ passed: true, kind: 'csv' });
    expect(codesOf(await ask('tabel.xlsx', text))).toEqual(['name-and-content-differ']);
  });

  it('keeps to its limits exactly: at the limit passes, one beyond is refused', async () => {
    expect((await ask('a.xlsx', good, { packedBytes: good.length })).passed).toBe(true);
    expect(codesOf(await ask('a.xlsx', good, { packedBytes: good.length - 1 }))).toEqual(['file-too-big']);
    expect((await ask('a.xlsx', good, { entries: 7 })).passed).toBe(true);
    expect(codesOf(await ask('a.xlsx', good, { entries: 6 }))).toEqual(['file-too-many-parts']);
  });

  it('unpacks nothing: a part whose data are nonsense passes when its list is in order', async () => {
    const parts = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({
      name,
      data: 'bukan xml',
      crc: 7,
    }));
    expect((await ask('a.xlsx', zipOf(parts))).passed).toBe(true);
  });
});

describe('refusals', () => {
  it.each(fileRefusalCodes)('%s says in both languages what happened and what to do', (code) => {
    const facts = { limit: 20_000, found: 30_000, row: 7, sheet: 'Data' };
    for (const refusal of [new FileRefusal(code), new FileRefusal(code, facts)]) {
      for (const sentence of [refusal.words.id, refusal.words.en]) {
        expect(sentence.length).toBeGreaterThan(60);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|NaN|null/);
      }
      expect(refusal.words.id).not.toBe(refusal.words.en);
    }
  });
});
