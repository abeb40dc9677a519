import { z } from 'zod';

/**
 * The shape of a rule set: the law as data. A new regulation is one more object of this shape, with the day
 * its rules begin; nothing here needs a program to be read, so it may as well come from a JSON file.
 *
 * Articles are cited as `"P 17(3)"`: the abbreviation of an instrument of the same rule set, a space, the
 * article. A trailing `?` says that the article was remembered, not read in its text.
 */
const words = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const citations = z.array(z.string().regex(/^\S+ .+$/)).min(1);
const levels = z.array(z.enum(['province', 'regency-or-city'])).min(1);

const instrument = z.strictObject({
  abbreviation: z.string().regex(/^\S+$/),
  name: z.string(),
  about: words,
  standing: z.enum(['read', 'remembered']),
  /** First day it is law, and the first day it no longer is; of another day's rules it is not cited. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

const part = z.strictObject({ code, name: words, note: words.optional() });

/** A paper of the procedure; its parts are the slots of the checklist. */
const paper = z.strictObject({
  code,
  name: words,
  parts: z.array(part).default([]),
  /** `at-least` = paling sedikit memuat; `among-others` = antara lain; `free` = the law names no parts. */
  contents: z.enum(['at-least', 'among-others', 'free']).default('free'),
  basis: citations,
});

const term = z.strictObject({
  years: z.number().int().positive().optional(),
  months: z.number().int().positive().optional(),
  days: z.number().int().positive().optional(),
});

const length = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working-days'), count: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('after'), term }),
  z.strictObject({ kind: z.literal('before'), term }),
  /** At the latest on this day of every year. */
  z.strictObject({ kind: z.literal('yearly'), day: z.string().regex(/^\d{2}-\d{2}$/) }),
  /** So many times within the calendar year. */
  z.strictObject({ kind: z.literal('times-a-year'), times: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('semester') }),
]);

export const clockEffects = [
  'deemed-approved',
  'bypass',
  'lapsed',
  'ended',
  'notice-due',
  'overdue',
  'warning',
] as const;

const clock = z.strictObject({
  id: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  name: words,
  /** What starts it, in words; the stage that starts it says so in `starts`. */
  startedBy: words,
  length,
  effect: z.enum(clockEffects),
  effectWords: words,
  basis: citations,
  /** Other readings of the same words, or a second rule on the same matter: shown, not chosen. */
  readings: z.array(z.strictObject({ name: words, length, basis: citations })).default([]),
  /** Days to act on before or after the due day. */
  milestones: z
    .array(z.strictObject({ name: words, from: z.enum(['start', 'due']), length, basis: citations }))
    .default([]),
  /** Its own first day, where another law brought it later than the rule set begins. */
  since: z.iso.date().optional(),
});

const outcome = z.strictObject({
  code,
  kind: z.enum(['done', 'returned', 'refused', 'deemed', 'bypassed', 'lapsed', 'term-over', 'ended']),
  name: words,
  /** Stage that follows; absent = the next one of the path, or the end of the case for refused, lapsed, ended. */
  leadsTo: code.optional(),
  basis: citations.optional(),
});

const stage = z.strictObject({
  code,
  name: words,
  actor: code,
  /** Absent = both levels of government. */
  levels: levels.optional(),
  optional: z.boolean().default(false),
  /** An optional stage that one level of government may not leave out. */
  requiredFor: levels.optional(),
  /** May happen more than once while the cooperation runs (annual plan, report). */
  repeats: z.boolean().default(false),
  /** Has no place in the order: travel, a grant, goods, a dispute may come whenever they do. */
  anytime: z.boolean().default(false),
  /** Papers that must go along, and the paper that comes out. */
  needs: z.array(code).default([]),
  produces: z.array(code).default([]),
  outcomes: z.array(outcome).min(1),
  /** Clocks that the receipt, the outcome, or the due day of another clock (`of`) of this stage starts. */
  starts: z
    .array(
      z.strictObject({
        clock: z.string(),
        on: z.enum(['receipt', 'done', 'due']),
        of: z.string().optional(),
        /** The stage that stops it when done; a yearly clock starts anew with each. */
        until: code.optional(),
        levels: levels.optional(),
      }),
    )
    .default([]),
  note: words.optional(),
  basis: citations,
});

