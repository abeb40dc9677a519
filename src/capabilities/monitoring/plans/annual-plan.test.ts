import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnnualPlan, emptyPlan, missingParts, PlanLine, planParts } from './annual-plan.ts';

const line = PlanLine.parse({
  title: 'Pelatihan pemerahan',
  result: 'Dua liter lebih per ekor',
  place: 'Kecamatan Cepogo',
  beneficiaries: '40 peternak',
  amount: '12500000',
  funds: 'own-budget',
});
const complete: AnnualPlan = {
  basis: 'RKS 2016',
  roles: 'Dinas melatih; mitra mengirim ahli',
  lines: [line],
};

it('a plan with all four parts and its basis lacks nothing, an empty one lacks every part', () => {
  expect(missingParts(complete)).toEqual([]);
  expect(missingParts(emptyPlan).map(({ part }) => part)).toEqual([...planParts]);
});

it('names the activities whose result lacks its place or beneficiaries', () => {
  const other = { ...line, title: 'Kunjungan', place: '' };
  expect(missingParts({ ...complete, lines: [line, other] })).toEqual([
    { part: 'results', of: ['Kunjungan'] },
  ]);
});

it('takes a cost of nothing as planned, and an amount without its source as missing', () => {
  expect(missingParts({ ...complete, lines: [{ ...line, amount: '0', funds: null }] })).toEqual([]);
  expect(missingParts({ ...complete, lines: [{ ...line, funds: null }] })).toEqual([
    { part: 'financing', of: [line.title] },
  ]);
});

it('never lacks more when something is filled in', () => {
  const fields = ['result', 'place', 'beneficiaries', 'amount'] as const;
  fc.assert(
    fc.property(fc.subarray([...fields]), fc.constantFrom(...fields), (left, filled) => {
      const poor = { ...line, ...Object.fromEntries(left.map((field) => [field, ''])) };
      const before = missingParts({ ...complete, lines: [poor] }).length;
      const after = missingParts({ ...complete, lines: [{ ...poor, [filled]: line[filled] }] }).length;
      expect(after).toBeLessThanOrEqual(before);
    }),
  );
});
