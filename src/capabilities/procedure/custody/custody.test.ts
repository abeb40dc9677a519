import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsOf, codesOf, findingOf, on, type ToldAct } from '../annexes/acts-for-tests.ts';
import { holders } from './acts.ts';
import { foldHoldings, foldLendings } from './holdings.ts';
import { custodyComplaints, judgeCustody } from './rules.ts';

const mou = { kind: 'mou', signed: '2026-03-10', versions: [{ language: 'id', scanned: true }] };
const originals = [
  'originals-recorded',
  '2026-03-10',
  { language: 'id', count: '2', holder: 'ours' },
] as const;
const sent = ['sent-to-minister', '2026-03-20', { language: 'id', count: '1' }] as const;
const lent = [
  'lent',
  '2026-04-01',
  { language: 'id', count: '1', borrower: 'Bagian Hukum', due: '2026-04-08' },
] as const;
const judged = (acts: readonly ToldAct[], today = '2026-05-01', instrument = mou) =>
  judgeCustody(actsOf(...acts), on(today, { instrument }));

describe('Permendagri 25/2020 art. 25: the signed original goes to the Minister', () => {
  it('25(2): is missing until it was sent; sending moves it there', () => {
    expect(codesOf(judged([originals]))).toContain('original-not-sent');
    expect(codesOf(judged([originals, sent]))).not.toContain('original-not-sent');
    expect(
      foldHoldings(actsOf(originals, sent)).holdings.map(({ holder, count }) => [holder, count]),
    ).toEqual([
      ['ours', 1],
      ['minister', 1],
    ]);
  });

  it('25(3): then the copy of the Secretary-General is awaited', () => {
    expect(codesOf(judged([originals, sent]))).toContain('copy-not-received');
    expect(codesOf(judged([originals, sent, ['copy-received', '2026-04-20']]))).not.toContain(
      'copy-not-received',
    );
  });

  it('does not bind what was signed before, which the Foreign Ministry kept (UU 24/2000 art. 17, remembered)', () => {
    const old = { ...mou, signed: '2007-02-19' };
    expect(codesOf(judged([originals], '2026-05-01', old))).toContain('original-at-foreign-ministry');
    expect(codesOf(judged([originals], '2026-05-01', old))).not.toContain('original-not-sent');
  });

  it('14(5): of an LoI only a copy goes', () => {
    const found = codesOf(judged([originals], '2026-05-01', { ...mou, kind: 'loi' }));
    expect(found).toContain('loi-copy-not-sent');
    expect(found).not.toContain('original-not-sent');
  });
});

describe('UU 43/2009 art. 42 and 43: duties of the archive', () => {
  const decided = ['archive-decided', '2026-04-01', { class: 'protected' }] as const;

  it('are a question until somebody decides whether it is a protected archive', () => {
    expect(findingOf(judged([originals]), 'archive-undecided')).toMatchObject({ kind: 'decide' });
  });

  it('43(2): the report is due one year after the signing, and overdue from the day after', () => {
    expect(findingOf(judged([decided], '2027-03-10'), 'archive-report')).toMatchObject({
      due: '2027-03-10',
      overdue: false,
    });
    expect(findingOf(judged([decided], '2027-03-11'), 'archive-report')).toMatchObject({ overdue: true });
  });

  it('43(3): the authentic copy is due one year after the report', () => {
    const found = judged([decided, ['archive-reported', '2026-06-30']], '2026-07-01');
    expect(findingOf(found, 'archive-copy')).toMatchObject({ due: '2027-06-30' });
  });

  it('a signature known by its year only has no last day, and the duty is there all the same', () => {
    const found = findingOf(judged([decided], '2026-05-01', { ...mou, signed: '2026' }), 'archive-report');
    expect(found).toMatchObject({ kind: 'missing' });
    expect(found?.due).toBeUndefined();
  });
});

describe('where the originals are', () => {
  it('moving never makes more originals than were recorded', () => {
    const holder = fc.constantFrom(...holders.map(({ code }) => code));
    const count = fc.integer({ min: 1, max: 9 }).map(String);
    const move = fc
      .record({ from: holder, holder, count })
      .map((told) => ['moved', '2026-04-01', { language: 'id', ...told }] as const);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const { holdings } = foldHoldings(actsOf(originals, ...moves));
        expect(holdings.reduce((sum, one) => sum + one.count, 0)).toBe(2);
      }),
    );
  });

  it('a move of more than that hand had is told with its entry', () => {
    const moved = [
      'moved',
      '2026-04-01',
      { language: 'id', count: '3', from: 'ours', holder: 'archive' },
    ] as const;
    expect(codesOf(judged([originals, moved]))).toContain('shortage-2');
  });

  it('an original that was looked for and not found stays visible', () => {
    const lost = [
      'moved',
      '2026-04-01',
      { language: 'id', count: '1', from: 'ours', holder: 'lost' },
    ] as const;
    expect(codesOf(judged([originals, lost]))).toContain('lost-id');
  });
});

describe('a lending', () => {
  it('is overdue from the day after it was due, until it came back', () => {
    expect(foldLendings(actsOf(lent), '2026-04-08')[0]?.overdue).toBe(false);
    expect(foldLendings(actsOf(lent), '2026-04-09')[0]?.overdue).toBe(true);
    const back = actsOf(lent, ['returned', '2026-04-20', { lending: '1', condition: 'whole' }]);
    expect(foldLendings(back, '2026-05-01')[0]).toMatchObject({ returned: '2026-04-20', overdue: false });
  });

  it('comes back once, by its number, not before it went', () => {
    const back = (lending: string, legalDate: string) =>
      custodyComplaints({ kind: 'returned', legalDate, answers: { lending } }, actsOf(lent));
    expect(back('1', '2026-04-05')).toEqual([]);
    expect(back('2', '2026-04-05')).toMatchObject([{ field: 'lending' }]);
    expect(back('1', '2026-03-31')).toMatchObject([{ field: 'lending' }]);
  });
});

describe('scans', () => {
  it.each([
    [false, [], 'no-scan-id'],
    [true, [], 'scan-id'],
    [true, [['scan-checked', '2026-04-01', { language: 'id', readable: 'no' }] as const], 'scan-id'],
  ])('scanned %s, checked %j: tells %s', (scanned, acts, code) => {
    const instrument = { ...mou, versions: [{ language: 'id', scanned }] };
    expect(codesOf(judged([originals, ...acts], '2026-05-01', instrument))).toContain(code);
  });

  it('are silent once somebody read every page', () => {
    const read = ['scan-checked', '2026-04-01', { language: 'id', readable: 'yes' }] as const;
    expect(codesOf(judged([originals, read])).filter((code) => code.includes('scan'))).toEqual([]);
  });
});
