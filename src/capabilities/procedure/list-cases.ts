import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { CasePurpose } from './case/purposes.ts';
import type { GovernmentLevel } from './case/route.ts';
import { type CasePlace, type CaseStanding, statesOfCases } from './case-states.ts';
import type { Law } from './law/read-law.ts';
import { listCaseLines } from './store/cases.ts';

/** A case in the list of an office: where it stands and what runs out next. */
export interface ListedCase extends CaseStanding {
  id: number;
  code: string;
  number: number;
  purpose: CasePurpose;
  cooperationCode: string;
  title: string;
  titleEn: string | null;
  path: string;
  level: GovernmentLevel;
}

/** Every case of an office in the order they were opened, and the law they are judged by. */
export function listCases(
  place: CasePlace,
  { governmentId }: GovernmentActor,
): Promise<{ cases: ListedCase[]; law: Law }> {
  return withGovernment(place.database, governmentId, async (tx) => {
    const lines = await listCaseLines(tx, governmentId);
    const { states, law } = await statesOfCases(tx, place, governmentId, lines);
    const cases = lines.flatMap(({ titleId, ...line }): ListedCase[] => {
      const state = states.get(line.id);
      return state ? [{ ...line, title: titleId ?? line.cooperationCode, ...state }] : [];
    });
    return { cases, law };
  });
}
