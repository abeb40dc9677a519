import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { PageRequest } from '#platform/http/index.ts';
import type { OfficeRequest } from '../pages/form-routes.tsx';
import { regionSection } from './report-acts.ts';

/** The year an address names; what is none is not found. */
export function yearOf({ params }: Pick<PageRequest, 'params'>): number {
  if (!/^(19[5-9]\d|20\d\d|21\d\d)$/.test(params.year ?? '')) throw notFound();
  return Number(params.year);
}

/** The section an address names: a cooperation's code, else the region. */
export const sectionOf = ({ params }: Pick<PageRequest, 'params'>): string => params.code ?? regionSection;

/** Work in the office's own transaction. */
export const within = <T>(
  { actor }: OfficeRequest,
  { database }: Pick<House, 'database'>,
  work: (tx: GovernmentTransaction) => Promise<T>,
): Promise<T> => withGovernment(database, actor.governmentId, work);
