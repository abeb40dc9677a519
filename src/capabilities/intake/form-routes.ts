import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { type PageRequest, rowId } from '#platform/http/index.ts';

export type OfficeRequest = PageRequest<GovernmentActor>;

/** Who imports; the use cases hold it too. */
export const importers: readonly Role[] = ['officer'];

export const batchOf = ({ params }: OfficeRequest): number => rowId(params.batch);

/** The batch and the version the form was opened with. */
export const wantedOf = (request: OfficeRequest) => ({
  batchId: batchOf(request),
  version: Number(request.form.get('version') || Number.NaN),
});

export const pageNumberOf = ({ query }: OfficeRequest): number =>
  Math.min(Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1), 100_000);
