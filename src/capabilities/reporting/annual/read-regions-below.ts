import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { regions } from '#reference';
import { listReportsBelow, listSendingsBelow } from '../store/reports-below.ts';
import type { ReportFacts } from './facts.ts';
import { foldPapers, type StandingPaper } from './paper-reports.ts';
import { foldSendings, type ReportAct, type Sending } from './report-acts.ts';
import type { RegionInReport } from './report-content.ts';
import { readReportLaw } from './report-law.ts';

/** The newest of several sendings of one report decides: a correction takes the place of what was sent before. */
export const newestSending = (sendings: readonly Sending[]): Sending | undefined => sendings.at(-1);

/** The first sending decides whether the report came in time. */
const firstDay = (sendings: readonly Sending[]): string | null =>
  sendings.map(({ sentDay }) => sentDay).sort()[0] ?? null;

/** The region as its paper tells it: in time by the day it was received, for nobody recorded when it was sent. */
function onPaper(
  { code, name }: Pick<RegionInReport, 'code' | 'name'>,
  { letterNumber, letterDay, receivedDay, nil, summary }: StandingPaper,
  due: string | null,
): RegionInReport {
  return {
    code,
    name,
    state: due !== null && receivedDay > due ? 'late' : 'sent',
    sentDay: receivedDay,
    letterNumber,
    content: null,
    paper: { letterDay, nil, summary },
  };
}

/**
 * Every regency and city of a province with what it sent of a year: those that use no Jalin here are named like the
 * others, and stand by what the province recorded of their paper; what a region recorded itself comes first.
 */
export async function readRegionsBelow(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  { year, region }: Pick<ReportFacts, 'year' | 'region'>,
  /** Of the province's own report of the year. */
  acts: readonly ReportAct[],
): Promise<RegionInReport[]> {
  const law = await readReportLaw(tx, governmentId);
  const due = law.dueOf(year, 'regency');
  const below = new Map((await listSendingsBelow(tx)).map((one) => [one.regionCode, one]));
  const reports = await listReportsBelow(tx, year);
  const papers = foldPapers(acts);
  return regions()
    .filter(({ province }) => province === region.code)
    .map(({ code, name }): RegionInReport => {
      const sendings = foldSendings(below.get(code)?.actsByYear.get(year) ?? []);
      const sent = newestSending(sendings);
      const first = firstDay(sendings);
      const paper = papers.get(code);
      if (!sent && paper) return onPaper({ code, name }, paper, due);
      if (!sent || first === null)
        return { code, name, state: 'missing', sentDay: null, letterNumber: null, content: null };
      const report = reports.find((one) => one.regionCode === code && one.number === sent.version);
      return {
        code,
        name,
        state: due !== null && first > due ? 'late' : 'sent',
        sentDay: sent.sentDay,
        letterNumber: sent.letterNumber,
        content: report?.content ?? null,
      };
    });
}
