import type { Day } from '../calendar/days.ts';

/** Kind of the act that takes another one back. */
export const withdrawal = 'withdrawal';

export type Answer = string | string[];

/** One thing that happened, as recorded; never changed afterwards. */
export interface DossierAct {
  /** Order of recording within the dossier. */
  number: number;
  kind: string;
  legalDate: Day;
  recordedOn: Day;
  letterNumber: string | null;
  /** The office that acted, as it was then called. */
  office: string;
  answers: Readonly<Record<string, Answer>>;
  documentSha256: string | null;
  documentName: string | null;
  reason: string | null;
  /** Number of the act it corrects or withdraws. */
  replaces: number | null;
  /** What the slip of a lending was made of; null before slips were kept. */
  slip?: KeptSlip | null;
}

/** Version of the template and the frame a lending's slip is printed with, whatever the office uses now. */
export interface KeptSlip {
  version: number;
  frame: unknown;
}

/** The acts that stand, in the order of their legal dates; those of one day in the order of recording. */
export function standingActs(acts: readonly DossierAct[]): DossierAct[] {
  const replaced = new Set(acts.flatMap(({ replaces }) => replaces ?? []));
  return acts
    .filter(({ number, kind }) => kind !== withdrawal && !replaced.has(number))
    .sort((a, b) => (a.legalDate === b.legalDate ? a.number - b.number : a.legalDate < b.legalDate ? -1 : 1));
}

/** The text answered to a question; empty when nothing was answered. */
export const textOf = (act: DossierAct | undefined, question: string): string => {
  const answer = act?.answers[question];
  return typeof answer === 'string' ? answer : '';
};

/** Everything ticked at a question. */
export const ticksOf = (act: DossierAct | undefined, question: string): readonly string[] => {
  const answer = act?.answers[question];
  return Array.isArray(answer) ? answer : [];
};

/** A count that was answered; 0 when none was. */
export const countOf = (act: DossierAct | undefined, question: string): number =>
  Number(textOf(act, question)) || 0;

export const ofKind = (acts: readonly DossierAct[], ...kinds: readonly string[]): DossierAct[] =>
  acts.filter(({ kind }) => kinds.includes(kind));

export const lastOf = (acts: readonly DossierAct[], ...kinds: readonly string[]): DossierAct | undefined =>
  ofKind(acts, ...kinds).at(-1);
