import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { countries, findRegion } from '#reference';
import { listKnownCooperations } from '#register';
import { type Batch, type BatchRow, effective } from './batch.ts';
import { correctParties, findingsAgain } from './correct-parties.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import { RegisterIndex } from './known-index.ts';
import { duplicateFinding } from './preview-row.ts';
import { fieldWords, invalidFields } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { deleteRows, findRow, insertRows, updateRow } from './store/batch-rows.ts';
import { changeBatch } from './store/batches.ts';
import { splitRow } from './table/index.ts';
import type { TableRow } from './types.ts';

const country = z
  .string()
  .refine((code) => code === '' || countries().some((one) => one.code === code), 'country');
const party = z.object({
  name: z.string().trim().max(300).optional(),
  country: country.optional(),
  region: z
    .string()
    .refine((code) => code === '' || findRegion(code) !== undefined)
    .optional(),
});
const input = z.object({
  batchId: z.number(),
  /** The batch's, as the page last saw it. */
  version: z.number(),
  number: z.number().int(),
  part: z.number().int(),
  decision: z.enum(['take', 'add', 'skip', 'split']),
  /** By party, in the order of the row; left out = as they are. */
  parties: z.array(party).max(200).default([]),
});
export type RowDecision = z.input<typeof input>;

/**
 * Decides about one row of the preview: taken, added to what the register has, left out, or split by country; with
 * the officer's answers about its parties. Refuses `not-found`, `batch-changed-meanwhile`, `invalid` with fields.
 */
export async function decideRow(
  house: ImportHouse,
  actor: GovernmentActor,
  typed: RowDecision,
): Promise<void> {
  mustImport(actor);
  const { governmentId } = actor;
  await withGovernment(house.database, governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, typed, ['preview']);
    const wanted = parse(typed);
    const row = await findRow(tx, governmentId, batch.id, wanted);
    if (!row) throw notFound();
    const next = await corrected(tx, actor, batch, row, wanted);
    if (wanted.decision === 'add' && next.duplicateOf === null) throw undecided();
    await updateRow(tx, governmentId, batch.id, wanted, next);
    await deleteRows(tx, governmentId, batch.id, { number: row.number, partsAbove: row.part });
    if (next.decision === 'split') await keepParts(tx, governmentId, batch, next);
    await changeBatch(tx, governmentId, { ...batch, states: ['preview'] }, {});
    await recordEntry(tx, house.clock, actor, {
      action: 'import.decide-row',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { row: row.number, part: row.part, decision: next.decision },
    });
  });
}

function parse(typed: RowDecision): z.output<typeof input> {
  const parsed = input.safeParse(typed);
  if (parsed.success) return parsed.data;
  throw invalidFields(
    parsed.error.issues.map(({ path }) =>
      path[0] === 'parties'
        ? { field: `${String(path[2])}-${String(path[1])}`, words: fieldWords.country }
        : { field: 'decision', words: fieldWords.decision },
    ),
  );
}

const undecided = () => invalidFields([{ field: 'decision', words: fieldWords.decision }]);

/** The row with the answers in place, and everything that follows from them asked again. */
async function corrected(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  batch: Batch,
  row: BatchRow,
  { decision, parties }: z.output<typeof input>,
): Promise<BatchRow> {
  if (!parties.some((one) => one.name || one.country || one.region)) return { ...row, decision };
  const reading = correctParties(effective(row), parties);
  const again = findingsAgain(row, reading, contextOf(batch));
  const register = new RegisterIndex(await listKnownCooperations(tx, actor));
  const known = register.find(reading);
  const isNew = known !== undefined && known.code !== row.duplicateOf;
  return {
    ...row,
    decision,
    corrected: reading,
    findings: isNew ? [...again.findings, { ...duplicateFinding(known), row: row.number }] : again.findings,
    codes: isNew ? [...new Set([...again.codes, 'duplicate-in-register'])] : again.codes,
    duplicateOf: known?.code ?? row.duplicateOf,
  };
}

const contextOf = (batch: Batch) => ({
  mapping: batch.reading?.mapping ?? { headerRow: null, columns: {} },
  region: batch.regionCode,
});

async function keepParts(
  tx: GovernmentTransaction,
  governmentId: number,
  batch: Batch,
  row: BatchRow,
): Promise<void> {
  const parts = splitRow(effective(row));
  if (parts.length < 2 || row.part > 0) throw undecided();
  await insertRows(
    tx,
    governmentId,
    batch.id,
    parts.map((part, index) => partOf(part, index, batch, row)),
  );
}

const partOf = (reading: TableRow, index: number, batch: Batch, row: BatchRow) => ({
  number: row.number,
  part: index + 1,
  reading,
  ...findingsAgain(row, reading, contextOf(batch)),
  decision: 'take' as const,
  duplicateOf: row.duplicateOf,
});
