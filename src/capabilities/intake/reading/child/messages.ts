import { z } from 'zod';
import { readingFindingCodes } from '../findings.ts';
import type { ReadingLimits } from '../limits.ts';
import { fileRefusalCodes } from '../refusals.ts';
import type { MergedArea } from '../sink.ts';

/**
 * What the child says, one JSON value a line. The parent checks every line: the child has handled hostile bytes. A
 * refusal comes as its code and facts; the sentence is the parent's own.
 */

/** A cell's text; in an array when it came from a formula. */
export type SentCell = string | [string];
export type SentRow = [number: number, cells: SentCell[]];

const words = z.object({ id: z.string(), en: z.string() });
const count = z.number().int().nonnegative();

const merged: z.ZodType<MergedArea> = z.object({ top: count, bottom: count, left: count, right: count });

const finding = z.object({
  row: count.nullable(),
  column: z.string().nullable(),
  code: z.enum(readingFindingCodes),
  message: words,
});

const refusal = z.object({
  code: z.enum(fileRefusalCodes),
  facts: z.object({
    limit: z.number().optional(),
    found: z.number().optional(),
    row: count.optional(),
    sheet: z.string().optional(),
    what: words.optional(),
  }),
});

export const childMessage = z.union([
  z.object({ rows: z.array(z.tuple([count, z.array(z.union([z.string(), z.tuple([z.string()])]))])) }),
  z.object({ progress: z.tuple([z.number().min(0).max(1), count]) }),
  z.object({ sheet: z.string() }),
  z.object({ merged: z.array(merged) }),
  z.object({ finding }),
  z.object({ refusal }),
  z.object({ done: z.object({ encoding: z.string().nullable(), peakBytes: count }) }),
]);

export type ChildMessage = z.infer<typeof childMessage>;

/** What the parent asks for; the first line on the child's standard input, the file's bytes follow. */
export interface ChildTask {
  kind: 'xlsx' | 'csv' | 'text';
  limits: ReadingLimits;
}
