import { describe, expect, it } from 'vitest';
import type { Sheet } from '../types.ts';
import { turnUpright } from './index.ts';
import { sheetOf } from './sheet-for-tests.ts';

const turned = (rows: string[][]) => textsOf(turnUpright(sheetOf(rows)));
const textsOf = (sheet: Sheet | undefined) => sheet?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a form of labels and values', () => {
  it('becomes a row under its labels, titles kept above', () => {
    expect(
      turned([
        ['PROFIL KERJA SAMA'],
        ['Uraian', 'Isi'],
        ['Nama Mitra', 'Kota Wageningen'],
        ['Negara', 'Belanda'],
        ['Kegiatan', 'Pertanian', ''],
        ['', 'lahan kering'],
        ['Periode', '2015-2018'],
      ]),
    ).toEqual([
      ['PROFIL KERJA SAMA'],
      ['Nama Mitra', 'Negara', 'Kegiatan', 'Periode'],
      ['Kota Wageningen', 'Belanda', 'Pertanian\nlahan kering', '2015-2018'],
    ]);
  });

  it('gives a row for each cooperation, side by side or one under another', () => {
    const sideBySide = turned([
      ['', 'Kerja sama 1', 'Kerja sama 2'],
      ['Mitra', 'UNDP', 'JICA'],
      ['Kegiatan', 'Listrik', 'Air'],
      ['Tahun', '2012', '2014'],
    ]);
    const underneath = turned([
      ['1.', 'Mitra', ':', 'UNDP'],
      ['', 'Kegiatan', ':', 'Listrik'],
      ['', 'Tahun', ':', '2012'],
      [],
      ['2.', 'Mitra', ':', 'JICA'],
      ['', 'Kegiatan', ':', 'Air'],
      ['', 'Tahun', ':', '2014'],
    ]);
    const rows = [
      ['Mitra', 'Kegiatan', 'Tahun'],
      ['UNDP', 'Listrik', '2012'],
      ['JICA', 'Air', '2014'],
    ];
    expect(sideBySide?.slice(-3)).toEqual(rows);
    expect(underneath).toEqual(rows);
  });

  it('may have label and value in one cell, and values merged over several', () => {
    const rows = [
      ['Mitra', 'Kegiatan', 'Tahun'],
      ['UNDP', 'Listrik', '2012'],
    ];
    expect(turned([['Mitra: UNDP'], ['Kegiatan : Listrik'], ['Tahun: 2012']])).toEqual(rows);
    expect(
      turned([
        ['Mitra', 'UNDP', 'UNDP', 'UNDP'],
        ['Kegiatan', 'Listrik', 'Listrik', 'Listrik'],
        ['Tahun', '2012', '2012', '2012'],
      ]),
    ).toEqual(rows);
  });

  it('leaves rows under headings alone', () => {
    expect(
      turned([
        ['No', 'Mitra', 'Kegiatan', 'Tahun'],
        ['1', 'UNDP', 'Listrik', '2012'],
        ['2', 'Mitra Aksi Foundation', 'Program', '2013'],
      ]),
    ).toBeUndefined();
    expect(
      turned([
        ['Mitra', 'Kegiatan'],
        ['UNDP', 'Air'],
        ['Program Pangan Dunia', 'Beras'],
      ]),
    ).toBeUndefined();
    expect(
      turned([
        ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode'],
        ['1', 'Dinas Pendidikan dengan USAID', 'Pelatihan guru', '2013-2017'],
        ['2', 'Mitra Sehat dengan Korea', 'Magang', '2012-sekarang'],
        ['3', 'Lembaga Tirta Asing', 'Hibah air minum', 'Masih dijajaki'],
      ]),
    ).toBeUndefined();
    expect(turned([['Catatan: tidak ada']])).toBeUndefined();
    expect(turned([])).toBeUndefined();
  });
});