const path = z.strictObject({
  code,
  name: words,
  /** Stages in the order of the law; empty where another law leads. */
  stages: z.array(code),
  basis: citations,
});

/** Every named answer must be among those listed for the rule to apply; `true` when nothing is named. */
const condition = z.record(z.string(), z.array(z.string()).min(1));

const pathRule = z.strictObject({
  code,
  when: condition,
  /** A rule without a path adds its reason to whatever path is found. */
  path: code.optional(),
  /** Other paths the facts allow: a person decides. */
  alternatives: z.array(code).default([]),
  reason: words,
  basis: citations,
});

const requirement = z.strictObject({
  code,
  name: words,
  /** `forbids`: the law forbids outright, the case may not go on; `warns`: the officer decides with a reason. */
  severity: z.enum(['forbids', 'warns']),
  /** Fact it is judged by; see check-requirements.ts. */
  fact: z.string(),
  paths: z.array(code).optional(),
  /** Answers of the path selector that bring it up; absent = always. */
  when: condition.optional(),
  /** Its own first day, where another rule brought it later than the rule set begins. */
  since: z.iso.date().optional(),
  basis: citations,
});

/** What goes along with a cooperation and has acts of its own. */
export const dossierKinds = ['custody', 'travel', 'grant', 'permits', 'goods'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** What a dossier is judged by: how long, how many, which parts, what must be on record. */
const dossierRule = z.strictObject({
  code,
  dossier: z.enum(dossierKinds),
  name: words,
  /** The clock that says how long. */
  clock: z.string().optional(),
  /** The most people it allows. */
  most: z.number().int().positive().optional(),
  /** The paper whose parts must be found in it. */
  paper: code.optional(),
  /** The kind of act that must be on record, once another is (`after`), and what is said until it is. */
  asks: z.strictObject({ act: code, after: code.optional(), words }).optional(),
  /** Its own first day, where another rule brought it later than the rule set begins. */
  since: z.iso.date().optional(),
  basis: citations,
});

const named = z.strictObject({ code, name: words });

export const ruleSetShape = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9-]+$/),
  name: words,
  /** First day of the steps it governs. */
  from: z.iso.date(),
  /** Builds on this rule set: what is given here replaces what has the same code there. */
  amends: z.string().optional(),
  /** Codes and clock ids of the amended rule set that are no longer law. */
  removes: z.array(z.string()).default([]),
  instruments: z.array(instrument).default([]),
  actors: z.array(named).default([]),
  papers: z.array(paper).default([]),
  clocks: z.array(clock).default([]),
  stages: z.array(stage).default([]),
  paths: z.array(path).default([]),
  pathRules: z.array(pathRule).default([]),
  requirements: z.array(requirement).default([]),
  dossierRules: z.array(dossierRule).default([]),
  /** What is new in these rules, for those who knew the ones before. */
  changes: z.array(z.strictObject({ words, basis: citations })).default([]),
  /** What stays under the earlier law, and why. */
  transition: z.array(z.strictObject({ words, basis: citations })).default([]),
});

/** A rule set as it is written down. */
export type RuleSetText = z.input<typeof ruleSetShape>;
export type RuleSet = z.output<typeof ruleSetShape>;
export type Paper = z.output<typeof paper>;
export type ClockRule = z.output<typeof clock>;
export type ClockLength = z.output<typeof length>;
export type Stage = z.output<typeof stage>;
export type Outcome = z.output<typeof outcome>;
export type DossierRule = z.output<typeof dossierRule>;
export type PathRule = z.output<typeof pathRule>;
