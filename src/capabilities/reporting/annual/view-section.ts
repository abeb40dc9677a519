import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findVersion } from '../store/annual-versions.ts';
import { type LoadedReport, loadReport } from './load-report.ts';
import type { ReportPart } from './parts.ts';
import type { ComposedSection, ReportContent, ToldPart } from './report-content.ts';

export interface SectionView {
  report: LoadedReport;
  section: ComposedSection;
  /** What the report of the year before says of the same; null = it says nothing of it. */
  before: { locked: boolean; parts: ReadonlyMap<ReportPart, ToldPart> } | null;
}

async function contentBefore(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  year: number,
): Promise<{ locked: boolean; content: ReportContent }> {
  const { fold, content } = await loadReport(tx, clock, actor, year);
  const kept =
    fold.lastLocked === null ? undefined : await findVersion(tx, actor.governmentId, year, fold.lastLocked);
  return kept ? { locked: true, content: kept.content } : { locked: false, content };
}

/** One section of a year's report, with what last year's said beside it. */
export async function viewSection(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { year, section: wanted }: { year: number; section: string },
): Promise<SectionView> {
  const report = await loadReport(tx, clock, actor, year);
  const section = report.sections.find((one) => one.section === wanted);
  if (!section) throw notFound();
  const { locked, content } = await contentBefore(tx, clock, actor, year - 1);
  const told = content.sections.find((one) => one.section === wanted);
  return {
    report,
    section,
    before: told ? { locked, parts: new Map(told.parts.map((one) => [one.part, one])) } : null,
  };
}
