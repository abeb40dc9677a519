import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, wordsOf } from '#reference';
import { cells } from './cells-for-tests.ts';
import { readParties } from './index.ts';

/** "side kind place [words]" of each party, short enough to read a hundred of them. */
const shown = (cell: string, region: string) =>
  readParties(cell, { region }).parties.map(
    ({ asWritten, side, kind, region: where, country }) =>
      `${asWritten} | ${side} ${kind} ${where ?? country ?? '-'}`,
  );

test.each(cells)('"%s"', (cell, ...expected) => {
  expect(shown(cell, '33.14')).toEqual(expected);
});

/**
 * Region, cell, then each party as "words | side kind place"; "*" leaves a word open. Sides, kinds and places of
 * cells-elsewhere.tsv were written down before the reader saw its cells.
 */
const officeCells = ['./office-cells.tsv', './cells-elsewhere.tsv']
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1),
  )
  .map((line) => line.split('\t'))
  .map(([region = '', cell = '', ...parties]) => ({ region, cell: cell.replaceAll('\\n', '\n'), parties }));

const asTold = (read: string, told: string | undefined) => {
  const words = read.split(' ');
  const wanted = told?.split(' ') ?? [];
  return words.map((word, at) => (wanted[at] === '*' ? '*' : word)).join(' ');
};

test.each(officeCells)('"$cell" in a table of $region', ({ region, cell, parties }) => {
  expect(shown(cell, region).map((read, at) => asTold(read, parties[at]))).toEqual(parties);
});

test('there are enough example cells to mean something', () => {
  expect(cells.length + officeCells.length).toBeGreaterThanOrEqual(240);
});

const locals = fc.constantFrom(
  'Pemkot Surakarta',
  'Dinas Pendidikan dan Olahraga Kabupaten Sragen',
  'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Wonogiri',
  'PDAM Kota Surakarta',
  'SMA Negeri 1 Boyolali',
  'Bappeda Kab. Klaten',
  'Kabupaten Pangkajene dan Kepulauan',
  'Kelompok Tani Makmur Kecamatan Cepogo',
  'SMK Negeri 2 Klaten',
  'Dinas Pekerjaan Umum dan Penataan Ruang Kota Bogor',
  'Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro',
  'BPBD Kabupaten Wonogiri',
);
const partners = fc.constantFrom(
  'USAID',
  'JICA (Japan International Cooperation Agency)',
  'Kota Xi’an, Tiongkok',
  'Pemerintah Kerajaan Belanda',
  'Trinidad dan Tobago',
  'Bosnia dan Herzegovina',
  'SNV Nederlandse, Belanda',
  'Kyoto University, Jepang',
  'Antigua dan Barbuda',
  'Asian Development Bank',
  'Kota Jinju, Korea Selatan',
  'Brisbane City Council',
  'Kedutaan Besar Australia',
  'Department of Foreign Affairs and Trade',
  'OISCA (Organization for Industrial dan Cultural Advancement) dari Jepang',
);
const separators = fc.constantFrom(
  ' dengan ',
  ' dan ',
  ' serta ',
  ' - ',
  ' – ',
  '; ',
  ' & ',
  '\n',
  ' menjalin kerja sama dengan ',
  ' / ',
  ' with ',
  ' and ',
);
const names = (cell: string) =>
  readParties(cell, { region: '33.72' }).parties.map(({ asWritten }) => asWritten);

test('parties joined by any separator are read again as they were', () => {
  fc.assert(
    fc.property(locals, partners, separators, fc.boolean(), (local, partner, separator, localFirst) => {
      const pair = localFirst ? [local, partner] : [partner, local];
      expect(names(pair.join(separator))).toEqual(pair);
    }),
    { numRuns: 1000 },
  );
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        locals,
        partners,
        separators,
        fc.constantFrom(', ', '(', ')', '1. ', 'dari ', 'bagian dari ', 'melalui ', 'Kota ', 'dan'),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

test('no word of a cell is lost: each is in a party or between the parties', () => {
  fc.assert(
    fc.property(anything, (cell) => {
      const { parties, between } = readParties(cell, { region: '33.14' });
      const kept = [...parties.map(({ asWritten }) => asWritten), ...between].flatMap((text) =>
        wordsOf(text).map(({ folded }) => folded),
      );
      expect(kept.toSorted()).toEqual(
        wordsOf(cell)
          .map(({ folded }) => folded)
          .toSorted(),
      );
    }),
    { numRuns: 1000 },
  );
});

test('reading again what was read gives the same party', () => {
  fc.assert(
    fc.property(fc.oneof(locals, partners), (name) => {
      const [once] = readParties(name).parties;
      expect(readParties(once?.asWritten ?? '').parties).toEqual([once]);
    }),
  );
});

test('the time grows with the length of the cell and no faster', () => {
  const cell = 'Dinas Pendidikan dan Olahraga Kabupaten Sragen, USAID - JICA (Jepang) dengan ';
  const timed = (times: number) => {
    const text = cell.repeat(times);
    const start = process.cpuUsage();
    readParties(text, { region: '33.14' });
    return process.cpuUsage(start).user / 1000;
  };
  timed(50);
  const short = Math.max(1, Math.min(timed(100), timed(100)));
  expect(timed(1000)).toBeLessThan(80 * short);
});

test.each([
  ['a cell of one word', 'x'.repeat(30_000)],
  ['a cell of brackets', '('.repeat(30_000)],
  ['a cell of dashes', ' - '.repeat(10_000)],
  ['a cell of spaces', ' '.repeat(30_000)],
  ['a cell of the word dan', 'dan '.repeat(8_000)],
  ['a cell of commas', 'a, '.repeat(10_000)],
  ['a cell of verbs', 'melakukan kerja sama '.repeat(2_000)],
  ['a cell of titles', 'pemerintah negara '.repeat(2_000)],
  ['a cell of lone surrogates', '\ud800'.repeat(5_000)],
])('%s takes no more than a few seconds of work', (_, cell) => {
  // The processor's own time: a busy machine must not decide.
  const start = process.cpuUsage();
  readParties(cell, { region: '33.14' });
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});

test('a column for one side settles what the words leave open', () => {
  const [partner] = readParties('Zzyzx Association', { column: 'foreign' }).parties;
  expect(partner).toMatchObject({ side: 'foreign', kind: 'nonprofit' });
  const [office] = readParties('Bagian Kerja Sama', { column: 'local', region: '33.14' }).parties;
  expect(office).toMatchObject({ side: 'local', kind: 'local-agency', region: '33.14' });
});

test('folding a name is stable', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
  );
});

test('an Indonesian legal form beside an agency is not made a foreign partner', () => {
  const { parties } = readParties('RSUD dr. Soehadi dan Yayasan Harapan Blorpland', { region: '33.14' });
  expect(parties.map(({ side }) => side)).toEqual(['local', 'unknown']);
  const [, partner] = readParties('RSUD dr. Soehadi dengan Rumah Sakit Blorp').parties;
  expect(partner?.side).not.toBe('local');
});
