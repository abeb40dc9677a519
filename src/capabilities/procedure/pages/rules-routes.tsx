import { today } from '#kernel/clock.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type PublicRoute, page } from '#platform/http/index.ts';
import { readDate, typedDate } from '#ui';
import { isDay } from '../calendar/days.ts';
import { law } from '../law/law.ts';
import { listRules, type RulesOfDay } from '../list-rules.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { RulesPage, rulesTitle } from './views/rules-page.tsx';

const home: Words = { id: 'Beranda', en: 'Home' };
export const crumbsOf = (language: Language, title: Words, href: string) => [
  { text: home[language], href: `/${language}` },
  { text: title[language], href },
];

export interface AskedDay {
  day: string;
  /** What was asked cannot be answered; the day of today is shown instead. */
  complaint?: Words;
}

/** The day a page is asked for: `?date=`, or the three fields of its form; today when nothing was asked. */
export function askedDay(query: URLSearchParams, now: string): AskedDay {
  const date = query.get('date');
  if (date !== null) return isDay(date) ? { day: date } : { day: now, complaint: notADayWords };
  const reading = readDate(typedDate(Object.fromEntries(query), 'date'), { whole: true });
  if (reading.kind === 'problem') return { day: now, complaint: reading.words };
  return { day: reading.kind === 'date' && isDay(reading.edtf) ? reading.edtf : now };
}

const notADayWords: Words = {
  id: 'Tanggal ini tidak ada. Isi tanggal, bulan, dan tahun.',
  en: 'There is no such day. Enter day, month and year.',
};

function rulesOf({ day, complaint }: AskedDay, now: string): { rules: RulesOfDay; complaint?: Words } {
  try {
    return { rules: listRules(day), ...(complaint && { complaint }) };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { rules: listRules(now), complaint: problem.words };
  }
}

/** Every rule of a day with its articles, for anybody. */
export const rulesRoute: PublicRoute = {
  name: 'rules.view',
  method: 'GET',
  path: pagePaths.rules,
  who: 'anyone',
  async handle({ language, query }, { clock }) {
    const now = today(clock);
    const asked = askedDay(query, now);
    const found = rulesOf(asked, now);
    const regimes = law.map(({ code, name, from }) => ({ code, name, from }));
    return page(
      rulesTitle[language],
      <RulesPage
        language={language}
        day={found.complaint ? now : asked.day}
        typed={Object.fromEntries(query)}
        regimes={regimes}
        {...found}
      />,
      { cacheable: true, breadcrumbs: crumbsOf(language, rulesTitle, pageAddress('rules', language)) },
    );
  },
};
