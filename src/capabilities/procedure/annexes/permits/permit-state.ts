import { addDuration } from '#kernel/edtf.ts';
import { type Day, isDay } from '../../calendar/days.ts';
import { type DossierAct, lastOf, ofKind, textOf } from '../acts.ts';
import { clockDue, dossierRuleOn, milestoneDay } from '../dossier-law.ts';
import type { JudgementFrame } from '../questions.ts';

export type Permit = 'principle' | 'operational';
type LawFrame = Pick<JudgementFrame, 'law' | 'calendar'>;

/** The last day a principle permit of this day can have; a permit of before that law has the end it says. */
export function principleLimit(issued: Day, { law, calendar }: LawFrame): Day {
  const rule = dossierRuleOn(law, 'permits-principle-term', issued);
  return clockDue(rule, issued, calendar)?.day ?? '2199-12-31';
}

/** The last day to ask for an extension before the end; the end itself while no law says otherwise. */
export function extensionDue(permit: Permit, end: Day, { law, calendar }: LawFrame): Day {
  const rule = dossierRuleOn(law, `permits-${permit}-extension`, end);
  return milestoneDay(rule, 'before', end, calendar) ?? end;
}

export type PermitState =
  | 'none'
  | 'in-force'
  | 'extension-due'
  | 'extension-late'
  | 'requested'
  | 'ended'
  | 'revoked';

/** A permit as it stands on a day. */
export interface PermitView {
  state: PermitState;
  /** The last day it counts for: what it says, but never more than the law allows. */
  end: Day | null;
  issued: Day | null;
  requestBy: Day | null;
}

/** The end the law lets a permit have: its longest term for the principle permit, the principle permit's for the operational one. */
export function endOf(
  act: DossierAct,
  permit: Permit,
  principle: DossierAct | undefined,
  frame: LawFrame,
): Day {
  const says = textOf(act, 'until');
  const limit =
    permit === 'operational' && principle
      ? endOf(principle, 'principle', undefined, frame)
      : principleLimit(act.legalDate, frame);
  return isDay(says) && says < limit ? says : limit;
}

/** Where one permit of a foreign organisation stands on a day, folded from the acts. */
export function permitAt(
  acts: readonly DossierAct[],
  permit: Permit,
  today: Day,
  frame: LawFrame,
): PermitView {
  const isOurs = (act: DossierAct) => textOf(act, 'permit') === permit;
  const issue = lastOf(acts, `${permit}-issued`);
  if (!issue) return { state: 'none', end: null, issued: null, requestBy: null };
  const end = endOf(issue, permit, lastOf(acts, 'principle-issued'), frame);
  const requestBy = extensionDue(permit, end, frame);
  const after = (kind: string) =>
    ofKind(acts, kind).filter((act) => isOurs(act) && act.legalDate >= issue.legalDate);
  const view = { end, issued: issue.legalDate, requestBy };
  if (after('revoked').length > 0) return { ...view, state: 'revoked' };
  if (today > end) return { ...view, state: 'ended' };
  if (after('extension-requested').length > 0) return { ...view, state: 'requested' };
  if (today > requestBy) return { ...view, state: 'extension-late' };
  // Three months before the last day of the request an office begins to gather the papers.
  const begin = addDuration(requestBy, { months: -3 }) ?? requestBy;
  return { ...view, state: begin <= today ? 'extension-due' : 'in-force' };
}
