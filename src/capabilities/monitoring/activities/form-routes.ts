import type { GovernmentActor } from '#kernel/actor.ts';
import { invalid } from '#kernel/refusal.ts';
import type { FileStore } from '#platform/files.ts';
import type { PageRequest } from '#platform/http/index.ts';
import { type KeptUpload, keepUpload } from '#platform/uploads/keep-upload.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** The photos and papers of a form, kept without what their cameras hid in them. */
export async function keepEvidence(files: FileStore, { form }: PageRequest): Promise<KeptUpload[]> {
  const kept: KeptUpload[] = [];
  for (const file of form.files.filter(({ field, name }) => field === 'evidence' && name !== '')) {
    const result = await keepUpload(files, file);
    if ('refused' in result) throw invalid('evidence', result.refused);
    kept.push(result.kept);
  }
  return kept;
}
