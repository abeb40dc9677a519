import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type ClaimInput, edtf, SourceInput } from './facts.ts';
import { keepClaims, keepSourceOf } from './keep-claims.ts';
import { lockForChange } from './lock-for-change.ts';
import type { PropertyName } from './properties.ts';
import { changedMeanwhile, reasonNeeded } from './refusals.ts';
import { openConflicts, settleRecord } from './settle-record.ts';
import { listClaims, setStanding } from './store/claims.ts';
import { type FactChanges, updateCooperation } from './store/cooperations.ts';
import type { Cooperation } from './store/rows.ts';

/** What an officer may correct on one page; only what differs becomes a claim. */
export const Correction = z.object({
  code: z.string(),
  /** The version the form was opened with. */
  version: z.number().int(),
  titleId: z.string().trim().min(1).max(500),
  titleEn: z.string().trim().max(500).nullable(),
  activity: z.string().trim().max(20_000).nullable(),
  kind: z.string().max(40),
  start: edtf.nullable(),
  end: edtf.nullable(),
  periodWords: z.string().trim().max(5000).nullable(),
  fields: z.array(z.string().max(60)).max(40),
  sdgs: z.array(z.number().int().min(1).max(17)),
  reason: z.string().trim().max(2000),
  source: SourceInput,
});
export type Correction = z.input<typeof Correction>;

type Corrected = z.output<typeof Correction>;

/**
 * Corrects facts with a reason and a source. The claims that stood before are kept as superseded, so the
 * history shows what was believed and why it changed. Refuses a form opened on an older version.
 */
export async function correctCooperation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: Correction,
): Promise<void> {
  const correction = Correction.parse(input);
  const { governmentId } = actor;
  const before = await lockForChange(tx, actor, correction.code);
  if (before.version !== correction.version) throw changedMeanwhile();
  const changed = changesOf(before, correction);
  if (changed.length === 0) return;
  if (correction.reason === '') throw reasonNeeded();
  await supersede(tx, clock, actor, before, correction, changed);
  await updateCooperation(tx, governmentId, before.id, pick(correction, changed), clock.now());
  await openConflicts(tx, governmentId, { cooperationId: before.id }, clock.now());
  await settleRecord(tx, clock, governmentId, before.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.correct',
    subject: `cooperation:${before.code}`,
    outcome: 'done',
    detail: { reason: correction.reason, before: pick(before, changed), after: pick(correction, changed) },
  });
}

const correctable = [
  'titleId',
  'titleEn',
  'activity',
  'kind',
  'start',
  'end',
  'periodWords',
  'fields',
  'sdgs',
] as const;
type Correctable = (typeof correctable)[number];

const propertyOf: Partial<Record<Correctable, PropertyName>> = {
  titleId: 'title',
  titleEn: 'title',
  activity: 'activity',
  kind: 'kind',
  start: 'start',
  end: 'end',
  periodWords: 'period',
  fields: 'field',
};

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const changesOf = (before: Cooperation, after: Corrected): Correctable[] =>
  correctable.filter((key) => !same(before[key], after[key]));

function pick(
  from: Pick<Cooperation, Correctable>,
  keys: readonly Correctable[],
): FactChanges & Record<string, never> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as FactChanges & Record<string, never>;
}

async function supersede(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  before: Cooperation,
  correction: Corrected,
  changed: readonly Correctable[],
): Promise<void> {
  const about = { cooperationId: before.id };
  const touched = new Set(changed.flatMap((key) => propertyOf[key] ?? []));
  const old = (await listClaims(tx, actor.governmentId, about)).filter(
    (claim) => claim.standing === 'live' && touched.has(claim.property),
  );
  await setStanding(
    tx,
    actor.governmentId,
    old.map(({ id }) => id),
    'superseded',
  );
  const sourceId = await keepSourceOf(tx, actor.governmentId, correction.source, clock.now());
  const claims = changed.flatMap((key): ClaimInput[] => {
    const property = propertyOf[key];
    const value = correction[key];
    const words = Array.isArray(value) ? value.join(', ') : (value ?? '');
    return property ? [{ property, value: words || null, asWritten: words, quote: correction.reason }] : [];
  });
  await keepClaims(tx, clock, actor, [{ about, sourceId, claims, batchId: null }]);
}
