import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { pageNumber, pageShape, readLeniently } from '#platform/http/index.ts';
import { obstacleStates } from './obstacle.ts';

const Question = z.object({
  code: z
    .string()
    .regex(/^[a-z]+(-\d+)?$/)
    .optional(),
  state: z.enum(obstacleStates).optional(),
  year: z.union([z.literal('unknown'), z.coerce.number().int().min(1900).max(2200)]).optional(),
  page: pageNumber.optional(),
});

const shapes = {
  code: { id: 'kode dari buku kode', en: 'a code of the coding book' },
  state: { id: `keadaan: ${obstacleStates.join(', ')}`, en: `a state: ${obstacleStates.join(', ')}` },
  year: { id: 'tahun seperti 2017, atau unknown', en: 'a year like 2017, or unknown' },
  page: pageShape,
} as const satisfies Record<keyof z.output<typeof Question>, Words>;

/** What the list's address asks for, and what of it cannot be understood; an empty choice asks for nothing. */
export function readObstaclesQuestion(query: URLSearchParams) {
  const filled = new URLSearchParams([...query].filter(([, value]) => value !== ''));
  return readLeniently(Question, shapes, filled);
}
