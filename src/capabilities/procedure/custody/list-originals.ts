import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { standingActs } from '../annexes/acts.ts';
import { byUrgency, type Judgement } from '../annexes/finding.ts';
import { calendarOf } from '../case-frame.ts';
import { lawOf } from '../settings/law-of.ts';
import { listActsByDossier } from '../store/dossier-acts.ts';
import { listDossierRows } from '../store/dossiers.ts';
import { type InstrumentRow, listInstrumentRows } from '../store/instruments.ts';
import { foldHoldings, foldLendings, type Holding, type Lending } from './holdings.ts';
import { judgeCustody } from './rules.ts';

export interface ListedOriginals {
  instrument: InstrumentRow;
  /** The custody's dossier; null while nothing was recorded. */
  dossierId: number | null;
  /** What the custody is called; null while nothing was recorded. */
  title: string | null;
  holdings: Holding[];
  /** Lendings that are out. */
  lent: Lending[];
  judgement: Judgement;
}

/** Every instrument of an office with where its originals are; what is overdue comes first. */
export async function listOriginals(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<ListedOriginals[]> {
  const { governmentId } = actor;
  const day = today(clock);
  const calendar = await calendarOf(tx, governmentId);
  const law = await lawOf(tx, governmentId);
  const acts = await listActsByDossier(tx, governmentId);
  const dossiers = new Map((await listDossierRows(tx, governmentId)).map((row) => [row.instrumentId, row]));
  const listed = (await listInstrumentRows(tx, governmentId)).map((instrument): ListedOriginals => {
    const custody = dossiers.get(instrument.id);
    const dossierId = custody?.id ?? null;
    const standing = standingActs(dossierId === null ? [] : (acts.get(dossierId) ?? []));
    const { state, findings } = judgeCustody(standing, {
      today: day,
      law,
      calendar,
      cooperationEnd: null,
      instrument,
    });
    return {
      instrument,
      dossierId,
      title: custody?.title ?? null,
      holdings: foldHoldings(standing).holdings,
      lent: foldLendings(standing, day).filter(({ returned }) => returned === null),
      judgement: { state, findings: byUrgency(findings) },
    };
  });
  const isOverdue = ({ judgement }: ListedOriginals) => judgement.findings.some(({ overdue }) => overdue);
  return [...listed.filter(isOverdue), ...listed.filter((one) => !isOverdue(one))];
}
