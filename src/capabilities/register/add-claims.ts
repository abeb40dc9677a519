import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { ActInput, type ClaimInput, type SourceInput } from './facts.ts';
import { keepClaims, keepSourceOf } from './keep-claims.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { openConflict } from './store/claims.ts';
import { lockCooperation, updateCooperation } from './store/cooperations.ts';
import { insertAct } from './store/details.ts';

export interface Statement {
  source: SourceInput;
  claims: readonly ClaimInput[];
  acts?: readonly ActInput[];
  /** Why these claims are odd beside the others, when the values alone do not tell. */
  note?: { id: string; en: string };
  /** The import the claims come from, so that undoing it finds them again. */
  batchId?: number;
}

/**
 * Adds what another source says of a cooperation. Nothing that stands is changed: a value that disagrees
 * opens a conflict for a person to resolve.
 */
export async function addClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  statement: Statement,
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await lockCooperation(tx, governmentId, code);
  if (!cooperation || cooperation.removedAt) throw notFound();
  const about = { cooperationId: cooperation.id };
  const sourceId = await keepSourceOf(tx, governmentId, statement.source, clock.now());
  const claimIds = await keepClaims(
    tx,
    clock,
    actor,
    about,
    sourceId,
    statement.claims,
    statement.batchId ?? null,
  );
  for (const input of statement.acts ?? []) {
    const act = ActInput.parse(input);
    await insertAct(
      tx,
      governmentId,
      {
        cooperationId: cooperation.id,
        sourceId,
        kind: act.kind,
        legalDate: act.date,
        instrument: act.instrument ?? null,
        asWritten: act.asWritten,
      },
      clock.now(),
    );
  }
  await openConflicts(tx, governmentId, about, clock.now());
  const first = statement.claims[0];
  if (statement.note && first)
    await openConflict(
      tx,
      governmentId,
      about,
      { property: first.property, claimIds, noteId: statement.note.id, noteEn: statement.note.en },
      clock.now(),
    );
  await updateCooperation(tx, governmentId, cooperation.id, {}, clock.now());
  await settleRecord(tx, clock, governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.add-claims',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { source: sourceId, properties: statement.claims.map((claim) => claim.property) },
  });
}
