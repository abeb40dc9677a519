import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from '../calendar/days.ts';
import {
  type Complaint,
  citesNothing,
  noSuch,
  notBefore,
  shapeComplaints,
  standsTwice,
} from './complaints.ts';
import { type RuleSet, type RuleSetText, ruleSetShape } from './shape.ts';

/** A rule set that contradicts itself or cannot be read; lists every complaint, so that all are mended at once. */
export class BrokenRuleSet extends Error {
  readonly complaints: readonly Complaint[];
  constructor(code: string, complaints: readonly Complaint[]) {
    super(`rule set ${code}:\n${complaints.map(({ place, words }) => `${place}: ${words.en}`).join('\n')}`);
    this.name = 'BrokenRuleSet';
    this.complaints = complaints;
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
    dossierRules: amended(earlier.dossierRules, given.dossierRules, removed),
  };
}

function duplicates(kind: string, keys: readonly string[]): Complaint[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) =>
    standsTwice(`${kind} ${key}`),
  );
}

/** Every name a rule set uses must be declared in it. */
function brokenReferences(set: RuleSet): Complaint[] {
  const known = {
    paper: new Set(set.papers.map(({ code }) => code)),
    actor: new Set(set.actors.map(({ code }) => code)),
    clock: new Set(set.clocks.map(({ id }) => id)),
    stage: new Set(set.stages.map(({ code }) => code)),
    path: new Set(set.paths.map(({ code }) => code)),
  };
  const missing = (place: string, kind: keyof typeof known, names: readonly string[]) =>
    names.filter((name) => !known[kind].has(name)).map((name) => noSuch(place, kind, name));
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
    ...set.requirements.flatMap(({ code, paths }) => missing(`requirement ${code}`, 'path', paths ?? [])),
    ...set.dossierRules.flatMap(({ code, clock, paper }) => [
      ...missing(`dossier rule ${code}`, 'clock', clock ? [clock] : []),
      ...missing(`dossier rule ${code}`, 'paper', paper ? [paper] : []),
    ]),
  ];
}

interface Cited {
  place: string;
  citation: string;
}

/** Every citation below a value, with the nearest thing that has a code. */
function citationsOf(value: unknown, place = ''): Cited[] {
  if (Array.isArray(value)) return value.flatMap((inner) => citationsOf(inner, place));
  if (typeof value !== 'object' || value === null) return [];
  const here = keyOf(value) || place;
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'basis'
      ? (inner as string[]).map((citation) => ({ place: here, citation }))
      : citationsOf(inner, here),
  );
}

function unknownInstruments(set: RuleSet): Complaint[] {
  const known = new Set(set.instruments.map(({ abbreviation }) => abbreviation));
  const lost = citationsOf(set).filter(({ citation }) => !known.has(citation.split(' ')[0] ?? ''));
  const first = lost.filter(
    ({ citation }, at) => lost.findIndex((other) => other.citation === citation) === at,
  );
  return first.map(({ place, citation }) => citesNothing(place, citation));
}

/** What contradicts itself in a complete rule set. */
export function contradictionsOf(set: RuleSet): Complaint[] {
  return [
    ...duplicates('stage', set.stages.map(keyOf)),
    ...duplicates('paper', set.papers.map(keyOf)),
    ...duplicates('clock', set.clocks.map(keyOf)),
    ...duplicates('path', set.paths.map(keyOf)),
    ...duplicates('dossier rule', set.dossierRules.map(keyOf)),
    ...brokenReferences(set),
    ...unknownInstruments(set),
  ];
}

/** One rule set as it was written, checked against the shape alone. */
export function readRuleSet(text: unknown): RuleSet {
  const parsed = ruleSetShape.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new BrokenRuleSet(
    String((text as RuleSetText | null)?.code ?? '?'),
    shapeComplaints(parsed.error.issues, text),
  );
}

/** A rule set as it stands after those before it: complete with what it takes over from the one it amends. */
export function readAfter(before: Law, text: unknown): RuleSet {
  const given = readRuleSet(text);
  const { amends } = given;
  const earlier = before.find(({ code }) => code === amends);
  if (amends !== undefined && !earlier) throw new BrokenRuleSet(given.code, [notBefore(amends)]);
  const set = earlier ? completed(given, earlier) : given;
  const complaints = contradictionsOf(set);
  if (complaints.length > 0) throw new BrokenRuleSet(set.code, complaints);
  return set;
}

/** Reads rule sets, each completed by the one it amends, and refuses one that contradicts itself. */
export function readLaw(texts: readonly unknown[]): Law {
  const read: RuleSet[] = [];
  for (const text of texts) read.push(readAfter(read, text));
  return read.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The rule set of a step of that day; undefined before the first day the law here knows of. */
export function ruleSetAt(law: Law, day: Day): RuleSet | undefined {
  return law.findLast(({ from }) => from <= day);
}

/** Whether no article behind a rule was read in its text: shown as "to be confirmed". */
export const isRemembered = (set: RuleSet, citations: readonly string[], day?: Day): boolean =>
  basisOf(set, citations, day).every(({ standing }) => standing === 'remembered');

const instrumentOf = (set: RuleSet, citation: string) =>
  set.instruments.find(({ abbreviation }) => abbreviation === citation.split(' ')[0]);

const standsOn = (set: RuleSet, citation: string, day: Day): boolean => {
  const { from = '', until = '9999' } = instrumentOf(set, citation) ?? {};
  return from <= day && day < until;
};

/** Whether any of the instruments cited was law on a day. */
export const wasLawOn = (set: RuleSet, citations: readonly string[], day: Day): boolean =>
  citations.some((citation) => standsOn(set, citation, day));

/** What was not yet law on a day, or no longer, is left out, unless a rule then rested on nothing at all. */
function citedOn(set: RuleSet, citations: readonly string[], day: Day | undefined): readonly string[] {
  if (day === undefined) return citations;
  const standing = citations.filter((citation) => standsOn(set, citation, day));
  return standing.length > 0 ? standing : citations;
}

/** The articles a rule cites, each with whether it was read in its text; with a day, those that were law on it. */
export function basisOf(set: RuleSet, citations: readonly string[], day?: Day): LegalBasis[] {
  return citedOn(set, citations, day).map((citation) => {
    const instrument = instrumentOf(set, citation);
    const [abbreviation = '', ...rest] = citation.split(' ');
    const article = rest.join(' ');
    const remembered = article.endsWith('?') || instrument?.standing === 'remembered';
    return {
      instrument: instrument?.name ?? abbreviation,
      article: article.replace(/\?$/, ''),
      standing: remembered ? 'remembered' : 'read',
    };
  });
}
