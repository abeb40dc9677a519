import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { pageNumber, pageShape, readLeniently } from '#platform/http/index.ts';
import { messageStates } from './message.ts';

const Question = z.object({
  state: z.enum(messageStates).optional(),
  page: pageNumber.optional(),
});

const shapes = {
  state: { id: `keadaan: ${messageStates.join(', ')}`, en: `a state: ${messageStates.join(', ')}` },
  page: pageShape,
} as const satisfies Record<string, Words>;

/** What the outbox's address asks for, and what of it cannot be understood. */
export const readOutboxQuestion = (query: URLSearchParams) => readLeniently(Question, shapes, query);
