import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Act } from './case/acts.ts';
import { type CaseState, foldCase } from './case/fold-case.ts';
import { ifSilenceContinues, type SilenceEffect } from './case/silence.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { lawOf } from './settings/law-of.ts';
import { listActs } from './store/acts.ts';
import { type CaseRow, findCase } from './store/cases.ts';

export interface CaseView {
  case: CaseRow;
  /** Every act that was recorded, also those that no longer stand. */
  acts: Act[];
  state: CaseState;
  /** What would come about if nobody did anything more. */
  silence: SilenceEffect[];
}

/** The case of a cooperation as it stands today; another government's is not found. */
export async function viewCase(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  cooperationCode: string,
): Promise<CaseView> {
  const { governmentId } = actor;
  const found = await findCase(tx, governmentId, cooperationCode);
  if (!found) throw notFound();
  const acts = await listActs(tx, governmentId, found.id);
  const frame = frameOf(found, await calendarOf(tx, governmentId), await lawOf(tx, governmentId));
  const day = today(clock);
  return {
    case: found,
    acts,
    state: foldCase(frame, acts, day),
    silence: ifSilenceContinues(frame, acts, day),
  };
}
