import { describe, expect, it } from 'vitest';
import { readAgencyList } from './read-agency-list.ts';

const short = (text: string) =>
  readAgencyList(text).map(({ name, officeTitle, email, phone }) => [name, officeTitle, email, phone]);

describe('a pasted list of agencies', () => {
  it('may be names only, numbered or not', () => {
    expect(short('1. Dinas Pendidikan\n2. Dinas Pertanian\n\nPDAM Tirto\n').map(([name]) => name)).toEqual([
      'Dinas Pendidikan',
      'Dinas Pertanian',
      'PDAM Tirto',
    ]);
  });

  it('may be copied from a spreadsheet, with its heading', () => {
    const pasted = [
      'No\tPerangkat Daerah\tPejabat\tTelepon\tEmail',
      '1\tDinas Pertanian\tKepala Bidang Tanaman Pangan\t0812-3456-7890\tTani@Example.go.id',
      '2\tDinas Pendidikan\t\t\tdisdik@example.go.id',
    ].join('\r\n');
    expect(short(pasted)).toEqual([
      ['Dinas Pertanian', 'Kepala Bidang Tanaman Pangan', 'tani@example.go.id', '6281234567890'],
      ['Dinas Pendidikan', '', 'disdik@example.go.id', null],
    ]);
  });

  it('may be comma-separated, with commas inside quotation marks', () => {
    const text =
      'nama,jabatan,telepon\n"Dinas Perindustrian, Perdagangan, dan Koperasi",Sekretaris,0813 2222 3333';
    expect(short(text)).toEqual([
      ['Dinas Perindustrian, Perdagangan, dan Koperasi', 'Sekretaris', null, '6281322223333'],
    ]);
  });

  it('may hold contacts of some only', () => {
    expect(short('Dinas Kesehatan;Sekretaris;0812 3456 7890\nDinas Sosial\nDinas Pertanian')).toEqual([
      ['Dinas Kesehatan', 'Sekretaris', null, '6281234567890'],
      ['Dinas Sosial', '', null, null],
      ['Dinas Pertanian', '', null, null],
    ]);
  });

  it('is not cut at the comma of a name, even when every name has one', () => {
    expect(
      short('Dinas Perindustrian, Perdagangan\nDinas Sosial, Pemuda').map(([name]) => name),
    ).toHaveLength(2);
    expect(short('Dinas Perindustrian, Perdagangan')[0]?.[0]).toBe('Dinas Perindustrian, Perdagangan');
  });

  it('is not cut at the comma of a single name', () => {
    const text = 'Dinas Perindustrian, Perdagangan\nDinas Pendidikan\nDinas Pertanian\n';
    expect(short(text).map(([name]) => name)).toEqual([
      'Dinas Perindustrian, Perdagangan',
      'Dinas Pendidikan',
      'Dinas Pertanian',
    ]);
  });

  it('keeps a name once and says what it did not understand', () => {
    const read = readAgencyList('Dinas Sosial;Sekretaris;lantai 2\nDinas Sosial;Kepala;x@y');
    expect(read).toHaveLength(1);
    expect(read[0]?.unread).toEqual(['lantai 2']);
  });
});
