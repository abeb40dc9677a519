import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { FileStore } from '#platform/files.ts';
import type { PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import { type KeptUpload, keepUpload } from '#platform/uploads/keep-upload.ts';
import type { FormView } from '#ui';
import { invalid } from '../refusals.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

export const formOf = (request: PageRequest, refusal?: Refusal): FormView => ({
  language: request.language,
  csrf: request.csrf,
  typed: request.form.typed,
  refusal,
});

/** A number in an address; 0 names nothing. */
export const idOf = (request: PageRequest, param: string): number =>
  /^\d{1,15}$/.test(request.params[param] ?? '') ? Number(request.params[param]) : 0;

// Refusals that belong on the page the person came from; anything else is the web's to show.
const onThePage: Partial<Record<Refusal['kind'], number>> = {
  invalid: 422,
  'too-large': 413,
  'changed-meanwhile': 409,
};

/** Does something, and shows the form again with the sentence when it is refused: nothing typed is lost. */
export async function orShowAgain(
  work: () => Promise<Reply>,
  again: (refusal: Refusal) => Promise<PageReply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (problem) {
    const status = problem instanceof Refusal ? onThePage[problem.kind] : undefined;
    if (!(problem instanceof Refusal) || status === undefined) throw problem;
    return { ...(await again(problem)), status };
  }
}

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
