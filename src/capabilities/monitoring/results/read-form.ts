import type { Form } from '#platform/http/index.ts';
import { readAmount } from '#register';
import { readDateText } from '#ui';
import type { IndicatorActKind } from './fold-indicator.ts';
import type { Direction } from './indicator-input.ts';
import type { IndicatorInput } from './record-indicator.ts';
import type { IndicatorActInput } from './record-indicator-act.ts';

/** Something that no use case takes, so that it answers with its complaint about the field. */
const wrong = 'not understood';

/** A value as people type it, "-1.250,5", as a plain decimal. */
export function readValue(typed: string): string {
  const text = typed.trim().replace(/^[\u2212\u2013-]\s*/, '-');
  const read = readAmount(text.replace(/^-/, ''));
  return read.kind === 'amount' ? `${text.startsWith('-') ? '-' : ''}${read.amount}` : wrong;
}

/** Words that are no date are complained about: a value without its time cannot be compared. */
function dateOf(form: Form, field: string) {
  const dateWords = form.get(field).trim();
  const read = readDateText(dateWords);
  return { dateWords, date: read.kind === 'date' && read.edtf !== '..' ? read.edtf : wrong };
}

const sourcedValueOf = (form: Form, prefix = '') => ({
  value: readValue(form.get(`${prefix}value`)),
  ...dateOf(form, `${prefix}date`),
  source: form.get(`${prefix}source`),
});

/** Nothing typed about it: not known yet. */
const isEmpty = (form: Form, prefix: string) =>
  ['value', 'date', 'source'].every((field) => form.get(`${prefix}${field}`).trim() === '');

const descriptionOf = (form: Form) => ({
  title: form.get('title'),
  unit: form.get('unit'),
  direction: form.get('direction') as Direction,
  how: form.get('how'),
  sdg: Number(form.get('sdg')) || null,
  public: form.get('public') !== '',
});

/** A new indicator as its form sent it. */
export const indicatorOf = (form: Form, cooperation: string): IndicatorInput => ({
  cooperation,
  key: form.get('key'),
  description: descriptionOf(form),
  baseline: isEmpty(form, 'baseline-') ? undefined : sourcedValueOf(form, 'baseline-'),
  target: isEmpty(form, 'target-') ? undefined : sourcedValueOf(form, 'target-'),
});

/** An act on an indicator as its form sent it. */
export function indicatorActOf(form: Form, indicatorId: number): IndicatorActInput {
  const kind = form.get('kind') as IndicatorActKind;
  const number = (field: string) => (/^\d{1,9}$/.test(form.get(field)) ? Number(form.get(field)) : 0);
  return {
    indicatorId,
    version: number('version'),
    kind,
    content: kind === 'described' ? descriptionOf(form) : sourcedValueOf(form),
    reason: form.get('reason'),
    takesBack: number('takesBack') || null,
  };
}
