import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { viewOfficeRecord } from '#register';
import type { Agreement, Cells, Clause } from '../agreement/agreement.ts';
import { type CellState, cellState } from '../agreement/cell-state.ts';
import type { OutlinedClause } from '../agreement/outline.ts';
import { mayReadAll } from '../rules.ts';
import { type AgreementRow, findAgreementRow, getHead } from '../store/agreements.ts';
import { type CellRow, listCells } from '../store/cells.ts';
import { getOutline } from '../store/outlines.ts';

/** How one language of one clause stands, besides its text. */
export interface KeptCell {
  /** Of the saved text; whoever saves next names it. 0 = nothing was ever saved. */
  number: number;
  state: CellState;
  /** ISO instant; '' = never. */
  at: string;
  byName: string;
}

/** An agreement of the office as it stands, with the numbers by which its parts are saved. */
export interface AgreementOnFile extends AgreementRow {
  agreement: Agreement;
  head: number;
  outline: number;
  /** By clause and language. */
  cells: ReadonlyMap<string, Readonly<Record<string, KeptCell>>>;
}

const empty: KeptCell = { number: 0, state: 'empty', at: '', byName: '' };
const isBlank = ({ heading, text }: CellRow) => heading.trim() === '' && text.trim() === '';

function statesOf(rows: readonly CellRow[], languages: readonly string[]): Record<string, KeptCell> {
  const acts = rows
    .filter(({ language }) => languages.includes(language))
    .map((row) => ({ ...row, blank: isBlank(row) }));
  return Object.fromEntries(
    languages.map((language) => {
      const own = acts.find((row) => row.language === language);
      if (!own) return [language, empty];
      const { number, at, byName } = own;
      return [language, { number, state: cellState(own, acts), at, byName }];
    }),
  );
}

const textsOf = (rows: readonly CellRow[], field: 'heading' | 'text'): Cells =>
  Object.fromEntries(rows.filter((row) => row[field] !== '').map((row) => [row.language, row[field]]));

/** Clauses with the texts that were saved for them. */
export function clausesWithTexts(outline: readonly OutlinedClause[], rows: readonly CellRow[]): Clause[] {
  const byClause = Map.groupBy(rows, ({ clauseId }) => clauseId);
  return outline.map((clause) => {
    const own = byClause.get(clause.id) ?? [];
    return { ...clause, heading: textsOf(own, 'heading'), text: textsOf(own, 'text') };
  });
}

/** Whether somebody who does not read every agreement of the office reads those of this cooperation. */
async function readsCooperation(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { cooperation }: AgreementRow,
): Promise<boolean> {
  if (!cooperation) return false;
  try {
    await viewOfficeRecord(tx, actor, cooperation.code);
    return true;
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === 'not-found') return false;
    throw problem;
  }
}

/** Whether this actor may read an agreement: the office all of them, an agency those of its cooperations. */
export const mayReadAgreement = async (
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  row: AgreementRow,
): Promise<boolean> => mayReadAll(actor) || readsCooperation(tx, actor, row);

/** The agreement whole; undefined when the office has none of this id, or it is not this actor's to read. */
export async function findAgreement(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  agreementId: number,
): Promise<AgreementOnFile | undefined> {
  const { governmentId } = actor;
  const row = await findAgreementRow(tx, governmentId, agreementId);
  if (!row || !(await mayReadAgreement(tx, actor, row))) return undefined;
  const head = await getHead(tx, governmentId, agreementId);
  const outline = await getOutline(tx, governmentId, agreementId);
  const rows = await listCells(tx, governmentId, agreementId);
  const { languages } = head.content;
  const byClause = Map.groupBy(rows, ({ clauseId }) => clauseId);
  return {
    ...row,
    agreement: { kind: row.kind, ...head.content, clauses: clausesWithTexts(outline.clauses, rows) },
    head: head.number,
    outline: outline.number,
    cells: new Map(outline.clauses.map(({ id }) => [id, statesOf(byClause.get(id) ?? [], languages)])),
  };
}

/** The same, refusing `not-found`. */
export async function getAgreement(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  agreementId: number,
): Promise<AgreementOnFile> {
  const found = await findAgreement(tx, actor, agreementId);
  if (!found) throw notFound();
  return found;
}
