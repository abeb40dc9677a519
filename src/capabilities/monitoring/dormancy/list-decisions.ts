import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { type DecidedCooperation, listDormancyActs } from '../store/dormancy-acts.ts';
import { foldDormancy, type RecordedDecision } from './decision.ts';

export interface ListedDecision {
  cooperation: Pick<DecidedCooperation, 'code' | 'titleId' | 'titleEn'>;
  decision: RecordedDecision;
}

export interface DecisionQuestion {
  /** Code of one cooperation. */
  cooperation?: string | undefined;
  /** Days between which it was decided, both counted. */
  from?: string | undefined;
  until?: string | undefined;
  state?: RecordedDecision['state'] | undefined;
}

/** What was decided about dormant cooperations of an office, the newest first, also what no longer holds. */
export async function listDecisions(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { cooperation: code, from = '', until = '9999', state }: DecisionQuestion = {},
): Promise<ListedDecision[]> {
  if (!mayRead(actor)) throw notAllowed();
  const kept = await listDormancyActs(tx, actor.governmentId, code);
  const all = kept.flatMap(({ acts, ...cooperation }) =>
    foldDormancy(acts).decisions.map((decision) => ({ cooperation, decision })),
  );
  return all
    .filter(({ decision: { decidedOn } }) => from <= decidedOn && decidedOn <= until)
    .filter(({ decision }) => state === undefined || decision.state === state)
    .toSorted((a, b) => (a.decision.decidedOn < b.decision.decidedOn ? 1 : -1));
}
