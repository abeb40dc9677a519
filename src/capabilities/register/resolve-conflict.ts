import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { enteredBy } from './keep-claims.ts';
import type { PropertyName } from './properties.ts';
import { alreadyResolved, choiceNeeded, reasonNeeded } from './refusals.ts';
import { settleRecord } from './settle-record.ts';
import { settleStatements } from './settle-statements.ts';
import { listClaims } from './store/claims.ts';
import { closeConflict, lockConflict } from './store/conflicts.ts';
import { type FactChanges, findCooperationById, updateCooperation } from './store/cooperations.ts';
import { listActs, setActsWithdrawn } from './store/details.ts';
import type { Applied, Claim, Conflict } from './store/rows.ts';

export const Resolution = z.object({
  conflictId: z.number().int(),
  /** The claim that stands; null = none is certain, the difference is known and accepted. */
  chosenClaimId: z.number().int().nullable().optional(),
  reason: z.string().trim().max(2000),
  /** The office of the person deciding, shown in public instead of a name. */
  office: z.string().trim().min(1).max(300),
});
export type Resolution = z.input<typeof Resolution>;

/**
 * Resolves a conflict: a person says which claim stands and why. The losing claims stay as they are; the
 * value that stands goes to the record. Refuses a conflict somebody else resolved first.
 */
export async function resolveConflict(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: Resolution,
): Promise<void> {
  const resolution = Resolution.parse(input);
  const { governmentId } = actor;
  const conflict = await lockConflict(tx, governmentId, resolution.conflictId);
  if (!conflict) throw notFound();
  if (conflict.state === 'resolved') throw alreadyResolved();
  if (resolution.reason === '') throw reasonNeeded();
  const chosen = await chosenClaim(tx, governmentId, conflict, resolution.chosenClaimId);
  const applied = await apply(tx, clock, governmentId, conflict, chosen);
  await closeConflict(
    tx,
    governmentId,
    conflict.id,
    {
      chosenClaimId: chosen?.id ?? null,
      reason: resolution.reason,
      by: enteredBy(actor),
      office: resolution.office,
      applied,
    },
    clock.now(),
  );
  const subject = await settleSubject(tx, clock, governmentId, conflict);
  await recordEntry(tx, clock, actor, {
    action: 'conflict.resolve',
    subject,
    outcome: 'done',
    detail: {
      conflict: conflict.id,
      property: conflict.property,
      chosen: chosen?.id ?? null,
      value: chosen?.value ?? null,
      reason: resolution.reason,
      office: resolution.office,
    },
  });
}

const aboutOf = (conflict: Conflict) =>
  conflict.cooperationId === null
    ? { regionCode: conflict.regionCode ?? '' }
    : { cooperationId: conflict.cooperationId };

async function chosenClaim(
  tx: GovernmentTransaction,
  governmentId: number,
  conflict: Conflict,
  chosenId: number | null | undefined,
): Promise<Claim | undefined> {
  if (chosenId === undefined) throw choiceNeeded();
  if (chosenId === null) return undefined;
  const chosen = (await listClaims(tx, governmentId, aboutOf(conflict))).find(
    (claim) => claim.id === chosenId,
  );
  if (!chosen || !conflict.claimIds.includes(chosen.id)) throw choiceNeeded();
  return chosen;
}

/** Column of the record that a property's standing value is kept in. */
const columnOf: Partial<Record<PropertyName, keyof FactChanges>> = {
  title: 'titleId',
  activity: 'activity',
  kind: 'kind',
  start: 'start',
  end: 'end',
};

/** Lets the chosen claim stand; tells what that changed. */
async function apply(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  conflict: Conflict,
  chosen: Claim | undefined,
): Promise<Applied> {
  const { cooperationId } = conflict;
  const nothing: Applied = { before: {}, after: {}, acts: [] };
  if (cooperationId === null) return nothing;
  const column = columnOf[conflict.property];
  const standing = await findCooperationById(tx, governmentId, cooperationId);
  const changes: FactChanges = column && chosen ? { [column]: chosen.value ?? chosen.asWritten } : {};
  await updateCooperation(tx, governmentId, cooperationId, changes, clock.now());
  const acts =
    chosen && conflict.property === 'status'
      ? await withdrawLosingActs(tx, governmentId, conflict, chosen)
      : [];
  if (!column || !chosen) return { ...nothing, acts };
  const before = (standing?.[column as keyof typeof standing] ?? null) as string | null;
  return { before: { [column]: before }, after: changes as Applied['after'], acts };
}

/** Brings what the conflict is about up to date; returns it as the audit names it. */
export async function settleSubject(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  conflict: Pick<Conflict, 'cooperationId' | 'regionCode'>,
): Promise<string> {
  const { cooperationId, regionCode } = conflict;
  if (cooperationId === null) {
    await settleStatements(tx, governmentId, regionCode ?? '');
    return `region:${regionCode ?? ''}`;
  }
  const record = await settleRecord(tx, clock, governmentId, cooperationId);
  return `cooperation:${record?.cooperation.code ?? ''}`;
}

/** The acts told by the sources whose stage lost no longer count towards the status; they stay on record. */
async function withdrawLosingActs(
  tx: GovernmentTransaction,
  governmentId: number,
  conflict: Conflict,
  chosen: Claim,
): Promise<number[]> {
  const cooperationId = conflict.cooperationId ?? 0;
  const losers = (await listClaims(tx, governmentId, { cooperationId }, 'status')).filter(
    (claim) =>
      conflict.claimIds.includes(claim.id) &&
      claim.value !== chosen.value &&
      claim.source.id !== chosen.source.id,
  );
  const losingSources = new Set(losers.map((claim) => claim.source.id));
  const acts = (await listActs(tx, governmentId, [cooperationId]))
    .filter((act) => losingSources.has(act.sourceId) && !act.withdrawn)
    .map(({ id }) => id);
  await setActsWithdrawn(tx, governmentId, acts, true);
  return acts;
}
