import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { RequirementAnswer } from '../case/requirement-answers.ts';

/** Everything answered to the requirements of a case, in the order it was recorded. */
export async function listRequirementAnswers(
  tx: GovernmentTransaction,
  governmentId: number,
  caseId: number,
): Promise<RequirementAnswer[]> {
  const { rows } = await sql<RequirementAnswer>`
    select requirement, answer, paper, place, office, said_on as "saidOn", note,
      (recorded_at at time zone 'Asia/Jakarta')::date as "recordedOn"
    from procedure.requirement_answer
    where government_id = ${governmentId} and case_id = ${caseId} order by id`.execute(tx);
  return rows;
}

/** Adds an answer; those before it stay. */
export async function insertRequirementAnswer(
  tx: GovernmentTransaction,
  governmentId: number,
  caseId: number,
  answer: Omit<RequirementAnswer, 'recordedOn'>,
  recorded: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into procedure.requirement_answer (government_id, case_id, requirement, answer, paper, place, office,
      said_on, note, recorded_at, recorded_by)
    values (${governmentId}, ${caseId}, ${answer.requirement}, ${answer.answer}, ${answer.paper}, ${answer.place},
      ${answer.office}, ${answer.saidOn}, ${answer.note}, ${recorded.at}, ${recorded.by})`.execute(tx);
}
