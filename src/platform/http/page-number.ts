import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { readLeniently } from './question.ts';

/** The part of a question that says which page of a list is wanted, 1-based. */
export const pageNumber = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.number().int().min(1));

/** What it has to look like, said to whoever sent something else. */
export const pageShape: Words = { id: 'nomor halaman, mulai dari 1', en: 'a page number, from 1' };

/** Which page an address asks for, where nothing else can be asked. */
export const readPageNumber = (query: URLSearchParams) =>
  readLeniently(z.object({ page: pageNumber.optional() }), { page: pageShape }, query);
