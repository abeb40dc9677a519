import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Irregularity, IrregularityCode } from './case/irregularities.ts';

/** Officers keep cases; the council's clerk stamps and answers for the council, an approver for the head of region. */
export const mayRecord = (actor: GovernmentActor, stage: string): boolean =>
  hasRole(actor, 'officer', 'approver') || (stage === 'council-approval' && hasRole(actor, 'council-clerk'));

export const mayKeepCalendar = (actor: GovernmentActor): boolean =>
  hasRole(actor, 'officer', 'administrator');

/** What no reason can explain: a slip of the form, or something the law of that day does not know. */
const impossible: ReadonlySet<IrregularityCode> = new Set([
  'future-date',
  'before-the-law',
  'not-of-this-path',
  'unknown-outcome',
  'ends-before-it-begins',
  'imprecise-pause',
]);

/** Splits what is irregular in an act into what stops it and what only asks for a reason. */
export function judgeAct(
  irregular: readonly Irregularity[],
  reason: string,
): { stops: Irregularity[]; asks: Irregularity[] } {
  const stops = irregular.filter(({ code }) => impossible.has(code));
  const asks = reason === '' ? irregular.filter(({ code }) => !impossible.has(code)) : [];
  return { stops, asks };
}
