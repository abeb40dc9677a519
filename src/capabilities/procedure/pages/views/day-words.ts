import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatDay } from '#ui';
import type { Act } from '../../case/acts.ts';
import type { ClockRun } from '../../case/clock-runs.ts';
import type { StageStanding } from '../../case/progress.ts';
import type { CaseView } from '../../view-case.ts';

const words = {
  between: { id: 'antara', en: 'between' },
  and: { id: 'dan', en: 'and' },
} as const satisfies Record<string, Words>;

/** The law's data writes effects in mid-sentence; where one stands alone it begins with a capital. */
export const sentenceOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const spanLabel = (first: string, last: string, language: Language): string =>
  `${words.between[language]} ${formatDay(first, language)} ${words.and[language]} ${formatDay(last, language)}`;

/** The date of an act as far as it is known. */
export const actDay = ({ legalDate, imprecise }: Act, language: Language): string =>
  imprecise ? formatEdtf(imprecise.edtf, language) : formatDay(legalDate, language);

/** The same with the words of the paper, which nobody may read more into than they say. */
export const actDayWritten = (act: Act, language: Language): string =>
  act.imprecise ? `${actDay(act, language)} (“${act.imprecise.asWritten}”)` : actDay(act, language);

/** "5 August 2026", or "between ... and ..." when what started the clock has no known day. */
export function dueDay({ due, latestDue }: Pick<ClockRun, 'due' | 'latestDue'>, language: Language): string {
  if (due === null) return '–';
  return latestDue === null || latestDue === due
    ? formatDay(due, language)
    : spanLabel(due, latestDue, language);
}

/** When a stage came to stand as it does, by its act or by the silence that brought it about. */
export function standingDay(
  { by, day }: StageStanding,
  { acts, state }: CaseView,
  language: Language,
): string {
  if ('act' in by) {
    const act = acts.find(({ id }) => id === by.act);
    return act ? actDay(act, language) : formatDay(day, language);
  }
  const run = state.clocks.find(({ clock, effectOn }) => clock === by.clock && effectOn === day);
  const known = !run || run.due === null || run.due === run.latestDue;
  return known ? formatDay(day, language) : spanLabel(run.due ?? day, day, language);
}
