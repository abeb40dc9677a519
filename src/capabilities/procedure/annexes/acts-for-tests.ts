import { workingCalendar } from '../calendar/working-days.ts';
import { law } from '../law/law.ts';
import type { Answer, DossierAct } from './acts.ts';
import type { Finding } from './finding.ts';
import type { JudgementFrame } from './questions.ts';

/** Kind, legal date and answers of an act. */
export type ToldAct = readonly [kind: string, day: string, answers?: Record<string, Answer>];

/** Acts in the order given. */
export const actsOf = (...told: readonly ToldAct[]): DossierAct[] =>
  told.map(([kind, legalDate, answers = {}], at) => ({
    number: at + 1,
    kind,
    legalDate,
    recordedOn: legalDate,
    letterNumber: null,
    office: 'Bagian Kerja Sama',
    answers,
    documentSha256: null,
    documentName: null,
    reason: null,
    replaces: null,
  }));

export const on = (today: string, rest: Partial<JudgementFrame> = {}): JudgementFrame => ({
  today,
  law,
  calendar: workingCalendar(),
  cooperationEnd: null,
  ...rest,
});

export const codesOf = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ code }) => code);

export const findingOf = (
  { findings }: { findings: readonly Finding[] },
  code: string,
): Finding | undefined => findings.find((one) => one.code === code);
