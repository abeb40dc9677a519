import type { Form } from '#platform/http/index.ts';
import { readAmount } from '#register';
import { readDateText } from '#ui';
import type { ActivityKind, FundSource } from './activity-input.ts';
import type { ActivityInput } from './record-activity.ts';
import type { ActInput } from './record-activity-act.ts';

/** Something that no use case takes, so that it answers with its complaint about the field. */
const wrong = 'not understood';

/** Empty is unknown; what is no number is left for the use case to complain about. */
function countOf(form: Form, field: string): number | null {
  const text = form.get(field).replace(/[\s.,]/g, '');
  if (text === '') return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
}

/** A date beside the words it was written in; words that are no date stay words. */
function dateOf(form: Form, field: string): { words: string; edtf: string | null } {
  const words = form.get(field).trim();
  const read = readDateText(words);
  if (read.kind === 'problem') return { words, edtf: wrong };
  // "Still running" is no time at which something happened.
  return { words, edtf: read.kind === 'date' && read.edtf !== '..' ? read.edtf : null };
}

function costOf(form: Form) {
  if (form.get('amount').trim() === '') return null;
  const amount = readAmount(form.get('amount'));
  return {
    amount: amount.kind === 'amount' ? amount.amount : wrong,
    currency: form.get('currency').trim().toUpperCase() || 'IDR',
    costDated: dateOf(form, 'costDated').edtf,
    funds: (form.get('funds') || null) as FundSource | null,
  };
}

const reportOf = (form: Form) => ({
  ours: countOf(form, 'ours'),
  theirs: countOf(form, 'theirs'),
  women: countOf(form, 'women'),
  youth: countOf(form, 'youth'),
  group: form.get('group'),
  groupPlace: form.get('groupPlace'),
  reached: countOf(form, 'reached'),
  counted: form.get('counted'),
  result: form.get('result'),
  cost: costOf(form),
});

/** A new activity as its form sent it. */
export function activityOf(form: Form, cooperation: string): ActivityInput {
  const date = dateOf(form, 'date');
  const organisation = form.get('organisationId');
  return {
    cooperation,
    key: form.get('key'),
    title: form.get('title'),
    kind: form.get('kind') as ActivityKind,
    state: form.get('state') as 'planned' | 'done',
    dateWords: date.words,
    dateEdtf: date.edtf,
    place: form.get('place'),
    organisationId: /^\d{1,15}$/.test(organisation) ? Number(organisation) : null,
    agency: form.get('agency'),
    public: form.get('public') !== '',
    report: reportOf(form),
  };
}

/** An act on an activity as its form sent it. */
export function actOf(form: Form, activityId: number): ActInput {
  const date = dateOf(form, 'date');
  const number = (field: string) => (/^\d{1,9}$/.test(form.get(field)) ? Number(form.get(field)) : 0);
  return {
    activityId,
    version: number('version'),
    kind: form.get('kind') as ActInput['kind'],
    dateWords: date.words,
    dateEdtf: date.edtf,
    reason: form.get('reason'),
    takesBack: number('takesBack') || null,
    report: reportOf(form),
  };
}
