import type { Form } from '#platform/http/index.ts';
import { readAmount } from '#register';
import { readDateText } from '#ui';
import type { Answer } from './acts.ts';
import type { ActKind, ActQuestion } from './questions.ts';

/** A day as people type it; what is not understood stays as it was typed, to be complained about. */
export function readDay(typed: string): string {
  const reading = readDateText(typed);
  return reading.kind === 'date' ? reading.edtf : typed.trim();
}

function readOne(form: Form, { name, type }: ActQuestion): Answer {
  if (type === 'ticks') return form.getAll(name);
  const typed = form.get(name).trim();
  if (typed === '') return typed;
  if (type === 'day') return readDay(typed);
  if (type === 'currency') return typed.toUpperCase();
  if (type === 'count') return typed.replace(/[\s.]/g, '');
  if (type !== 'amount') return typed;
  const reading = readAmount(typed);
  return reading.kind === 'amount' ? reading.amount : typed;
}

/** What a form answered to the questions of an act, in the form it is kept. */
export const readAnswers = (form: Form, kind: ActKind): Record<string, Answer> =>
  Object.fromEntries(kind.questions.map((question) => [question.name, readOne(form, question)]));
