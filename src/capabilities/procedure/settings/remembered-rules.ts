import { z } from 'zod';
import { isRemembered } from '../law/read-law.ts';
import { type RuleSet, ruleSetShape } from '../law/shape.ts';

/** Kinds of rules that cite an article, and the list of the rule set they stand in. */
export const ruleLists = {
  path: 'paths',
  stage: 'stages',
  paper: 'papers',
  clock: 'clocks',
  requirement: 'requirements',
  dossier: 'dossierRules',
} as const;
export type RuleKind = keyof typeof ruleLists;

/** An article of a rule that somebody has now read in its text. */
export const readingShape = z.strictObject({
  citation: z.string(),
  /** Which text was read: the gazette, a certified copy. */
  source: z.string(),
  /** Where in it, and what it says there. */
  location: z.string(),
  office: z.string(),
  readOn: z.iso.date(),
});

const clockLength = ruleSetShape.shape.clocks.unwrap().element.shape.length;

/** What an office sets in place of a value that was only remembered. */
export const changeShape = z.union([
  z.strictObject({ length: clockLength }),
  z.strictObject({ severity: z.enum(['forbids', 'warns']) }),
  z.strictObject({ optional: z.boolean() }),
  z.strictObject({ most: z.number().int().positive() }),
]);
export type RuleChange = z.infer<typeof changeShape>;

export const subjectOf = (kind: RuleKind, code: string): string => `${kind}:${code}`;

/** The rule a subject names in a rule set. */
export function findRule(set: RuleSet, kind: RuleKind, code: string) {
  const rules: readonly object[] = set[ruleLists[kind]];
  return rules.find((rule) => ((rule as { code?: string }).code ?? (rule as { id?: string }).id) === code) as
    | { name: { id: string; en: string }; basis: readonly string[] }
    | undefined;
}

type Edit = (rule: { basis: string[] }, kind: RuleKind, code: string) => object;

function edited(set: RuleSet, edit: Edit): RuleSet {
  const lists = Object.entries(ruleLists).map(([kind, list]) => [
    list,
    set[list].map((rule) => {
      const { code, id } = rule as { code?: string; id?: string };
      return edit(rule, kind as RuleKind, code ?? id ?? '');
    }),
  ]);
  return { ...set, ...Object.fromEntries(lists) };
}

export interface DatedChange {
  subject: string;
  change: RuleChange;
}

/** Sets the office's values where no article was read; what was read in its text stands as the law has it. */
export function withChanges(set: RuleSet, changes: readonly DatedChange[]): RuleSet {
  if (changes.length === 0) return set;
  const bySubject = new Map(changes.map(({ subject, change }) => [subject, change]));
  return edited(set, (rule, kind, code) => {
    const change = bySubject.get(subjectOf(kind, code));
    return change && isRemembered(set, rule.basis) ? { ...rule, ...change } : rule;
  });
}

/** An instrument of which single articles were read stands a second time, as read, under this abbreviation. */
const readHere = (abbreviation: string) => `${abbreviation}*`;

/** Marks the articles that were read in their text, for the rule they were read for. */
export function withReadings(
  set: RuleSet,
  readings: readonly { subject: string; citation: string }[],
): RuleSet {
  if (readings.length === 0) return set;
  const wanted = new Set(readings.map(({ subject, citation }) => `${subject} ${citation}`));
  const seen = new Set<string>();
  const marked = edited(set, (rule, kind, code) => ({
    ...rule,
    basis: rule.basis.map((citation) => {
      if (!wanted.has(`${subjectOf(kind, code)} ${citation}`)) return citation;
      const [abbreviation = '', ...article] = citation.split(' ');
      seen.add(abbreviation);
      return `${readHere(abbreviation)} ${article.join(' ').replace(/\?$/, '')}`;
    }),
  }));
  const instruments = set.instruments
    .filter(({ abbreviation }) => seen.has(abbreviation))
    .map((one) => ({ ...one, abbreviation: readHere(one.abbreviation), standing: 'read' as const }));
  return { ...marked, instruments: [...set.instruments, ...instruments] };
}
