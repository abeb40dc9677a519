import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { workingCalendar } from '../calendar/working-days.ts';
import { type GovernmentLevel, type Route, routeAt, stageOf } from '../case/route.ts';
import { basisOf, type Law, ruleSetAt } from '../law/read-law.ts';
import type { ClockRule, Paper, RuleSet, Stage } from '../law/shape.ts';

interface OnPath {
  path: string;
  level: GovernmentLevel;
}

/** Whether the law of a day leads a path through stages, so that a case can be opened on it. */
export const hasStages = (path: string, day: string, law: Law): boolean =>
  (ruleSetAt(law, day)?.paths.find(({ code }) => code === path)?.stages.length ?? 0) > 0;

/** What the law of a day says of a case's stages, papers and clocks; of what it no longer knows, the newest law that did. */
export interface LawOfCase {
  day: string;
  route: Route | undefined;
  /** Name of a regime by its code. */
  regimeName(code: string | null): Words | undefined;
  pathName(code: string): Words;
  stage(code: string): Stage | undefined;
  stageName(code: string): Words;
  outcomeName(stage: string, code: string | undefined): Words | undefined;
  paper(code: string): Paper | undefined;
  clock(id: string): ClockRule | undefined;
  actorName(stage: string): Words | undefined;
  /** Name of an actor by its code. */
  actor(code: string): Words;
  /** Who owes a paper: whoever acts in the stage that makes it, else in the one that needs it. */
  makerOf(paper: string): Words;
  basis(citations: readonly string[] | undefined): LegalBasis[];
}

// A frame has a calendar; no words depend on it, and making one for each of ten thousand clocks takes seconds.
const calendar = workingCalendar();

/** The words of a government's law for one case on one day. */
export function lawOfCase({ path, level }: OnPath, day: string, law: Law): LawOfCase {
  const route = routeAt({ path, level, law, calendar }, day);
  const newestFirst: readonly RuleSet[] = [...(route ? [route.set] : []), ...law.toReversed()];
  const first = <T>(find: (set: RuleSet) => T | undefined): T | undefined =>
    newestFirst.map(find).find((found) => found !== undefined);
  const stage = (code: string) =>
    stageOf(route, code) ?? first(({ stages }) => stages.find((one) => one.code === code));
  const actor = (code: string): Words =>
    first(({ actors }) => actors.find((one) => one.code === code))?.name ?? { id: code, en: code };
  return {
    day,
    route,
    actor,
    makerOf(paper) {
      const stages = route?.stages ?? [];
      const maker =
        stages.find(({ produces }) => produces.includes(paper)) ??
        first(({ stages: all }) => all.find(({ produces }) => produces.includes(paper))) ??
        stages.find(({ needs }) => needs.includes(paper));
      return actor(maker?.actor ?? 'region');
    },
    regimeName: (code) => law.find((set) => set.code === code)?.name,
    pathName: (code) =>
      first(({ paths }) => paths.find((one) => one.code === code))?.name ?? { id: code, en: code },
    stage,
    stageName: (code) => stage(code)?.name ?? { id: code, en: code },
    outcomeName: (of, code) =>
      [stage(of), ...law.toReversed().map(({ stages }) => stages.find((one) => one.code === of))]
        .flatMap((one) => one?.outcomes ?? [])
        .find((outcome) => outcome.code === code)?.name,
    paper: (code) => first(({ papers }) => papers.find((one) => one.code === code)),
    clock: (id) => first(({ clocks }) => clocks.find((one) => one.id === id)),
    actorName: (of) => {
      const actor = stage(of)?.actor;
      return first(({ actors }) => actors.find(({ code }) => code === actor))?.name;
    },
    basis: (citations = []) => (newestFirst[0] ? basisOf(newestFirst[0], citations, day) : []),
  };
}
