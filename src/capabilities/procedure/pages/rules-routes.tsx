import { today } from '#kernel/clock.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type PublicRoute, page } from '#platform/http/index.ts';
import type { Law } from '../law/read-law.ts';
import { listRules, type RulesOfDay } from '../list-rules.ts';
import { lawForReader } from '../settings/law-of.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { type RulesQuestion, readRulesQuestion } from './rules-question.ts';
import { RulesPage, rulesTitle } from './views/rules-page.tsx';

const home: Words = { id: 'Beranda', en: 'Home' };
export const crumbsOf = (language: Language, title: Words, href: string) => [
  { text: home[language], href: `/${language}` },
  { text: title[language], href },
];

interface FoundRules {
  question: RulesQuestion;
  /** Of the whole day, for the contents. */
  rules: RulesOfDay;
  /** Those asked for. */
  shown: RulesOfDay['rules'];
  complaint?: Words;
}

/** The rules asked for; of a day the law here does not reach, those of today with the reason. */
function findRules(query: URLSearchParams, now: string, law: Law): FoundRules {
  const { question, complaint } = readRulesQuestion(query, now);
  try {
    const rules = listRules(question.day, law);
    const known = rules.rules.some(({ kind, code }) => kind === 'path' && code === question.path);
    const { path, ...anyPath } = question;
    const asked = known ? question : anyPath;
    const listed = known ? listRules(question.day, law, path).rules : rules.rules;
    const shown = asked.unread ? listed.filter(({ toConfirm }) => toConfirm) : listed;
    return { question: asked, rules, shown, ...(complaint && { complaint }) };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const rules = listRules(now, law);
    return { question: { ...question, day: now }, rules, shown: rules.rules, complaint: problem.words };
  }
}

/** Every rule of a day with its articles, for anybody. */
export const rulesRoute: PublicRoute = {
  name: 'rules.view',
  method: 'GET',
  path: pagePaths.rules,
  who: 'anyone',
  async handle({ language, query, actor }, { clock, database }) {
    const law = await lawForReader(database, actor);
    const found = findRules(query, today(clock), law);
    const regimes = law.map(({ code, name, from }) => ({ code, name, from }));
    return page(
      rulesTitle[language],
      <RulesPage language={language} typed={Object.fromEntries(query)} regimes={regimes} {...found} />,
      { cacheable: true, breadcrumbs: crumbsOf(language, rulesTitle, pageAddress('rules', language)) },
    );
  },
};
