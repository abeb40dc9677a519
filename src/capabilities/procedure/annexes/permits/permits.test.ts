import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, plusDays } from '../../calendar/days.ts';
import { law } from '../../law/law.ts';
import { actsOf, codesOf, findingOf, on } from '../acts-for-tests.ts';
import { dossierRuleOn } from '../dossier-law.ts';
import { extensionDue, principleLimit as limitOf, permitAt as permitOn } from './permit-state.ts';
import { judgePermits, permitComplaints } from './rules.ts';

const frame = on('2026-01-01');
const permitAt = (...told: [Parameters<typeof permitOn>[0], 'principle' | 'operational', string]) =>
  permitOn(...told, frame);
const principleLimit = (issued: string) => limitOf(issued, frame);
const agreementParts = dossierRuleOn(law, 'permits-agreement-parts', '2024-04-01')?.parts ?? [];

const principle = ['principle-issued', '2024-03-15', { until: '2027-03-15' }] as const;
const agreement = [
  'agreement-signed',
  '2024-04-01',
  { ministry: 'Kementerian Contoh', until: '2027-03-01', parts: agreementParts.map(({ code }) => code) },
] as const;
const operational = ['operational-issued', '2024-06-01', { until: '2026-06-01' }] as const;
const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((count) => plusDays('2013-07-22', count))
  .filter((one) => one < '2190');

describe('UU 17/2013 art. 45(2): a principle permit lives three years at most', () => {
  it('counts three years when the permit says more', () => {
    const acts = actsOf(['principle-issued', '2024-03-15', { until: '2029-01-01' }]);
    expect(permitAt(acts, 'principle', '2026-01-01').end).toBe('2027-03-15');
    expect(codesOf(judgePermits(acts, on('2026-01-01')))).toContain('principle-too-long');
  });

  it('is ended on the day after its last day, not on it', () => {
    const acts = actsOf(principle);
    expect(permitAt(acts, 'principle', '2027-03-15').state).not.toBe('ended');
    expect(permitAt(acts, 'principle', '2027-03-16').state).toBe('ended');
  });

  it('holds for any day: no end is later than three years, and the end is a day that exists', () => {
    fc.assert(
      fc.property(day, day, (issued, until) => {
        const { end } = permitAt(actsOf(['principle-issued', issued, { until }]), 'principle', issued);
        expect(isDay(end ?? '')).toBe(true);
        expect((end ?? '') <= principleLimit(issued)).toBe(true);
        expect((end ?? '') <= until || until > principleLimit(issued)).toBe(true);
      }),
    );
  });
});

describe('art. 45(3) and 46(4): the extension is asked for three months before the end', () => {
  it.each([
    ['2027-03-15', '2026-12-15'],
    ['2025-05-31', '2025-02-28'],
    ['2024-05-31', '2024-02-29'],
  ])('a permit that ends on %s is to be extended by %s', (end, due) => {
    expect(extensionDue('principle', end, frame)).toBe(due);
    expect(extensionDue('operational', end, frame)).toBe(due);
  });

  it('is due, then late, then asked for', () => {
    const acts = actsOf(principle);
    expect(permitAt(acts, 'principle', '2026-09-14').state).toBe('in-force');
    expect(permitAt(acts, 'principle', '2026-09-15').state).toBe('extension-due');
    expect(permitAt(acts, 'principle', '2026-12-15').state).toBe('extension-due');
    expect(permitAt(acts, 'principle', '2026-12-16').state).toBe('extension-late');
    const asked = actsOf(principle, ['extension-requested', '2026-12-10', { permit: 'principle' }]);
    expect(permitAt(asked, 'principle', '2026-12-16').state).toBe('requested');
  });

  it('tells a request that came too late, with the day it was due', () => {
    const acts = actsOf(principle, ['extension-requested', '2027-01-10', { permit: 'principle' }]);
    const found = findingOf(judgePermits(acts, on('2027-01-11')), 'principle-requested-late');
    expect(found).toMatchObject({ due: '2026-12-15', basis: [{ article: '45(3)' }] });
  });

  it('never lets time go backwards: a permit that ended stays ended while nothing is recorded', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 4000 }),
        (issued, a, b) => {
          const acts = actsOf(['principle-issued', issued, { until: plusDays(issued, 700) }]);
          const rank = ['in-force', 'extension-due', 'extension-late', 'ended'];
          const at = (count: number) =>
            rank.indexOf(permitAt(acts, 'principle', plusDays(issued, count)).state);
          expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
        },
      ),
    );
  });
});

describe('art. 46: the operational permit leans on the principle permit', () => {
  it('46(1): is irregular before any principle permit', () => {
    const acts = actsOf(['operational-issued', '2024-01-01', { until: '2025-01-01' }], principle);
    expect(codesOf(judgePermits(acts, on('2024-05-01')))).toContain('operational-before-principle');
  });

  it('46(2): asks for the written agreement', () => {
    expect(codesOf(judgePermits(actsOf(principle, operational), on('2025-01-01')))).toContain(
      'no-agreement-signed',
    );
  });

  it('46(3): does not outlive the principle permit', () => {
    const acts = actsOf(principle, ['operational-issued', '2024-06-01', { until: '2028-01-01' }]);
    expect(permitAt(acts, 'operational', '2025-01-01').end).toBe('2027-03-15');
    expect(codesOf(judgePermits(acts, on('2025-01-01')))).toContain('operational-beyond-principle');
  });
});

it('PP 59/2016 art. 16(2): asks for the yearly work plan of each year', () => {
  const acts = actsOf(principle, agreement, operational, [
    'year-plan-signed',
    '2025-01-10',
    { year: '2025' },
  ]);
  expect(codesOf(judgePermits(acts, on('2025-12-31')))).not.toContain('year-plan-signed');
  expect(codesOf(judgePermits(acts, on('2026-01-01')))).toContain('year-plan-signed');
});

it('PP 59/2016 art. 24: an organisation whose permit was extended reports to the Minister', () => {
  const extended = [
    principle,
    agreement,
    operational,
    ['operational-issued', '2026-05-01', { until: '2027-03-01' }],
  ] as const;
  expect(codesOf(judgePermits(actsOf(...extended), on('2026-05-02')))).toContain('minister-not-told');
  const told = actsOf(...extended, ['minister-told', '2026-05-20']);
  expect(codesOf(judgePermits(told, on('2026-05-21')))).not.toContain('minister-not-told');
});

it('a permit cannot end before it begins', () => {
  const [act] = actsOf(['principle-issued', '2024-03-15', { until: '2024-03-15' }]);
  expect(act && permitComplaints(act)).toMatchObject([{ field: 'until' }]);
});
