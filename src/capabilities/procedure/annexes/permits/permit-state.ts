import { addDuration } from '#kernel/edtf.ts';
import { type Day, isDay } from '../../calendar/days.ts';
import { type DossierAct, lastOf, ofKind, textOf } from '../acts.ts';
import { annexRuleOn } from '../annex-rules.ts';

export type Permit = 'principle' | 'operational';

const moved = (day: Day, term: { years?: number; months?: number }): Day => addDuration(day, term) ?? day;

/** The last day a principle permit of this day can have, art. 45(2); permits of before that law have the end they say. */
export function principleLimit(issued: Day): Day {
  const { years } = annexRuleOn('principle-permit', issued)?.value ?? {};
  return years === undefined ? '2199-12-31' : moved(issued, { years });
}

/** The last day to ask for an extension before the end, art. 45(3) and 46(4). */
export const extensionDue = (end: Day): Day =>
  moved(end, { months: -(annexRuleOn('permit-extension', end)?.value?.months ?? 0) });

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

/** The end the law lets a permit have: three years for the principle permit, its end for the operational one. */
export function endOf(act: DossierAct, permit: Permit, principle: DossierAct | undefined): Day {
  const says = textOf(act, 'until');
  const limit =
    permit === 'principle'
      ? principleLimit(act.legalDate)
      : principle
        ? endOf(principle, 'principle', undefined)
        : principleLimit(act.legalDate);
  return isDay(says) && says < limit ? says : limit;
}

/** Where one permit of a foreign organisation stands on a day, folded from the acts. */
export function permitAt(acts: readonly DossierAct[], permit: Permit, today: Day): PermitView {
  const isOurs = (act: DossierAct) => textOf(act, 'permit') === permit;
  const issue = lastOf(acts, `${permit}-issued`);
  if (!issue) return { state: 'none', end: null, issued: null, requestBy: null };
  const end = endOf(issue, permit, lastOf(acts, 'principle-issued'));
  const requestBy = extensionDue(end);
  const after = (kind: string) =>
    ofKind(acts, kind).filter((act) => isOurs(act) && act.legalDate >= issue.legalDate);
  const view = { end, issued: issue.legalDate, requestBy };
  if (after('revoked').length > 0) return { ...view, state: 'revoked' };
  if (today > end) return { ...view, state: 'ended' };
  if (after('extension-requested').length > 0) return { ...view, state: 'requested' };
  if (today > requestBy) return { ...view, state: 'extension-late' };
  // Three months before the last day of the request an office begins to gather the papers.
  return { ...view, state: moved(requestBy, { months: -3 }) <= today ? 'extension-due' : 'in-force' };
}
