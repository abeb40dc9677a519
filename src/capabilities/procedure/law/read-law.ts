import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';
import { type RuleSet, type RuleSetText, ruleSetShape } from './shape.ts';

/** A rule set that contradicts itself or cannot be read; lists every problem, so that all are mended at once. */
export class BrokenRuleSet extends Error {
  readonly problems: readonly string[];
  constructor(code: string, problems: readonly string[]) {
    super(`rule set ${code}:\n${problems.join('\n')}`);
    this.name = 'BrokenRuleSet';
    this.problems = problems;
  }
}

/** The law through time: rule sets in the order of the day they begin. */
export type Law = readonly RuleSet[];

const keyOf = (item: object): string => {
  const { code, id, abbreviation } = item as { code?: string; id?: string; abbreviation?: string };
  return code ?? id ?? abbreviation ?? '';
};

/** What is newly given replaces what has the same code, in its place; the rest follows. */
function amended<T extends object>(
  earlier: readonly T[],
  given: readonly T[],
  removed: ReadonlySet<string>,
): T[] {
  const byKey = new Map(given.map((item) => [keyOf(item), item]));
  const kept = earlier.filter((item) => !removed.has(keyOf(item)));
  const inherited = new Set(kept.map(keyOf));
  return [
    ...kept.map((item) => byKey.get(keyOf(item)) ?? item),
    ...given.filter((item) => !inherited.has(keyOf(item))),
  ];
}

/** A rule asked earlier wins, so what a regulation adds to the path rules stands before what it found. */
function completed(given: RuleSet, earlier: RuleSet): RuleSet {
  const removed = new Set(given.removes);
  const newRules = given.pathRules.filter(
    ({ code }) => !earlier.pathRules.some((rule) => rule.code === code),
  );
  return {
    ...given,
    instruments: amended(earlier.instruments, given.instruments, removed),
    actors: amended(earlier.actors, given.actors, removed),
    papers: amended(earlier.papers, given.papers, removed),
    clocks: amended(earlier.clocks, given.clocks, removed),
    stages: amended(earlier.stages, given.stages, removed),
    paths: amended(
      earlier.paths.map((path) => ({ ...path, stages: path.stages.filter((stage) => !removed.has(stage)) })),
      given.paths,
      removed,
    ),
    pathRules: [
      ...newRules,
      ...amended(
        earlier.pathRules,
        given.pathRules.filter((rule) => !newRules.includes(rule)),
        removed,
      ),
    ],
    requirements: amended(earlier.requirements, given.requirements, removed),
  };
}

function duplicates(kind: string, keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map(
    (key) => `${kind} ${key} stands twice`,
  );
}

/** Every name a rule set uses must be declared in it. */
function brokenReferences(set: RuleSet): string[] {
  const known = {
    paper: new Set(set.papers.map(({ code }) => code)),
    actor: new Set(set.actors.map(({ code }) => code)),
    clock: new Set(set.clocks.map(({ id }) => id)),
    stage: new Set(set.stages.map(({ code }) => code)),
    path: new Set(set.paths.map(({ code }) => code)),
  };
  const missing = (where: string, kind: keyof typeof known, names: readonly string[]) =>
    names.filter((name) => !known[kind].has(name)).map((name) => `${where}: there is no ${kind} ${name}`);
  return [
    ...set.stages.flatMap((stage) => [
      ...missing(`stage ${stage.code}`, 'paper', [...stage.needs, ...stage.produces]),
      ...missing(`stage ${stage.code}`, 'actor', [stage.actor]),
      ...missing(
        `stage ${stage.code}`,
        'clock',
        stage.starts.flatMap(({ clock, of }) => [clock, ...(of ? [of] : [])]),
      ),
      ...missing(`stage ${stage.code}`, 'stage', [
        ...stage.outcomes.flatMap(({ leadsTo }) => leadsTo ?? []),
        ...stage.starts.flatMap(({ until }) => until ?? []),
      ]),
    ]),
    ...set.paths.flatMap((path) => missing(`path ${path.code}`, 'stage', path.stages)),
    ...set.pathRules.flatMap((rule) =>
      missing(`path rule ${rule.code}`, 'path', [...(rule.path ? [rule.path] : []), ...rule.alternatives]),
    ),
  ];
}

function citationsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'basis' ? (inner as string[]) : citationsOf(inner),
  );
}

function unknownInstruments(set: RuleSet): string[] {
  const known = new Set(set.instruments.map(({ abbreviation }) => abbreviation));
  const cited = [...new Set(citationsOf(set))];
  return cited
    .filter((citation) => !known.has(citation.split(' ')[0] ?? ''))
    .map((citation) => `"${citation}" cites no instrument of the rule set`);
}

function problemsOf(set: RuleSet): string[] {
  return [
    ...duplicates('stage', set.stages.map(keyOf)),
    ...duplicates('paper', set.papers.map(keyOf)),
    ...duplicates('clock', set.clocks.map(keyOf)),
    ...duplicates('path', set.paths.map(keyOf)),
    ...brokenReferences(set),
    ...unknownInstruments(set),
  ];
}

/** Reads rule sets, each completed by the one it amends, and refuses one that contradicts itself. */
export function readLaw(texts: readonly unknown[]): Law {
  const read: RuleSet[] = [];
  for (const text of texts) {
    const parsed = ruleSetShape.safeParse(text);
    if (!parsed.success)
      throw new BrokenRuleSet(
        String((text as RuleSetText | null)?.code ?? '?'),
        parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      );
    const { amends } = parsed.data;
    const earlier = read.find(({ code }) => code === amends);
    if (amends !== undefined && !earlier)
      throw new BrokenRuleSet(parsed.data.code, [`amends ${amends}, which does not stand before it`]);
    const set = earlier ? completed(parsed.data, earlier) : parsed.data;
    const problems = problemsOf(set);
    if (problems.length > 0) throw new BrokenRuleSet(set.code, problems);
    read.push(set);
  }
  return read.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The rule set of a step of that day; undefined before the first day the law here knows of. */
export function ruleSetAt(law: Law, day: Day): RuleSet | undefined {
  return law.findLast(({ from }) => from <= day);
}

/** The articles a rule cites, each with whether it was read in its text. */
export function basisOf(set: RuleSet, citations: readonly string[]): LegalBasis[] {
  return citations.map((citation) => {
    const [abbreviation = '', ...rest] = citation.split(' ');
    const article = rest.join(' ');
    const instrument = set.instruments.find((entry) => entry.abbreviation === abbreviation);
    const remembered = article.endsWith('?') || instrument?.standing === 'remembered';
    return {
      instrument: instrument?.name ?? abbreviation,
      article: article.replace(/\?$/, ''),
      standing: remembered ? 'remembered' : 'read',
    };
  });
}
