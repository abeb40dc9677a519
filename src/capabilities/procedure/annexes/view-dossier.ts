import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Day } from '../calendar/days.ts';
import { calendarOf } from '../case-frame.ts';
import { foldHoldings, foldLendings, type Holding, type Lending } from '../custody/holdings.ts';
import type { Law } from '../law/read-law.ts';
import { lawOf } from '../settings/law-of.ts';
import { listDossierActs } from '../store/dossier-acts.ts';
import { type DossierRow, findDossier } from '../store/dossiers.ts';
import { findInstrument, type InstrumentRow } from '../store/instruments.ts';
import { type DossierAct, standingActs } from './acts.ts';
import { dossierTypes } from './dossier-types.ts';
import { byUrgency, type Judgement } from './finding.ts';

export interface DossierView {
  dossier: DossierRow;
  instrument: InstrumentRow | undefined;
  /** Every act recorded, also those that no longer stand. */
  acts: DossierAct[];
  standing: DossierAct[];
  judgement: Judgement;
  holdings: Holding[];
  lendings: Lending[];
  today: Day;
  /** The law the government goes by, through time. */
  law: Law;
}

/** A dossier as it stands today; another government's is not found. */
export async function viewDossier(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  id: number,
): Promise<DossierView> {
  const { governmentId } = actor;
  const dossier = await findDossier(tx, governmentId, id);
  if (!dossier) throw notFound();
  const instrument =
    dossier.instrumentId === null ? undefined : await findInstrument(tx, governmentId, dossier.instrumentId);
  const acts = await listDossierActs(tx, governmentId, id);
  const standing = standingActs(acts);
  const day = today(clock);
  const law = await lawOf(tx, governmentId);
  const judged = dossierTypes[dossier.kind].judge(standing, {
    today: day,
    law,
    calendar: await calendarOf(tx, governmentId),
    cooperationEnd: dossier.cooperationEnd,
    instrument,
  });
  return {
    dossier,
    instrument,
    acts,
    standing,
    judgement: { ...judged, findings: byUrgency(judged.findings) },
    holdings: foldHoldings(standing).holdings,
    lendings: foldLendings(standing, day),
    today: day,
    law,
  };
}
