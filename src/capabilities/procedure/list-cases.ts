import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { listKnownCooperations } from '#register';
import { type CasePurpose, type FollowingPurpose, purposesAfter } from './case/purposes.ts';
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

/** A cooperation for which a case may be opened. */
export interface OpenableCooperation {
  code: string;
  title: string;
  /** What a following case may be for; empty when the cooperation has no case yet. */
  purposes: FollowingPurpose[];
}

/** Cooperations of the register that have no case yet, or whose last one lets another follow. */
export async function listOpenable(place: CasePlace, actor: GovernmentActor): Promise<OpenableCooperation[]> {
  const { cases } = await listCases(place, actor);
  const last = new Map<string, ListedCase>();
  for (const one of cases) {
    const other = last.get(one.cooperationCode);
    if (!other || other.number < one.number) last.set(one.cooperationCode, one);
  }
  const known = await withGovernment(place.database, actor.governmentId, (tx) =>
    listKnownCooperations(tx, actor),
  );
  return known.flatMap(({ code, title }) => {
    const before = last.get(code);
    const purposes = before ? purposesAfter(before.status) : [];
    return before && purposes.length === 0 ? [] : [{ code, title, purposes }];
  });
}
