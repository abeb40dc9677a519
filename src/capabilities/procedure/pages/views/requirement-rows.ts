import type { Words } from '#kernel/language.ts';
import { formatDay } from '#ui';
import { verdictWords } from '../../words.ts';
import type { CasePageView } from './case-view.ts';
import { checklistWords } from './checklist-page.tsx';

export const requirementColumns = {
  requirement: checklistWords.requirements,
  state: { id: 'Keadaan', en: 'State' },
  said: { id: 'Dinyatakan oleh, pada', en: 'Said by, on' },
} as const satisfies Record<string, Words>;

/** Each requirement on paper: how it stands, and who said so when and on what, or who owes the answer. */
export const requirementRows = ({ view, law, language }: CasePageView): string[][] =>
  view.requirements.map(({ verdict, answer }) => {
    const owed = `${checklistWords.owed[language]}: ${law.actor('region')[language]}`;
    const said = answer && [answer.office, formatDay(answer.saidOn, language), answer.paper, answer.place];
    return [
      verdict.name[language],
      (verdict.forbidden ? checklistWords.forbidden : verdictWords[verdict.verdict])[language],
      said ? said.filter(Boolean).join(', ') : verdict.verdict === 'unknown' ? owed : '',
    ];
  });
