import { describe, expect, it } from 'vitest';
import { type Decision, type DormancyAct, foldDormancy, progressOf } from './decision.ts';
import { decisionComplaints } from './rules.ts';

const revival: Decision = {
  decision: 'revive',
  decidedOn: '2017-11-15',
  office: 'Sekretaris Daerah',
  person: 'Nama Contoh',
  meeting: '',
  reason: 'Mitra menjawab',
  judgements: { involvement: '', silence: '', funding: '', result: '', record: '' },
  remains: '',
  successor: '',
  ground: null,
  steps: [
    { what: 'Surat kepada mitra', who: 'Bagian Kerja Sama', due: '2017-12-01' },
    { what: 'Rencana kerja', who: 'Dinas Perdagangan', due: '2018-02-13' },
  ],
  nextReview: '2018-02-13',
  findings: { involvement: [], silence: [], funding: [], result: [], record: [] },
};
const at = { at: '2017-11-15T00:00:00Z', by: 'Petugas' };
const decided = (number: number, more: Partial<Decision> = {}): DormancyAct => ({
  ...at,
  number,
  kind: 'decided',
  decision: null,
  content: { ...revival, ...more },
});

describe('a decision about a dormant cooperation', () => {
  it('stands with the steps that were done, and the review that was set last', () => {
    const { standing, version } = foldDormancy([
      decided(1),
      {
        ...at,
        number: 2,
        kind: 'step-done',
        decision: 1,
        content: { step: 0, on: '2017-11-20', how: 'Dikirim' },
      },
      {
        ...at,
        number: 3,
        kind: 'step-done',
        decision: 1,
        content: { step: 1, on: '2017-11-21', how: 'Keliru' },
      },
      { ...at, number: 4, kind: 'step-undone', decision: 1, content: { step: 1, reason: 'Belum' } },
      {
        ...at,
        number: 5,
        kind: 'reviewed',
        decision: 1,
        content: { on: '2018-02-13', finding: 'Lanjut', nextReview: '2018-05-01' },
      },
    ]);
    expect(version).toBe(5);
    expect(standing && progressOf(standing)).toEqual({ done: 1, all: 2 });
    expect([standing?.nextReview, standing?.reviewDue]).toEqual(['2018-02-13', '2018-05-01']);
  });

  it('is replaced by a later one and revoked by a later act, and both stay', () => {
    const acts: DormancyAct[] = [
      decided(1),
      decided(2, { decision: 'end' }),
      { ...at, number: 3, kind: 'revoked', decision: 2, content: { on: '2017-12-01', reason: 'Keliru' } },
    ];
    expect(foldDormancy(acts.slice(0, 2)).standing?.decision).toBe('end');
    const { standing, decisions } = foldDormancy(acts);
    expect(standing).toBeUndefined();
    expect(decisions.map(({ number, state }) => `${number} ${state}`)).toEqual(['2 revoked', '1 replaced']);
  });
});

describe('a decision is complete', () => {
  const grounds = [{ code: 'ending:agreed', name: { id: 'x', en: 'x' }, basis: [], toConfirm: false }];
  const fieldsOf = (more: Partial<Omit<Decision, 'ground'>> & { ground?: string }) =>
    decisionComplaints({ ...revival, ground: '', ...more }, '2017-11-15', grounds).map(({ field }) => field);

  it('when a revival has a plan of at most ninety days', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ steps: [] })).toEqual(['what-0']);
    const step = (due: string) => [{ what: 'Surat', who: 'Kami', due }];
    expect(fieldsOf({ steps: step('2018-02-13') })).toEqual([]);
    expect(fieldsOf({ steps: step('2018-02-14') })).toEqual(['due-0']);
    expect(fieldsOf({ steps: step('2017-11-15') })).toEqual(['due-0']);
    expect(fieldsOf({ decision: 'reduce', remains: 'Pertukaran guru', steps: step('2018-02-14') })).toEqual(
      [],
    );
  });

  it('when what it decides is said: what remains, who carries it, on which ground it ends', () => {
    expect(fieldsOf({ decision: 'reduce' })).toEqual(['remains']);
    expect(fieldsOf({ decision: 'transfer' })).toEqual(['successor']);
    expect(fieldsOf({ decision: 'end', ground: 'ending:reached' })).toEqual(['ground']);
    expect(fieldsOf({ decision: 'end', ground: 'ending:agreed', nextReview: null, steps: [] })).toEqual([]);
  });

  it('when it was taken already, and its review lies within a year', () => {
    expect(fieldsOf({ decidedOn: '2017-11-16' })).toContain('decidedOn');
    expect(fieldsOf({ nextReview: null })).toEqual(['nextReview']);
    expect(fieldsOf({ nextReview: '2017-11-15' })).toEqual(['nextReview']);
    expect(fieldsOf({ nextReview: '2018-11-15' })).toEqual([]);
    expect(fieldsOf({ nextReview: '2018-11-16' })).toEqual(['nextReview']);
  });
});
