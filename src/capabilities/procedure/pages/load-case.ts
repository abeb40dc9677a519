import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { viewRecord } from '#register';
import { type Act, standingActs } from '../case/acts.ts';
import { lawOf } from '../settings/law-of.ts';
import { viewCase } from '../view-case.ts';
import { type OfficeRequest, openers, recorders, recordReaders } from './form-routes.tsx';
import { lawOfCase } from './law-of-case.ts';
import type { CasePageView } from './views/case-view.ts';

/** The case an address names, as its pages show it; another government's is not found. */
export async function loadCase(
  { actor, params, language }: OfficeRequest,
  { database, clock }: House,
): Promise<CasePageView> {
  const code = params.code ?? '';
  return withGovernment(database, actor.governmentId, async (tx) => {
    const view = await viewCase(tx, clock, actor, code);
    const { cooperation } = await viewRecord(tx, actor, code);
    return {
      view,
      title: language === 'en' ? (cooperation.titleEn ?? cooperation.titleId) : cooperation.titleId,
      law: lawOfCase(view.case, today(clock), await lawOf(tx, actor.governmentId)),
      language,
      mayRecord: hasRole(actor, ...recorders),
      mayWriteLetters: hasRole(actor, ...openers),
      mayReadRecord: hasRole(actor, ...recordReaders),
    };
  });
}

/** The act an address names, which must still stand to be corrected or withdrawn. */
export function standingActOf({ view }: CasePageView, id: string | undefined): Act {
  const act = standingActs(view.acts).find((one) => one.id === id);
  if (!act) throw notFound();
  return act;
}
