import type { ReportPart } from './parts.ts';

/** What a sentence was read from. */
export const factKinds = [
  'record',
  'instrument',
  'act',
  'money',
  'claim',
  'activity',
  'result',
  'obstacle',
  'decision',
  'plan',
  'answer',
  'round',
  'statement',
  'law',
] as const;
export type FactKind = (typeof factKinds)[number];

/** The recorded fact a sentence rests on, kept with it for good. */
export interface FactReference {
  kind: FactKind;
  /** Code of the cooperation it is about; null = the region. */
  cooperation: string | null;
  /** Id of the fact within its kind: of an activity, a request, a year. */
  id: string;
  /** Who said or recorded it, in words that stay true when the fact is later corrected. */
  source: string;
}

/** One sentence of the report in the language of the law, which is Indonesian. */
export interface Sentence {
  /** The same for the same fact at every assembling. */
  key: string;
  text: string;
  fact: FactReference;
}

/** What a part lacks, and who owes it. Never filled with a guess. */
export interface MissingFact {
  key: string;
  what: string;
  owedBy: string;
  /** Nothing recorded can answer it: the office's own words do. */
  ownWordsDo: boolean;
}

export interface AssembledPart {
  sentences: readonly Sentence[];
  missing: readonly MissingFact[];
}

export type AssembledParts = Readonly<Record<ReportPart, AssembledPart>>;

/** Sentences and gaps of one part while it is put together. */
export class PartWriter {
  readonly sentences: Sentence[] = [];
  readonly missing: MissingFact[] = [];

  say(key: string, text: string, fact: FactReference): void {
    this.sentences.push({ key, text, fact });
  }

  lack(key: string, what: string, owedBy: string): void {
    this.missing.push({ key, what, owedBy, ownWordsDo: false });
  }

  /** Something only people can say: it is missing until somebody has written it. */
  needWords(key: string, what: string, owedBy: string): void {
    this.missing.push({ key, what, owedBy, ownWordsDo: true });
  }
}

/** Somebody's words within a sentence of ours: their own full stop gives way to the sentence's. */
export const quoted = (words: string): string => `"${words.trim().replace(/\.$/, '')}"`;
