import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Form, PageRequest } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Who reads the law and letters of an office; the use cases say who changes them. */
export const readers: readonly Role[] = [
  'officer',
  'approver',
  'reviewer',
  'council-clerk',
  'auditor',
  'administrator',
];

/** The day of three fields as YYYY-MM-DD, or what was typed, which the use case then refuses at its field. */
export function dayTyped(form: Form, name: string): string {
  const reading = readDate(typedDate(form.typed, name), { whole: true });
  return reading.kind === 'date' ? reading.edtf : '';
}

/** A refusal whose fields have other names on this page, where two forms ask for the same thing. */
export function renamed(problem: unknown, names: Readonly<Record<string, string>>): unknown {
  if (!(problem instanceof Refusal)) return problem;
  const fields = problem.fields.map((one) => ({ ...one, field: names[one.field] ?? one.field }));
  return new Refusal(problem.kind, problem.code, problem.words, fields);
}
