import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listReportActs } from '../store/annual-acts.ts';
import { findVersion } from '../store/annual-versions.ts';
import type { ReportFacts } from './facts.ts';
import { readFacts } from './read-facts.ts';
import { readRegionsBelow } from './read-regions-below.ts';
import { foldReport, type ReportAct, type ReportFold } from './report-acts.ts';
import {
  type ComposedSection,
  composeReport,
  contentDigest,
  contentOf,
  type ReportContent,
} from './report-content.ts';
import type { Edition } from './report-document.ts';
import { mayReadReports } from './report-rules.ts';

/** The report of a year as it stands: its facts of now, what people did with it, and what it says. */
export interface LoadedReport {
  facts: ReportFacts;
  acts: readonly ReportAct[];
  fold: ReportFold;
  sections: readonly ComposedSection[];
  content: ReportContent;
  digest: string;
}

/** Reads and puts together the report of a year; nobody but its own office finds it. */
export async function loadReport(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  year: number,
): Promise<LoadedReport> {
  if (!mayReadReports(actor)) throw notFound();
  const facts = await readFacts(tx, clock, actor, year);
  const acts = await listReportActs(tx, actor.governmentId, year);
  const fold = foldReport(acts);
  const sections = composeReport(facts, fold);
  const regions = facts.region.level === 'province' ? await readRegionsBelow(tx, actor, facts, acts) : [];
  const content = contentOf(facts, sections, regions);
  return { facts, acts, fold, sections, content, digest: contentDigest(content) };
}

/** Which version is being worked on, and which it takes the place of. */
export async function editionOf(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  { facts: { year, day }, fold }: Pick<LoadedReport, 'facts' | 'fold'>,
  draft: boolean,
): Promise<Edition> {
  const { version, correction } = fold;
  const before = correction && (await findVersion(tx, governmentId, year, correction.of));
  return {
    version,
    day,
    draft,
    correction: correction && { ...correction, lockedOn: before?.edition.day ?? null },
  };
}
