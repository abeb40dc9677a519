import type { Day } from '../calendar/days.ts';
import type { Paper, RuleSet, Stage } from '../law/shape.ts';
import type { Act } from './acts.ts';
import type { Progress } from './progress.ts';
import { type CaseFrame, routeAt } from './route.ts';

/** A paper that is not in the file, or parts the law asks of it that nobody has found in it. */
export interface MissingPaper {
  stage: string;
  paper: string;
  /** Codes of the missing parts; empty when the paper itself is missing. */
  parts: string[];
  /** `asked`: the law says "at least"; `usual`: it says "among others". */
  weight: 'asked' | 'usual';
}

/** Parts found in each paper in hand, over all acts that brought it. */
function papersInHand(acts: readonly Act[]): Map<string, Set<string>> {
  const inHand = new Map<string, Set<string>>();
  for (const { paper, parts } of acts.flatMap(({ papers = [] }) => papers))
    inHand.set(paper, new Set([...(inHand.get(paper) ?? []), ...parts]));
  return inHand;
}

/** A council that stayed silent issued no statement: what only silence brought about is not missing. */
function excused(set: RuleSet, progress: Progress, paper: string): boolean {
  const makers = set.stages.filter(({ produces }) => produces.includes(paper));
  return makers.some(({ code }) => {
    const kind = progress.standing.get(code)?.kind;
    return kind === 'deemed' || kind === 'bypassed';
  });
}

function missingOf(stage: Stage, paper: Paper, found: ReadonlySet<string> | undefined): MissingPaper[] {
  const weight = paper.contents === 'among-others' ? ('usual' as const) : ('asked' as const);
  if (!found) return [{ stage: stage.code, paper: paper.code, parts: [], weight: 'asked' }];
  const parts = paper.parts.map(({ code }) => code).filter((code) => !found.has(code));
  return parts.length > 0 ? [{ stage: stage.code, paper: paper.code, parts, weight }] : [];
}

/** Papers and parts that are missing: of stages already taken what they bring, of the next ones what they need. */
export function missingPapers(
  frame: CaseFrame,
  acts: readonly Act[],
  progress: Progress,
  next: readonly string[],
  today: Day,
): MissingPaper[] {
  const inHand = papersInHand(acts);
  const told = new Set<string>();
  const of = (set: RuleSet, stage: Stage, papers: readonly string[]) =>
    papers.flatMap((code) => {
      const paper = set.papers.find((entry) => entry.code === code);
      if (!paper || told.has(code) || excused(set, progress, code)) return [];
      told.add(code);
      return missingOf(stage, paper, inHand.get(code));
    });
  const taken = [...progress.standing].flatMap(([code, { day, kind }]) => {
    const set = routeAt(frame, day)?.set;
    const stage = set?.stages.find((entry) => entry.code === code);
    if (!set || !stage || kind !== 'done') return [];
    return of(set, stage, [...stage.needs, ...stage.produces]);
  });
  const route = routeAt(frame, today);
  const ahead = (route?.stages ?? [])
    .filter(({ code }) => next.includes(code))
    .flatMap((stage) => (route ? of(route.set, stage, stage.needs) : []));
  return [...taken, ...ahead];
}
