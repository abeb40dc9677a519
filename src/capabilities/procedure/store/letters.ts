import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { StoredFrame } from '../letters/stored-frame.ts';
import type { LetterFacts } from '../letters/written-facts.ts';

export interface LetterRow {
  id: number;
  caseCode: string;
  template: string;
  templateVersion: number;
  letterNumber: string;
  letterDay: string;
  facts: LetterFacts;
  frame: StoredFrame;
  textSha256: string;
  madeAt: Date;
}

const columns = sql.raw(`id, case_code as "caseCode", template, template_version as "templateVersion",
  letter_number as "letterNumber", letter_day as "letterDay", facts, frame, text_sha256 as "textSha256",
  made_at as "madeAt"`);

/** Letters made for one case, in the order they were made. */
export async function listLetters(
  tx: GovernmentTransaction,
  governmentId: number,
  caseCode: string,
): Promise<LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select ${columns} from procedure.letter
    where government_id = ${governmentId} and case_code = ${caseCode} order by id`.execute(tx);
  return rows;
}

/** Of every letter of an office its case, its template and the day it bears. */
export async function listLetterDays(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ caseCode: string; template: string; day: string }[]> {
  const { rows } = await sql<{ caseCode: string; template: string; day: string }>`
    select case_code as "caseCode", template, letter_day as day from procedure.letter
    where government_id = ${governmentId}`.execute(tx);
  return rows;
}

/** Adds a letter; returns its id. */
export async function insertLetter(
  tx: GovernmentTransaction,
  governmentId: number,
  letter: Omit<LetterRow, 'id'> & { madeBy: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into procedure.letter (government_id, case_code, template, template_version, letter_number, letter_day,
      facts, frame, text_sha256, made_at, made_by)
    values (${governmentId}, ${letter.caseCode}, ${letter.template}, ${letter.templateVersion},
      ${letter.letterNumber}, ${letter.letterDay}, ${JSON.stringify(letter.facts)}::jsonb,
      ${JSON.stringify(letter.frame)}::jsonb, ${letter.textSha256}, ${letter.madeAt}, ${letter.madeBy})
    returning id`.execute(tx);
  return (rows[0] as { id: number }).id;
}
