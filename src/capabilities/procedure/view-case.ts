import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Act } from './case/acts.ts';
import { type FallenEffect, fallenEffects } from './case/fallen-effects.ts';
import { type CaseState, foldCase } from './case/fold-case.ts';
import { type FollowingPurpose, purposesAfter } from './case/purposes.ts';
import { ifSilenceContinues, type SilenceEffect } from './case/silence.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { type CheckedRequirement, requirementsOf } from './checklist.ts';
import { lawOf } from './settings/law-of.ts';
import { listActs } from './store/acts.ts';
import { type CaseRow, findCase, listCasesOf } from './store/cases.ts';
import { listRequirementAnswers } from './store/requirement-answers.ts';

export interface CaseView {
  case: CaseRow;
  /** Every act that was recorded, also those that no longer stand. */
  acts: Act[];
  state: CaseState;
  /** What the law asks of the cooperation, and what was answered. */
  requirements: CheckedRequirement[];
  /** What would come about if nobody did anything more. */
  silence: SilenceEffect[];
  /** Effects of silence that corrections took away. */
  fallen: FallenEffect[];
  /** Every case of the cooperation, the first first; more than one when it was renewed, extended or changed. */
  ofCooperation: CaseRow[];
  /** What another case may be opened for; empty unless this is the last. */
  mayFollow: FollowingPurpose[];
}

/** A case of a cooperation as it stands today; another government's is not found. */
export async function viewCase(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  caseCode: string,
): Promise<CaseView> {
  const { governmentId } = actor;
  const found = await findCase(tx, governmentId, caseCode);
  if (!found) throw notFound();
  const acts = await listActs(tx, governmentId, found.id);
  const law = await lawOf(tx, governmentId);
  const answers = await listRequirementAnswers(tx, governmentId, found.id);
  const frame = frameOf(found, await calendarOf(tx, governmentId), law);
  const day = today(clock);
  const state = foldCase(frame, acts, day);
  const ofCooperation = await listCasesOf(tx, governmentId, found.cooperationCode);
  const isLast = ofCooperation.at(-1)?.id === found.id;
  return {
    case: found,
    acts,
    state,
    fallen: fallenEffects(frame, acts),
    ofCooperation,
    mayFollow: isLast ? purposesAfter(state.status) : [],
    requirements: requirementsOf(found, answers, law, day),
    silence: ifSilenceContinues(frame, acts, day),
  };
}
