import { z } from 'zod';
import { type Draft, draftShape } from './draft.ts';
import { draftNotUnderstood } from './refusals.ts';

/** A draft from the text of a JSON file. Refuses with every place that is wrong. */
export function readDraft(json: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw draftNotUnderstood(['JSON']);
  }
  const read = draftShape.safeParse(value);
  if (read.success) return read.data;
  throw draftNotUnderstood(
    read.error.issues.map(({ path, message }) => `${path.join('.') || '.'} (${message})`),
  );
}

/** The JSON schema of a draft's file. */
export const draftSchema = () => z.toJSONSchema(draftShape, { io: 'input' });
