import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import type { Day } from '../calendar/days.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Law } from '../law/read-law.ts';
import type { DossierKind } from '../law/shape.ts';
import type { DossierAct } from './acts.ts';
import type { Judgement } from './finding.ts';

export interface AnswerChoice {
  code: string;
  words: Words;
}

/** One thing an act asks besides its date, letter, office and document. */
export interface ActQuestion {
  name: string;
  label: Words;
  hint?: Words;
  type: 'text' | 'long' | 'day' | 'count' | 'year' | 'amount' | 'currency' | 'language' | 'choice' | 'ticks';
  choices?: readonly AnswerChoice[];
  /** The rule of the dossier whose paper has the parts to tick. */
  partsOf?: string;
  optional?: boolean;
}

/** A kind of act of one dossier: what may be recorded and what it asks. */
export interface ActKind {
  code: string;
  name: Words;
  questions: readonly ActQuestion[];
  /** The number of the letter must be told. */
  letterNeeded?: boolean;
  /** The rules of the dossier it follows. */
  rules?: readonly string[];
  /** Their articles, by the law of the day it is asked on. */
  basis?: readonly LegalBasis[];
  /** Set for plans: its legal date may lie ahead. */
  mayLieAhead?: boolean;
}

/** An instrument of the register as far as its custody asks. */
export interface InstrumentFacts {
  kind: string;
  /** EDTF; null = not said. */
  signed: string | null;
  versions: readonly { language: string; scanned: boolean }[];
}

/** What a dossier is judged by besides its acts. */
export interface JudgementFrame {
  today: Day;
  /** The law the government goes by, through time. */
  law: Law;
  calendar: WorkingCalendar;
  /** EDTF of the end of the cooperation; null = not said. */
  cooperationEnd: string | null;
  instrument?: InstrumentFacts | undefined;
}

/** One kind of dossier: its name, its acts, its rules. */
export interface DossierType {
  kind: DossierKind;
  name: Words;
  /** What it is for, in one sentence. */
  purpose: Words;
  titleHint: Words;
  acts: readonly ActKind[];
  /** Says what is irregular, missing and due; `acts` are those that stand. */
  judge(acts: readonly DossierAct[], frame: JudgementFrame): Judgement;
  /** What is wrong with a new act beyond its single answers; `acts` are those that stand. */
  complaints?(act: NewAct, acts: readonly DossierAct[], law: Law): Complaint[];
}

export type NewAct = Pick<DossierAct, 'kind' | 'legalDate' | 'answers'>;

/** What is wrong with an answer; `forbidden` when the law forbids the thing itself. */
export interface Complaint extends FieldRefusal {
  forbidden?: boolean;
}

export const choicesOf = (choices: Readonly<Record<string, Words>>): AnswerChoice[] =>
  Object.entries(choices).map(([code, words]) => ({ code, words }));
