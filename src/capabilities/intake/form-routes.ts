import type { GovernmentActor, Role } from '#kernel/actor.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { PageReply, PageRequest, Reply } from '#platform/http/index.ts';
import { refusalOnForm } from '#ui';

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

/** Does something, and shows the page again with the sentence when it is refused: nothing typed is lost. */
export async function orShowAgain(
  work: () => Promise<Reply>,
  again: (refusal: Refusal) => Promise<PageReply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (problem) {
    const { refusal, status } = refusalOnForm(problem);
    return { ...(await again(refusal)), status };
  }
}

export const pageNumberOf = ({ query }: OfficeRequest): number =>
  Math.min(Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1), 100_000);
