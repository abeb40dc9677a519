import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../given-tables.ts';
import { readPastedTable } from './read-pasted-table.ts';

const paste = (text: string) => textsOf(readPastedTable(text).sheets[0]);

describe('a pasted table', () => {
  it('from a spreadsheet keeps cells of several lines, and a lone quotation mark as a letter', () => {
    expect(paste('No\tPihak\tKerja sama\n1\tKota A\t"Budaya\ndan ""seni"""\n')).toEqual([
      ['No', 'Pihak', 'Kerja sama'],
      ['1', 'Kota A', 'Budaya\ndan "seni"'],
    ]);
    expect(paste('No\tUkuran\r\n1\t"pipa 12\r\n2\tpipa 6')).toEqual([
      ['No', 'Ukuran'],
      ['1', '"pipa 12'],
      ['2', 'pipa 6'],
    ]);
    expect(paste('"a\nb\nc"\td\n"e\nf"\tg')).toEqual([
      ['a\nb\nc', 'd'],
      ['e\nf', 'g'],
    ]);
  });

  it('from a spreadsheet reads back the same cells', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'abc 09,;|-"\n徳'), minLength: 1, maxLength: 10 });
    const row = fc.array(
      cell.filter((text) => text.trim() === text && text !== ''),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (cells) => {
        const written = (text: string) => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        expect(paste(cells.map((one) => one.map(written).join('\t')).join('\n'))).toEqual(cells);
      }),
    );
  });

  it('in Markdown loses its rules and keeps its words', () => {
    const text =
      'Tabel 1\n\n| No | Pihak | Periode |\n|---:|:-----|:-------:|\n| 1 | A \\| B<br>C | 2012 |\n| 2 | D | |\n';
    expect(paste(text)).toEqual([
      ['Tabel 1'],
      ['No', 'Pihak', 'Periode'],
      ['1', 'A | B\nC', '2012'],
      ['2', 'D'],
    ]);
    expect(readPastedTable(text).sheets[0]?.rows.map((row) => row.number)).toEqual([1, 3, 5, 6]);
  });

  it('drawn with pipes and crosses, or without outer pipes, is a table too', () => {
    expect(paste('+----+-------+\n| No | Pihak |\n+====+=======+\n| 1  | Kota  |\n+----+-------+')).toEqual([
      ['No', 'Pihak'],
      ['1', 'Kota'],
    ]);
    expect(paste('No | Pihak\n--- | ---\n1 | Kota\n2 | Kabupaten')).toEqual([
      ['No', 'Pihak'],
      ['1', 'Kota'],
      ['2', 'Kabupaten'],
    ]);
  });

  it('in columns of spaces keeps wrapped lines as rows under their columns', () => {
    const text = [
      'Tabel 4.2 Kerja sama luar negeri',
      'No   Pihak yang terlibat        Kerja sama yang dilakukan    Periode',
      '1    Pemerintah Kota dengan     Pertukaran budaya            2012 - sekarang',
      '     Negara Bagian Montana      dan seni',
      '2    Dinas Pendidikan           Guru tamu                    2015',
      '                                bahasa Jepang',
      'Sumber: wawancara',
    ].join('\n');
    expect(paste(text)).toEqual([
      ['Tabel 4.2 Kerja sama luar negeri'],
      ['No', 'Pihak yang terlibat', 'Kerja sama yang dilakukan', 'Periode'],
      ['1', 'Pemerintah Kota dengan', 'Pertukaran budaya', '2012 - sekarang'],
      ['', 'Negara Bagian Montana', 'dan seni'],
      ['2', 'Dinas Pendidikan', 'Guru tamu', '2015'],
      ['', '', 'bahasa Jepang'],
      ['Sumber: wawancara'],
    ]);
  });

  it('in columns that do not line up is cut in order', () => {
    expect(
      paste('1  Kota dengan Jepang  Air  2012\n12  Kab  Sekolah dan guru  2013\n3  Desa  Kopi  2014'),
    ).toEqual([
      ['1', 'Kota dengan Jepang', 'Air', '2012'],
      ['12', 'Kab', 'Sekolah dan guru', '2013'],
      ['3', 'Desa', 'Kopi', '2014'],
    ]);
  });

  it('as a numbered list gives number and text, further lines in rows of their own', () => {
    expect(paste('Kerja sama:\n1. Kota A dengan B, 2012\n2) Kabupaten C\n   dengan D\n')).toEqual([
      ['Kerja sama:'],
      ['1.', 'Kota A dengan B, 2012'],
      ['2)', 'Kabupaten C'],
      ['', 'dengan D'],
    ]);
  });

  it('with semicolons is cut, while sentences with commas are not', () => {
    expect(paste('No;Pihak\n1;Kota, Jepang\n2;Kab')).toEqual([
      ['No', 'Pihak'],
      ['1', 'Kota, Jepang'],
      ['2', 'Kab'],
    ]);
    expect(paste('Kota bekerja sama dengan Jepang, sejak lama.\nKabupaten tidak, katanya.')).toEqual([
      ['Kota bekerja sama dengan Jepang, sejak lama.'],
      ['Kabupaten tidak, katanya.'],
    ]);
  });

  it('from Word keeps its columns where cells hold line ends, and says which rows were joined', () => {
    const text =
      'No\tPihak\tKegiatan\tPeriode\n1\tDinas\ndengan JICA\tAir\ndan sampah\t2 tahun\n(2016 - 2018)\n2\tKab\tKopi\t2014\n';
    expect(paste(text)).toEqual([
      ['No', 'Pihak', 'Kegiatan', 'Periode'],
      ['1', 'Dinas\ndengan JICA', 'Air\ndan sampah', '2 tahun\n(2016 - 2018)'],
      ['2', 'Kab', 'Kopi', '2014'],
    ]);
    const { findings } = readPastedTable(text);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([['rows-joined', 2]]);
  });

  it('names a line of which nobody can tell the cell, and moves nothing', () => {
    const text =
      'Mitra\tDinas\tTahun\nCARE\nInternational\tSosial\t2007\nUNDP\tBappeda\t2008\nUNICEF\tDinkes\t2009\n';
    expect(paste(text).slice(1)).toEqual([
      ['CARE'],
      ['International', 'Sosial', '2007'],
      ['UNDP', 'Bappeda', '2008'],
      ['UNICEF', 'Dinkes', '2009'],
    ]);
    expect(readPastedTable(text).findings).toMatchObject([{ code: 'line-not-placed', row: 2 }]);
  });

  it('puts a first cell together again where one line waits for the next, in a table that counts no rows', () => {
    const text =
      'Mitra\tDinas\tTahun\nPemerintah Provinsi dan\nKota Nagoya\tSosial\t2007\nUNDP\tBappeda\t2008\nYayasan Air\n(Waterstichting,\nBelanda)\tDinkes\t2009\nGIZ\tPUPR\t2010\n';
    expect(paste(text).slice(1)).toEqual([
      ['Pemerintah Provinsi dan\nKota Nagoya', 'Sosial', '2007'],
      ['UNDP', 'Bappeda', '2008'],
      ['Yayasan Air\n(Waterstichting,\nBelanda)', 'Dinkes', '2009'],
      ['GIZ', 'PUPR', '2010'],
    ]);
    expect(readPastedTable(text).findings.map(({ code, row }) => [code, row])).toEqual([
      ['rows-joined', 2],
      ['rows-joined', 5],
    ]);
  });

  it('with empty last cells, section headings and notes is left as it is', () => {
    const text =
      'No\tMitra\tKegiatan\tKet\nDINAS SOSIAL\n1\tUNDP\n2\tJICA\tAir\n3\tGIZ\tKota\tselesai\nSumber: Bagian Kerja Sama\n';
    expect(paste(text)).toEqual(
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')),
    );
    expect(readPastedTable(text).findings).toEqual([]);
  });

  it('of which every cell came on a line of its own is cut by its headings', () => {
    const text =
      'Tabel 3\nNo\nMitra\nKegiatan\nTahun\n1\nKota Rotterdam,\nBelanda\nAir\n2012\n2\nWWF\nPesut\n2010\n3\nGIZ\nKota dan\ndesa\n2011\nSumber: data\n';
    expect(paste(text)).toEqual([
      ['Tabel 3'],
      ['No', 'Mitra', 'Kegiatan', 'Tahun'],
      ['1', 'Kota Rotterdam,\nBelanda', 'Air', '2012'],
      ['2', 'WWF', 'Pesut', '2010'],
      ['3', 'GIZ', 'Kota dan\ndesa', '2011'],
      ['Sumber: data'],
    ]);
  });

  it('from Word reads back the same cells, however they were broken', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcKota'), minLength: 2, maxLength: 8 });
    const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('\n'));
    const row = fc.tuple(cell, cell, word);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), (rows) => {
        const numbered = rows.map((cells, index) => [String(index + 1), ...cells]);
        const table = [['No', 'Pihak', 'Kegiatan', 'Waktu'], ...numbered];
        expect(paste(table.map((cells) => cells.join('\t')).join('\n'))).toEqual(table);
      }),
    );
  });

  it('with nothing in it is refused with a sentence', () => {
    expect(() => readPastedTable(' \n\t\n')).toThrow(expect.objectContaining({ code: 'paste-empty' }));
    expect(() => readPastedTable('x'.repeat(3_000_000))).toThrow(
      expect.objectContaining({ code: 'file-too-much-text' }),
    );
  });

  it('never fails otherwise, and loses no letter or digit of what was pasted', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1  |\t\n-;,."'), maxLength: 200 });
    fc.assert(
      fc.property(
        text.filter((one) => /[ab1]/.test(one)),
        (one) => {
          const kept = paste(one).flat().join('');
          expect(kept.replace(/[^ab1]/g, '')).toBe(one.replace(/[^ab1]/g, ''));
        },
      ),
      { numRuns: 500 },
    );
  });
});
