import { z } from 'zod';
import type { AuditDraft } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import {
  ActInput,
  type ClaimInput,
  InstrumentInput,
  MoneyInput,
  PartyInput,
  type SourceInput,
} from './facts.ts';
import { keepClaims, keepSourceOf } from './keep-claims.ts';
import { keepDetails, keepPartners } from './keep-details.ts';
import { lockForChange } from './lock-for-change.ts';
import { type Kept, recordKept } from './record-kept.ts';
import { openConflicts, settleFacts } from './settle-record.ts';
import { keepConflicts } from './store/conflicts.ts';
import { updateCooperation } from './store/cooperations.ts';

const Details = z.object({
  acts: z.array(ActInput).max(50).default([]),
  parties: z.array(PartyInput).max(50).default([]),
  instruments: z.array(InstrumentInput).max(20).default([]),
  money: z.array(MoneyInput).max(50).default([]),
});

export interface Statement {
  source: SourceInput;
  claims: readonly ClaimInput[];
  acts?: readonly ActInput[];
  parties?: readonly PartyInput[];
  instruments?: readonly InstrumentInput[];
  money?: readonly MoneyInput[];
  /** Why these claims are odd beside the others, when the values alone do not tell. */
  note?: { id: string; en: string };
  /** The import the claims come from, so that undoing it finds them again. */
  batchId?: number;
}

/**
 * Adds what another source says of a cooperation: claims, acts, parties, instruments, money. Nothing that stands
 * is changed: a value that disagrees opens a conflict for a person to resolve.
 */
export async function addClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  statement: Statement,
): Promise<void> {
  await recordKept(tx, clock, actor, [await keepStatement(tx, clock, actor, code, statement)]);
}

/** `addClaims` as a part of long work, to be ended by `recordKept`. */
export async function keepStatement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  statement: Statement,
): Promise<Kept> {
  const { governmentId } = actor;
  const details = Details.parse(statement);
  const cooperation = await lockForChange(tx, actor, code);
  const about = { cooperationId: cooperation.id };
  const sourceId = await keepSourceOf(tx, governmentId, statement.source, clock.now());
  const claimIds = await keepClaims(tx, clock, actor, [
    { about, sourceId, claims: statement.claims, batchId: statement.batchId ?? null },
  ]);
  const partners = await keepPartners(tx, governmentId, [details]);
  await keepDetails(tx, clock, governmentId, [{ ...about, sourceId, details }], partners);
  await openConflicts(tx, governmentId, about, clock.now());
  const first = statement.claims[0];
  if (statement.note && first)
    await keepConflicts(
      tx,
      governmentId,
      [{ about, property: first.property, claimIds, note: statement.note }],
      clock.now(),
    );
  await updateCooperation(tx, governmentId, cooperation.id, {}, clock.now());
  const [settled] = await settleFacts(tx, clock, governmentId, [cooperation.id]);
  const entry: AuditDraft = {
    action: 'cooperation.add-claims',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: {
      source: sourceId,
      properties: statement.claims.map((claim) => claim.property),
      ...addedDetails(details),
    },
  };
  return { code, id: cooperation.id, words: settled?.words ?? '', entry };
}

/** What was added, for the history; kinds without any are left out. */
const addedDetails = ({ acts, parties, instruments, money }: z.output<typeof Details>) => ({
  ...(acts.length > 0 && { acts: acts.map(({ kind, date }) => ({ kind, date })) }),
  ...(parties.length > 0 && { parties: parties.map(({ organisation }) => organisation.name) }),
  ...(instruments.length > 0 && { instruments: instruments.map(({ kind }) => kind) }),
  ...(money.length > 0 && { money: money.map(({ amount, currency }) => `${currency} ${amount}`) }),
});
