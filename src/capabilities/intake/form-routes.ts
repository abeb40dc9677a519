import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import type { FormView } from '#ui';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Who imports; the use cases hold it too. */
export const importers: readonly Role[] = ['officer'];

export const batchOf = (request: OfficeRequest): number =>
  /^\d{1,15}$/.test(request.params.batch ?? '') ? Number(request.params.batch) : Number.NaN;

/** The batch and the version the form was opened with. */
export const wantedOf = (request: OfficeRequest) => ({
  batchId: batchOf(request),
  version: Number(request.form.get('version') || Number.NaN),
});

export const formOf = (request: OfficeRequest, refusal?: Refusal): FormView => ({
  language: request.language,
  csrf: request.csrf,
  typed: request.form.typed,
  refusal,
});

// Refusals that belong on the page the person came from; anything else is the web's to show.
const onThePage: Partial<Record<Refusal['kind'], number>> = {
  invalid: 422,
  'too-large': 413,
  'changed-meanwhile': 409,
  unavailable: 503,
};

/** Does something, and shows the page again with the sentence when it is refused: nothing typed is lost. */
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

export const pageNumberOf = ({ query }: OfficeRequest): number =>
  Math.min(Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1), 100_000);
