import { describe, expect, it } from 'vitest';
import {
  type Holder,
  holderOn,
  holderSchema,
  holdersOf,
  nipDoubtful,
  officesOf,
  overlapping,
  signerOf,
} from './holders.ts';
import type { SettingAct } from './setting-acts.ts';

const holder = (id: number, changes: Partial<Holder>): Holder => ({
  ...holderSchema.parse({ office: 'Bupati Contoh', name: 'Nama Contoh', from: '2021-02-26' }),
  id,
  version: id,
  ...changes,
});
const first = holder(1, { name: 'Yang Pertama', to: '2025-02-19' });
const second = holder(2, { name: 'Yang Kedua', from: '2025-02-20' });
const away = holder(3, {
  name: 'Yang Menggantikan',
  standing: 'Plh',
  ownOffice: 'Wakil Bupati Contoh',
  from: '2026-03-01',
  to: '2026-03-07',
});
const all = [first, second, away];

describe('who signs for an office', () => {
  it.each([
    ['2021-02-25', undefined],
    ['2021-02-26', 'Yang Pertama'],
    ['2025-02-19', 'Yang Pertama'],
    ['2025-02-20', 'Yang Kedua'],
    ['2026-03-01', 'Yang Menggantikan'],
    ['2026-03-08', 'Yang Kedua'],
  ])('on %s is %s', (day, name) => {
    expect(holderOn(all, 'Bupati Contoh', day)?.name).toBe(name);
  });

  it('is nobody for an office that was never recorded', () => {
    expect(holderOn(all, 'Sekretaris Daerah', '2026-03-01')).toBeUndefined();
  });

  it('signs with what the office knows of him and no empty line', () => {
    expect(signerOf(away)).toEqual({
      name: 'Yang Menggantikan',
      office: 'Bupati Contoh',
      officeClass: 'head',
      standing: 'Plh',
      ownOffice: 'Wakil Bupati Contoh',
    });
  });
});

describe('the list of officials', () => {
  it('names each office once, the head first', () => {
    const secretary = holder(4, { office: 'Sekretaris Daerah', officeClass: 'secretary' });
    expect(officesOf([secretary, ...all])).toEqual(['Bupati Contoh', 'Sekretaris Daerah']);
  });

  it('shows each as last corrected, without those recorded by mistake, the latest first', () => {
    const act = (number: number, subject: string, content: object): SettingAct => ({
      number,
      kind: 'holder',
      subject,
      effectiveFrom: '2021-01-01',
      content: { office: 'Bupati Contoh', name: 'A', from: '2021-01-01', ...content },
      reason: 'SK',
      replaces: null,
      recordedAt: new Date(0),
      recordedBy: 'x',
    });
    const acts = [
      act(1, 'holder:1', {}),
      act(2, 'holder:2', { from: '2025-01-01', name: 'B' }),
      act(3, 'holder:1', { to: '2024-12-31', name: 'A, S.E.' }),
      act(4, 'holder:4', { from: '2026-01-01', name: 'salah' }),
      act(5, 'holder:4', { from: '2026-01-01', takenOut: true }),
    ];
    expect(holdersOf(acts).map(({ id, version, name }) => [id, version, name])).toEqual([
      [2, 2, 'B'],
      [1, 3, 'A, S.E.'],
    ]);
  });

  it('has one definitive holder of an office a day; who acts stands beside', () => {
    expect(overlapping(holder(0, { from: '2025-02-19' }), all)?.name).toBe('Yang Pertama');
    expect(overlapping(holder(0, { from: '2026-01-01', to: '2026-01-02' }), all)?.name).toBe('Yang Kedua');
    expect(overlapping(holder(0, { from: '2020-01-01', to: '2021-02-25' }), all)).toBeUndefined();
    expect(overlapping({ ...away, id: 0 }, all)).toBeUndefined();
    expect(overlapping({ ...second, titlesAfter: 'M.Si.' }, all)).toBeUndefined();
  });
});

describe('a civil servant number', () => {
  it.each([
    ['19700101 199503 1 002', false],
    ['197001011995031002', false],
    ['', false],
    ['19701301 199503 1 002', true],
    ['19700101 199513 1 002', true],
    ['1970', true],
  ])('%j is doubtful: %s', (nip, doubtful) => {
    expect(nipDoubtful(nip)).toBe(doubtful);
  });
});
