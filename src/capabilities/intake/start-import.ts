import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { beginningOf } from '#kernel/beginning-of.ts';
import { isEdtf } from '#kernel/edtf.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import type { Queue } from '#platform/queue.ts';
import { findRegion } from '#reference';
import { addJob } from './add-job.ts';
import { mustImport } from './get-batch.ts';
import { askGate } from './reading/gate.ts';
import { defaultLimits } from './reading/limits.ts';
import type { FileRefusal } from './reading/refusals.ts';
import { fieldWords, invalidFields } from './refusals.ts';
import { insertBatch } from './store/batches.ts';

/** What the work of an import needs of the house. */
export type ImportHouse = Pick<Workshop, 'database' | 'clock' | 'files' | 'log'>;

export interface ImportInput {
  /** A file as it was sent. */
  file?: { name: string; bytes: Uint8Array } | undefined;
  /** A table pasted into the form; used when there is no file. */
  pasted?: string | undefined;
  /** Kemendagri code of the region whose table it is. */
  region: string;
  /** EDTF of when the table was written: what "now" means in it. */
  asOf?: string | undefined;
  /** Publish what is applied at once; only the demonstration does. */
  publish?: boolean;
}

const region = z
  .string()
  .trim()
  .refine((code) => findRegion(code) !== undefined);
const asOf = z
  .string()
  .trim()
  .max(60)
  .refine((text) => text === '' || isEdtf(text));

function complaintsAbout(input: ImportInput): FieldRefusal[] {
  const complaints: FieldRefusal[] = [];
  if (!input.file && !input.pasted?.trim()) complaints.push({ field: 'file', words: fieldWords.source });
  if (!region.safeParse(input.region).success) complaints.push({ field: 'region', words: fieldWords.region });
  if (!asOf.safeParse(input.asOf ?? '').success) complaints.push({ field: 'asOf', words: fieldWords.asOf });
  return complaints;
}

/** The gate's sentence belongs beside the field the table came from. */
function besideField(refusal: FileRefusal, field: string) {
  return invalidFields([{ field, words: refusal.words }]);
}

async function bytesOf({ file, pasted = '' }: ImportInput): Promise<Uint8Array> {
  if (!file) return new TextEncoder().encode(pasted);
  const verdict = await askGate(file, defaultLimits);
  if (!verdict.passed) throw besideField(verdict.refusal, 'file');
  return file.bytes;
}

/**
 * Takes in a file or pasted table: the gate looks at it, the bytes are kept, and a batch waits to be read
 * (`readBatch`), which the queue does when there is one. Returns its id. Refuses `invalid` with the fields to
 * correct; nothing of a refused file is kept.
 */
export async function startImport(
  house: ImportHouse,
  actor: GovernmentActor,
  input: ImportInput,
  later?: Queue,
): Promise<number> {
  mustImport(actor);
  const complaints = complaintsAbout(input);
  if (complaints.length > 0) throw invalidFields(complaints);
  const fileSha256 = await house.files.keep(await bytesOf(input));
  const batch = {
    fileName: input.file ? beginningOf(input.file.name, 200) || 'tabel' : 'tempelan.txt',
    fileSha256,
    pasted: input.file === undefined,
    regionCode: input.region.trim(),
    asOf: input.asOf?.trim() || null,
    enteredBy: actor.kind === 'person' ? actor.personId : actor.name,
    publish: input.publish ?? false,
  };
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const id = await insertBatch(tx, actor.governmentId, batch, house.clock.now());
    if (later) await addJob(tx, later, 'intake.read-batch', actor, id);
    await recordEntry(tx, house.clock, actor, {
      action: 'import.start',
      subject: `batch:${id}`,
      outcome: 'done',
      detail: { file: batch.fileSha256, region: batch.regionCode, pasted: batch.pasted },
    });
    return id;
  });
}
