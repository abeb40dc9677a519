import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleCooperation } from './assemble-cooperation.ts';
import { assembleRegion } from './assemble-region.ts';
import { reasonLeftOut } from './belongs-to-year.ts';
import { doneActivity, givenFacts, givenYear, partyOf } from './facts-for-tests.ts';
import { type ReportPart, reportParts } from './parts.ts';
import type { AssembledParts } from './sentence.ts';

const unit = 'Bagian Kerja Sama';
const assemble = (more: Parameters<typeof givenFacts>[0] = {}) =>
  assembleCooperation(givenFacts(more), 2025, unit);
const saidIn = (parts: AssembledParts, part: ReportPart) => parts[part].sentences.map(({ text }) => text);
const lackedIn = (parts: AssembledParts, part: ReportPart) =>
  parts[part].missing.map(({ what, owedBy }) => `${owedBy}: ${what}`);

const dairy = partyOf('Dinas Peternakan', 'local', 'responsible');
const queensland = partyOf('Queensland', 'foreign', 'partner', 'AU');

describe('the nine parts of a cooperation', () => {
  it('stand in the order of the law, all of them, whatever is known', () => {
    expect(Object.keys(assemble())).toEqual([...reportParts]);
    expect(reportParts).toHaveLength(9);
  });

  it('name the government, the partner and its country in the title', () => {
    expect(saidIn(assemble({ record: { parties: [queensland] } }), 'title')[0]).toBe(
      'Laporan Pelaksanaan Kerja sama teknik antara Pemerintah Kabupaten Sragen dan Queensland (Australia): Sapi perah, Tahun 2025',
    );
  });

  it('of which nothing is recorded say nothing and name what is missing and who owes it', () => {
    const parts = assemble({ record: { parties: [dairy] } });
    expect(lackedIn(parts, 'title')).toEqual(['Bagian Kerja Sama: nama mitra luar negeri']);
    for (const part of ['purpose', 'beneficiaries', 'funding', 'obstacles', 'analysis'] as const) {
      expect(saidIn(parts, part), part).toEqual([]);
      expect(parts[part].missing.length, part).toBeGreaterThan(0);
    }
    expect(lackedIn(parts, 'funding')).toEqual([
      'Dinas Peternakan: dana yang dikeluarkan tahun 2025 dan sumbernya',
    ]);
  });

  it('tell an activity with its result, its beneficiaries with place and number, and its cost with the source', () => {
    const parts = assemble({
      activities: [
        doneActivity(
          12,
          'Pelatihan pemerahan',
          {
            ours: 20,
            result: 'Produksi susu naik',
            group: 'peternak',
            groupPlace: 'Desa Contoh',
            reached: 45,
            counted: 'daftar hadir',
            cost: { amount: '12500000', currency: 'IDR', costDated: null, funds: 'own-budget' },
          },
          'Dinas Peternakan',
        ),
      ],
    });
    expect(saidIn(parts, 'progress')[1]).toBe(
      'Pelatihan pemerahan, Maret 2025, oleh Dinas Peternakan, dengan 20 peserta dari pihak daerah. Hasilnya: Produksi susu naik.',
    );
    expect(saidIn(parts, 'beneficiaries')).toEqual([
      'Pelatihan pemerahan: peternak di Desa Contoh, 45 penerima (daftar hadir).',
    ]);
    expect(saidIn(parts, 'funding')).toEqual(['Pelatihan pemerahan: Rp12.500.000 dari APBD daerah sendiri.']);
    expect(parts.progress.sentences[1]?.fact).toEqual({
      kind: 'activity',
      cooperation: '3314-001',
      id: '12',
      source: 'Dinas Peternakan',
    });
  });

  it('never take an unknown number for none: what nobody counted is owed, and zero is told', () => {
    const parts = assemble({
      activities: [
        doneActivity(1, 'Kunjungan', { group: 'guru', reached: 0 }),
        doneActivity(2, 'Rapat', {}, 'Dinas A'),
      ],
    });
    expect(saidIn(parts, 'beneficiaries')).toEqual(['Kunjungan: guru, 0 penerima.']);
    expect(lackedIn(parts, 'beneficiaries')).toContain(
      'Dinas A: kelompok penerima manfaat dan tempatnya dari kegiatan Rapat',
    );
    expect(lackedIn(parts, 'funding')).toContain('Dinas A: biaya kegiatan Rapat dan sumbernya');
  });

  it('say nothing without its fact', () => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ result: text, group: text, groupPlace: text }), { maxLength: 4 }),
        (reports) => {
          const parts = assemble({
            activities: reports.map((report, index) => doneActivity(index + 1, 'K', report)),
          });
          for (const part of reportParts) {
            const keys = parts[part].sentences.map(({ key }) => key);
            expect(new Set(keys).size).toBe(keys.length);
            for (const { fact } of parts[part].sentences) expect(fact.source).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('a region without cooperations', () => {
  const statement = {
    id: 3,
    value: 'none',
    asWritten: 'Belum ada kerja sama',
    statedOn: '2025-11',
    source: 'Wawancara',
  };

  it('reports nil in the same nine parts, with whoever said so', () => {
    const parts = assembleRegion(givenYear({ statements: [statement] }));
    expect(Object.keys(parts)).toEqual([...reportParts]);
    expect(saidIn(parts, 'background').at(-1)).toBe(
      'Keterangan yang tercatat (November 2025): "Belum ada kerja sama".',
    );
    expect(saidIn(parts, 'funding')).toEqual(['Nihil: tidak ada dana yang dikeluarkan.']);
  });

  it('owes the statement that there is none when nobody has made it', () => {
    expect(lackedIn(assembleRegion(givenYear()), 'background')).toContain(
      'Bagian Kerja Sama: pernyataan bahwa tidak ada kerja sama',
    );
  });
});

describe('a region with cooperations', () => {
  it('adds up money by currency without rounding, and says how many costs are unknown', () => {
    const cost = (amount: string, currency: string) => ({ amount, currency, costDated: null, funds: null });
    const activities = [
      doneActivity(1, 'A', { cost: cost('0.10', 'USD') }),
      doneActivity(2, 'B', { cost: cost('0.20', 'USD') }),
      doneActivity(3, 'C', { cost: cost('9007199254740993', 'IDR') }),
      doneActivity(4, 'D'),
    ];
    const parts = assembleRegion(givenYear({ cooperations: [givenFacts({ activities })] }));
    expect(saidIn(parts, 'funding')).toEqual([
      'Biaya yang tercatat dalam USD: USD 0.3 untuk 2 kegiatan.'.replace('0.3', '0,3'),
      'Biaya yang tercatat dalam IDR: Rp9.007.199.254.740.993 untuk 1 kegiatan.',
    ]);
    expect(lackedIn(parts, 'funding')).toEqual(['Bagian Kerja Sama: biaya dari 1 kegiatan yang terlaksana']);
  });

  it('names the agencies that have not answered, each once', () => {
    const answer = {
      requestId: 1,
      agency: 'Dinas Sosial',
      round: 'Semester II',
      period: '2025',
      nil: false,
      waiting: false,
    };
    const parts = assembleRegion(
      givenYear({
        cooperations: [givenFacts()],
        answers: [
          { ...answer, number: null },
          { ...answer, requestId: 2, number: null },
          { ...answer, requestId: 3, agency: 'Dinas A', number: 7, nil: true },
        ],
      }),
    );
    expect(saidIn(parts, 'obstacles')).toEqual([
      '1 perangkat daerah belum menjawab permintaan laporan: Dinas Sosial.',
    ]);
    expect(saidIn(parts, 'progress')[1]).toContain(
      'Dari 3 permintaan laporan kepada perangkat daerah, 1 dijawab, 1 di',
    );
  });
});

describe('which cooperations a year reports', () => {
  const { record } = givenFacts();
  const dated = (start: string | null, end: string | null) => ({
    ...record,
    cooperation: { ...record.cooperation, start, end },
  });

  it('begins with the year in which it may have begun', () => {
    expect(reasonLeftOut(dated('2026-01-01', null), 2025)).toBe('baru mulai 1 Januari 2026');
    expect(reasonLeftOut(dated('2025-12-31', null), 2025)).toBeUndefined();
    expect(reasonLeftOut(dated('2025', null), 2025)).toBeUndefined();
  });

  it('ends with the year in which it may have been over, and never while its end is open', () => {
    expect(reasonLeftOut(dated('2015', '2024-12-31'), 2025)).toContain('31 Desember 2024');
    expect(reasonLeftOut(dated('2015', '2025-01-01'), 2025)).toBeUndefined();
    expect(reasonLeftOut(dated('2015', '..'), 2025)).toBeUndefined();
    expect(reasonLeftOut(dated(null, null), 2025)).toBeUndefined();
  });
});
