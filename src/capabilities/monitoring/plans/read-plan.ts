import type { Form } from '#platform/http/index.ts';
import { readAmount } from '#register';
import { type FundSource, fundSources } from '../activities/activity-input.ts';
import type { AnnualPlan, PlanLine } from './annual-plan.ts';

export const lineFields = ['title', 'agency', 'when', 'result', 'place', 'beneficiaries', 'amount'] as const;
const mostLines = 41;

function lineOf(form: Form, index: number): PlanLine | undefined {
  const text = (field: string) => form.get(`${field}-${index}`).trim();
  if (text('remove') !== '' || lineFields.every((field) => text(field) === '')) return undefined;
  const amount = text('amount') === '' ? undefined : readAmount(text('amount'));
  return {
    key: text('key').slice(0, 40),
    title: text('title'),
    agency: text('agency'),
    when: text('when'),
    result: text('result'),
    place: text('place'),
    beneficiaries: text('beneficiaries'),
    // What is no amount stays as typed, for the use case to complain about.
    amount: amount === undefined ? '' : amount.kind === 'amount' ? amount.amount : text('amount'),
    currency: text('currency').toUpperCase() || 'IDR',
    funds: fundSources.find((one): one is FundSource => one === text('funds')) ?? null,
  };
}

/** A plan as its form sent it; lines ticked to be removed and empty ones are left out. */
export function planOf(form: Form): AnnualPlan {
  const count = Math.min(Number(form.get('count')) || 0, mostLines);
  const lines = Array.from({ length: count }, (_, index) => lineOf(form, index));
  return {
    basis: form.get('basis').trim(),
    roles: form.get('roles').trim(),
    lines: lines.filter((line) => line !== undefined),
  };
}
