import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type PageRequest, type PublicRoute, page } from '#platform/http/index.ts';
import type { SentForm } from '#ui';
import type { Law } from '../law/read-law.ts';
import type { PathAnswers } from '../path/answers.ts';
import { choosePath, type PathChoice } from '../path/choose-path.ts';
import { pathAnswersIncomplete } from '../refusals.ts';
import { lawForReader } from '../settings/law-of.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { openers } from './form-routes.tsx';
import { hasStages } from './law-of-case.ts';
import { fieldsOfQuery, queryOfAnswers, readPathAnswers } from './read-path-answers.ts';
import { crumbsOf } from './rules-routes.tsx';
import { PathPage, pathTitle } from './views/path-page.tsx';

/** A form whose answers stand in the address. */
export const formInQuery = ({ language, csrf, query }: PageRequest, refusal?: Refusal): SentForm => ({
  language,
  csrf,
  typed: Object.fromEntries(query),
  refusal,
  ticked: (field) => (query.has(field) ? query.getAll(field) : undefined),
});

interface Found {
  answers: PathAnswers;
  choice: PathChoice;
  day: string;
}

function findPath(query: URLSearchParams, now: string, law: Law): Found | Refusal | undefined {
  if (!query.has('asked')) return undefined;
  const read = readPathAnswers(fieldsOfQuery(query));
  if ('complaints' in read) return pathAnswersIncomplete(read.complaints);
  const { answers } = read;
  try {
    return { answers, choice: choosePath(answers, now, law), day: answers.date ?? now };
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}

/** The path selector, for anybody; officers go on to open a case. */
export const pathRoute: PublicRoute = {
  name: 'path.choose',
  method: 'GET',
  path: pagePaths.path,
  who: 'anyone',
  async handle(request, { clock, database }) {
    const { language, query, actor } = request;
    const law = await lawForReader(database, actor);
    const found = findPath(query, today(clock), law);
    const refusal = found instanceof Refusal ? found : undefined;
    const answer = found instanceof Refusal ? undefined : found;
    const mayOpen =
      hasRole(actor, ...openers) && answer !== undefined && hasStages(answer.choice.path, answer.day, law);
    return page(
      pathTitle[language],
      <PathPage
        form={formInQuery(request, refusal)}
        found={answer}
        law={law}
        openAt={mayOpen ? `${pageAddress('open', language)}?${queryOfAnswers(answer.answers)}` : undefined}
      />,
      {
        status: refusal ? 422 : 200,
        cacheable: !query.has('asked'),
        breadcrumbs: crumbsOf(language, pathTitle, pageAddress('path', language)),
      },
    );
  },
};
