import { z } from 'zod';
import { checkDraft, readDraft } from '#drafting';

/** The codes that speak of one clause's languages; the others (missing parts, term limits) are judged elsewhere. */
export const parityCodes = [
  'number',
  'date',
  'duration',
  'amount',
  'party',
  'term',
  'reference',
  'modality',
  'negation',
  'list-length',
  'missing-cell',
  'placeholder',
  'untranslated',
] as const;

type ParityCode = (typeof parityCodes)[number];

const isParityCode = (code: string): code is ParityCode => (parityCodes as readonly string[]).includes(code);

/** A draft with one clause of interest, and the codes that must be found for it; none where its languages agree. */
const pairShape = z.object({
  name: z.string(),
  expected: z.array(z.enum(parityCodes)),
  note: z.string().default(''),
  clause: z.string(),
  draft: z.unknown().transform((draft) => readDraft(JSON.stringify(draft))),
});

export type Pair = z.output<typeof pairShape>;

/** The labelled pairs of a file, one JSON object a line. */
export const readPairs = (lines: string): Pair[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => pairShape.parse(JSON.parse(line)));

export interface Judged {
  pair: Pair;
  found: readonly ParityCode[];
  missed: readonly ParityCode[];
  alarms: readonly ParityCode[];
  milliseconds: number;
}

/** What the checks find for a pair's clause, beside what they should find. */
export function judge(pair: Pair): Judged {
  const since = performance.now();
  const findings = checkDraft(pair.draft);
  const milliseconds = performance.now() - since;
  const codes = findings.filter(({ clause }) => clause === pair.clause).map(({ code }) => code as string);
  const found = [...new Set(codes)].filter(isParityCode);
  return {
    pair,
    found,
    missed: pair.expected.filter((code) => !found.includes(code)),
    alarms: found.filter((code) => !pair.expected.includes(code)),
    milliseconds,
  };
}

export interface Figures {
  planted: number;
  hit: number;
  /** Codes that were found and not planted. */
  alarms: number;
  recall: number;
  precision: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Recall and precision over judged pairs, of one code or of all. */
export function figuresOf(judged: readonly Judged[], code?: ParityCode): Figures {
  const count = (codes: (one: Judged) => readonly ParityCode[]) =>
    judged.reduce((sum, one) => sum + codes(one).filter((each) => !code || each === code).length, 0);
  const planted = count(({ pair }) => pair.expected);
  const hit = planted - count(({ missed }) => missed);
  const alarms = count((one) => one.alarms);
  return { planted, hit, alarms, recall: share(hit, planted), precision: share(hit, hit + alarms) };
}

/** The correct pairs among them, and those of these that were called different. */
export function falseAlarms(judged: readonly Judged[]): { correct: number; alarmed: number } {
  const correct = judged.filter(({ pair }) => pair.expected.length === 0);
  return { correct: correct.length, alarmed: correct.filter(({ found }) => found.length > 0).length };
}
