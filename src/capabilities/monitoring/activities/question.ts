import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { readLeniently } from '#platform/http/index.ts';
import { activityKinds } from './activity-input.ts';
import { activityStates } from './fold-activity.ts';

const Question = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  state: z.enum(activityStates).optional(),
  kind: z.enum(activityKinds).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});
type Question = z.output<typeof Question>;

const shapes = {
  year: { id: 'tahun seperti 2017', en: 'a year like 2017' },
  state: { id: `keadaan: ${activityStates.join(', ')}`, en: `a state: ${activityStates.join(', ')}` },
  kind: { id: `jenis: ${activityKinds.join(', ')}`, en: `a kind: ${activityKinds.join(', ')}` },
  page: { id: 'nomor halaman', en: 'the number of a page' },
} as const satisfies Record<keyof Question, Words>;

/** What a list's address asks for, and what of it cannot be understood; an empty choice asks for nothing. */
export function readActivitiesQuestion(query: URLSearchParams) {
  const filled = new URLSearchParams([...query].filter(([, value]) => value !== ''));
  return readLeniently(Question, shapes, filled);
}
