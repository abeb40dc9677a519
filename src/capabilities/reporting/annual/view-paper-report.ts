import { findGovernmentById } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { listReportActs } from '../store/annual-acts.ts';
import { listSendingsBelow } from '../store/reports-below.ts';
import { foldPapers, type StandingPaper } from './paper-reports.ts';
import { foldSendings, type ReportAct, type Sending } from './report-acts.ts';
import { readReportLaw } from './report-law.ts';
import { mayRecordPapers } from './report-rules.ts';

export interface PaperReportView {
  year: number;
  region: { code: string; name: string };
  /** ISO day; null = no law asked for it. */
  due: string | null;
  day: string;
  /** What the region recorded itself; then nothing is recorded for it. */
  own: Sending | undefined;
  paper: StandingPaper | undefined;
  acts: readonly ReportAct[];
}

/** What a province has recorded of the report of one of its regions; regions of others are not found. */
export async function viewPaperReport(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { year, region: code }: { year: number; region: string },
): Promise<PaperReportView> {
  if (!mayRecordPapers(actor)) throw notFound();
  const government = await findGovernmentById(tx, actor.governmentId);
  const region = findRegion(code);
  const day = today(clock);
  if (!region || region.province !== government?.regionCode || year > Number(day.slice(0, 4)))
    throw notFound();
  const acts = await listReportActs(tx, actor.governmentId, year);
  const below = (await listSendingsBelow(tx)).find(({ regionCode }) => regionCode === code);
  const law = await readReportLaw(tx, actor.governmentId);
  return {
    year,
    region: { code, name: region.name },
    due: law.dueOf(year, 'regency'),
    day,
    own: foldSendings(below?.actsByYear.get(year) ?? []).at(-1),
    paper: foldPapers(acts).get(code),
    acts,
  };
}
