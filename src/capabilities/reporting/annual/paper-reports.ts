import type { PaperReport, ReportAct } from './report-acts.ts';

export interface StandingPaper extends PaperReport {
  /** Number of its act. */
  act: number;
  by: string;
}

/** The paper reports that stand, the last recorded of each region; one that was taken back is none. */
export function foldPapers(acts: readonly ReportAct[]): Map<string, StandingPaper> {
  const withdrawn = new Set(acts.flatMap((act) => (act.kind === 'paper-withdrawn' ? act.detail.act : [])));
  return new Map(
    acts.flatMap((act): [string, StandingPaper][] =>
      act.kind === 'paper-received' && !withdrawn.has(act.number)
        ? [[act.detail.region, { ...act.detail, act: act.number, by: act.byName }]]
        : [],
    ),
  );
}
