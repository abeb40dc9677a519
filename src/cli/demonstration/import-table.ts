import {
  applyBatch,
  type BatchView,
  decideRow,
  type ImportHouse,
  listBatches,
  readBatch,
  restartBatch,
  startImport,
  viewBatch,
} from '#intake';
import type { SystemActor } from '#kernel/actor.ts';
import { statedOn } from './study.ts';
import type { StudyTable } from './tables.ts';

/** Codes of the cooperations a row of the file became, by its row; two when it was split. */
export type CodesByRow = ReadonlyMap<number, readonly string[]>;

/** The demonstration's table was refused or taken back: nothing to build the rest on. */
class TableNotImported extends Error {
  override name = 'TableNotImported';
}

/** Takes up an import of this file that was begun before, or begins one. */
async function batchOf(
  house: ImportHouse,
  actor: SystemActor,
  table: StudyTable,
  bytes: Uint8Array,
): Promise<number> {
  const { rows } = await listBatches(house, actor);
  const begun = rows.find(({ fileName }) => fileName === table.fileName);
  if (begun) return begun.id;
  return startImport(house, actor, {
    file: { name: table.fileName, bytes },
    region: table.region,
    asOf: statedOn,
    publish: true,
  });
}

/**
 * Imports one table as an officer would: read, rows of two countries split, applied. What an earlier start left
 * unfinished is taken up where it stands, so nothing is recorded twice.
 */
export async function importTable(
  house: ImportHouse,
  actor: SystemActor,
  table: StudyTable,
  bytes: Uint8Array,
): Promise<CodesByRow> {
  const batchId = await batchOf(house, actor, table, bytes);
  for (;;) {
    const view = await viewBatch(house, actor, batchId);
    if (view.batch.state === 'applied') return codesOf(view);
    await takeNextStep(house, actor, view);
  }
}

async function takeNextStep(house: ImportHouse, actor: SystemActor, { batch, rows }: BatchView) {
  const wanted = { batchId: batch.id, version: batch.version };
  switch (batch.state) {
    case 'waiting':
      return readBatch(house, actor, batch.id);
    case 'reading':
    case 'applying':
      return restartBatch(house, actor, wanted);
    case 'preview': {
      const mixed = rows.find(
        (row) => row.codes.includes('several-countries') && row.decision === 'take' && row.part === 0,
      );
      if (!mixed) return applyBatch(house, actor, wanted);
      return decideRow(house, actor, { ...wanted, number: mixed.number, part: 0, decision: 'split' });
    }
    default:
      throw new TableNotImported(`${batch.fileName}: ${batch.refusal?.words.en ?? batch.state}`);
  }
}

function codesOf({ rows }: BatchView): CodesByRow {
  const codes = new Map<number, string[]>();
  for (const { number, cooperationCode } of rows)
    if (cooperationCode) codes.set(number, [...(codes.get(number) ?? []), cooperationCode]);
  return codes;
}
