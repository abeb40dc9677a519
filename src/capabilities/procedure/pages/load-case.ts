import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { recordReaders, viewRecord } from '#register';
import { listDossiers } from '../annexes/list-dossiers.ts';
import { plusDays } from '../calendar/days.ts';
import { type Act, standingActs } from '../case/acts.ts';
import { mayRecord } from '../rules.ts';
import { lawOf } from '../settings/law-of.ts';
import { viewCase } from '../view-case.ts';
import { type OfficeRequest, openers } from './form-routes.tsx';
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
    const { cooperation } = await viewRecord(tx, actor, view.case.cooperationCode);
    const law = await lawOf(tx, actor.governmentId);
    const lawOn = (day: string) => lawOfCase(view.case, day, law);
    const day = today(clock);
    const readsRecord = hasRole(actor, ...recordReaders);
    return {
      view,
      dossiers: readsRecord ? await listDossiers(tx, clock, actor, cooperation.code) : undefined,
      title: language === 'en' ? (cooperation.titleEn ?? cooperation.titleId) : cooperation.titleId,
      law: lawOn(day),
      lawOn,
      lastDayOf(regime) {
        const next = law[law.findIndex((set) => set.code === regime) + 1];
        return next ? plusDays(next.from, -1) : day;
      },
      language,
      mayRecord: (stage) => mayRecord(actor, stage),
      mayWriteLetters: hasRole(actor, ...openers),
      mayReadRecord: readsRecord,
    };
  });
}

/** The act an address names, which must still stand to be corrected or withdrawn. */
export function standingActOf({ view }: CasePageView, id: string | undefined): Act {
  const act = standingActs(view.acts).find((one) => one.id === id);
  if (!act) throw notFound();
  return act;
}
