import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { calendarOf } from '../case-frame.ts';
import { lawOf } from '../settings/law-of.ts';
import { listActsByDossier } from '../store/dossier-acts.ts';
import { type DossierRow, listDossierRows } from '../store/dossiers.ts';
import { standingActs } from './acts.ts';
import { dossierTypes } from './dossier-types.ts';
import { byUrgency, type Judgement } from './finding.ts';

export interface ListedDossier {
  dossier: DossierRow;
  judgement: Judgement;
}

const urgencyOf = ({ judgement: { findings } }: ListedDossier): string => {
  const first = findings[0];
  return `${first?.overdue ? 0 : 1} ${first?.due ?? '9999'}`;
};

/**
 * Every dossier of an office, or of one cooperation, but the custody of originals, which has its own list, judged today: the overdue first,
 * then by the next last day.
 */
export async function listDossiers(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  cooperationCode?: string,
): Promise<ListedDossier[]> {
  const { governmentId } = actor;
  const acts = await listActsByDossier(tx, governmentId);
  const calendar = await calendarOf(tx, governmentId);
  const law = await lawOf(tx, governmentId);
  const rows = await listDossierRows(tx, governmentId);
  return rows
    .filter(({ kind }) => kind !== 'custody')
    .filter((row) => cooperationCode === undefined || row.cooperationCode === cooperationCode)
    .map((dossier) => {
      const judged = dossierTypes[dossier.kind].judge(standingActs(acts.get(dossier.id) ?? []), {
        today: today(clock),
        law,
        calendar,
        cooperationEnd: dossier.cooperationEnd,
      });
      return { dossier, judgement: { ...judged, findings: byUrgency(judged.findings) } };
    })
    .sort((a, b) => (urgencyOf(a) < urgencyOf(b) ? -1 : urgencyOf(a) > urgencyOf(b) ? 1 : 0));
}
