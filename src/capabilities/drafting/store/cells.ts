import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';

/** One language of one clause as it stands. */
export interface CellRow {
  clauseId: string;
  language: string;
  /** Grows by one with every saved text. */
  number: number;
  heading: string;
  text: string;
  /** ISO instant. */
  at: string;
  byName: string;
  /** Order of recording, among all of the agreement. */
  savedAct: number;
  /** 0 = nobody has said yet that it follows the other languages. */
  reviewedAct: number;
}

const columns = sql`s.clause_id as "clauseId", s.language, s.number, s.heading, s.text, ${moment('s.at')} as at,
  s.by_name as "byName", s.id as "savedAct", coalesce(r.id, 0) as "reviewedAct"`;

const lastReview = (governmentId: number) => sql`left join lateral (
    select max(r.id) as id from drafting.cell_act r where r.government_id = ${governmentId}
      and r.agreement_id = s.agreement_id and r.clause_id = s.clause_id and r.language = s.language and r.kind = 'reviewed'
  ) r on true`;

/** Every language of every clause that was ever written, as it stands. */
export async function listCells(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select ${columns} from (
      select distinct on (clause_id, language) * from drafting.cell_act
      where government_id = ${governmentId} and agreement_id = ${agreementId} and kind = 'saved'
      order by clause_id, language, number desc
    ) s ${lastReview(governmentId)}`.execute(tx);
  return rows;
}

/** The languages of one clause, as they stand. */
export async function listCellsOf(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  clauseId: string,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select ${columns} from (
      select distinct on (language) * from drafting.cell_act
      where government_id = ${governmentId} and agreement_id = ${agreementId} and clause_id = ${clauseId}
        and kind = 'saved'
      order by language, number desc
    ) s ${lastReview(governmentId)}`.execute(tx);
  return rows;
}

export interface Revision {
  number: number;
  heading: string;
  text: string;
  at: string;
  byName: string;
}

/** Every text ever saved in one language of one clause, the newest first. */
export async function listRevisions(
  tx: GovernmentTransaction,
  governmentId: number,
  { agreementId, clauseId, language }: CellPlace,
): Promise<Revision[]> {
  const { rows } = await sql<Revision>`
    select number, heading, text, ${moment('at')} as at, by_name as "byName" from drafting.cell_act
    where government_id = ${governmentId} and agreement_id = ${agreementId} and clause_id = ${clauseId}
      and language = ${language} and kind = 'saved'
    order by number desc`.execute(tx);
  return rows;
}

export interface CellPlace {
  agreementId: number;
  clauseId: string;
  language: string;
}

export interface SavedText {
  number: number;
  heading: string;
  text: string;
}

/** Keeps the next text of a cell. */
export async function insertCellText(
  tx: GovernmentTransaction,
  governmentId: number,
  { agreementId, clauseId, language }: CellPlace,
  { number, heading, text }: SavedText,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.cell_act (government_id, agreement_id, clause_id, language, kind, number, heading, text, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${clauseId}, ${language}, 'saved', ${number}, ${heading}, ${text}, ${at}, ${by}, ${byName})`.execute(
    tx,
  );
}

/** Keeps that a person read this text of a cell and found that it says the same as the other languages. */
export async function insertCellReview(
  tx: GovernmentTransaction,
  governmentId: number,
  { agreementId, clauseId, language }: CellPlace,
  number: number,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.cell_act (government_id, agreement_id, clause_id, language, kind, number, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${clauseId}, ${language}, 'reviewed', ${number}, ${at}, ${by}, ${byName})`.execute(
    tx,
  );
}
