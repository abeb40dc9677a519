import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { pageNumber, pageShape, readLeniently } from '#platform/http/index.ts';
import { alertRules } from './alert.ts';

const Question = z.object({
  rule: z.enum(alertRules).optional(),
  aside: z.literal('yes').optional(),
  page: pageNumber.optional(),
});

export type AlertsAsked = z.output<typeof Question>;

const shapes = {
  rule: { id: `aturan: ${alertRules.join(', ')}`, en: `a rule: ${alertRules.join(', ')}` },
  aside: { id: 'yes', en: 'yes' },
  page: pageShape,
} as const satisfies Record<keyof AlertsAsked, Words>;

/** What the list's address asks for, and what of it cannot be understood; an empty choice asks for nothing. */
export function readAlertsQuestion(query: URLSearchParams) {
  const filled = new URLSearchParams([...query].filter(([, value]) => value !== ''));
  return readLeniently(Question, shapes, filled);
}
