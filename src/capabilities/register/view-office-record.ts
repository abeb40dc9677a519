import { listAgencies, listOffices } from '#access';
import { type HistoryLine, viewHistory } from '#audit';
import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mustMayRead } from './agency-place.ts';
import { type CooperationRecord, findRecord } from './find-record.ts';
import type { ReviewAct } from './review.ts';
import { findCooperation, findCooperationById, listMergedCodes } from './store/cooperations.ts';
import { listMerges, type MergeRow } from './store/merges.ts';
import { listReviewActs } from './store/reviews.ts';
import type { Cooperation } from './store/rows.ts';

/** One cooperation with everything its own office may see of it. */
export interface OfficeRecord extends CooperationRecord {
  /** Newest first; with the roles of whoever did it, as far as they still hold them. */
  history: (HistoryLine & { roles: readonly Role[] })[];
  /** Merges that can still be undone, with the code of the record that went into this one. */
  merges: (MergeRow & { mergedCode: string })[];
  /** Where a reporter recorded it: the agency, and what became of it at the unit, oldest first. */
  review: { agency: string; acts: ReviewAct[] } | null;
}

/**
 * The office's page of one cooperation, published or not, removed or not. A merged one leads to the one that was
 * kept; those of other governments, and to a reporter those of other agencies, are not found.
 */
export async function viewOfficeRecord(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<OfficeRecord> {
  const { governmentId } = actor;
  let cooperation = await findCooperation(tx, governmentId, code);
  while (cooperation && cooperation.mergedInto !== null)
    cooperation = await findCooperationById(tx, governmentId, cooperation.mergedInto);
  const record = cooperation && (await findRecord(tx, governmentId, cooperation.id));
  if (!record) throw notFound();
  await mustMayRead(tx, actor, record.cooperation);
  const { id, code: own } = record.cooperation;
  const codes = [own, ...(await listMergedCodes(tx, governmentId, id))];
  const lines = await viewHistory(
    tx,
    governmentId,
    codes.map((one) => `cooperation:${one}`),
  );
  const offices = await listOffices(tx, governmentId);
  return {
    ...record,
    history: lines.map((line) => ({ ...line, roles: offices.get(line.actorId ?? '') ?? [] })),
    merges: await listUndoableMerges(tx, governmentId, id),
    review: await findReview(tx, governmentId, record.cooperation),
  };
}

async function findReview(
  tx: GovernmentTransaction,
  governmentId: number,
  { id, agencyId }: Cooperation,
): Promise<OfficeRecord['review']> {
  if (agencyId === null) return null;
  const agencies = await listAgencies(tx, governmentId);
  return {
    agency: agencies.find((one) => one.id === agencyId)?.name ?? '',
    acts: await listReviewActs(tx, governmentId, id),
  };
}

async function listUndoableMerges(tx: GovernmentTransaction, governmentId: number, id: number) {
  const merges = await listMerges(tx, governmentId, 'cooperation', id);
  const named: OfficeRecord['merges'] = [];
  for (const merge of merges) {
    const merged = await findCooperationById(tx, governmentId, merge.mergedId);
    if (merged) named.push({ ...merge, mergedCode: merged.code });
  }
  return named;
}
