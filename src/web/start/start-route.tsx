import { findGovernmentById, startPaths } from '#access';
import { type OfficeRoute, page, type Route, redirect } from '#platform/http/index.ts';
import { mayOpenAmong } from '../may-open.ts';
import { startOf } from './start-of.ts';
import { StartPage, startWords } from './start-page.tsx';

/** Leads people from signing in to where their work begins, among these routes; or says what there is for them. */
export function startRoute(routes: readonly Route[]): OfficeRoute {
  const mayOpen = mayOpenAmong(routes);
  return {
    name: 'start',
    method: 'GET',
    path: startPaths,
    who: 'signed-in',
    async handle({ actor, language }, { database }) {
      const start = startOf(actor, language, mayOpen);
      if (start) return redirect(start);
      const government = await findGovernmentById(database, actor.governmentId);
      return page(
        startWords.title[language],
        <StartPage
          language={language}
          actor={actor}
          government={{ name: government?.name ?? '', regionCode: government?.regionCode ?? '' }}
          mayOpen={(path) => mayOpen(path, actor)}
        />,
      );
    },
  };
}
