import { notFound } from '#kernel/refusal.ts';
import { type OfficeRoute, page } from '#platform/http/index.ts';
import { mayWrite, readers } from '../../rules.ts';
import { findLibraryClause } from '../clauses/all-clauses.ts';
import { ClausePage } from './clause-page.tsx';
import { clauseName, LibraryPage } from './library-page.tsx';
import { pathOf, paths } from './library-paths.ts';
import { libraryWords } from './library-words.ts';

/** The library of clauses: the same for every office, so nothing of it is a government's. */
export const libraryRoutes: readonly OfficeRoute[] = [
  {
    name: 'library.list',
    method: 'GET',
    path: paths.library,
    who: readers,
    async handle({ actor, language }) {
      const mayDraft = mayWrite(actor);
      return page(libraryWords.title[language], <LibraryPage {...{ language, mayDraft }} />);
    },
  },
  {
    name: 'library.clause',
    method: 'GET',
    path: paths.clause,
    who: readers,
    async handle({ language, params }) {
      const clause = findLibraryClause(params.clause ?? '');
      if (!clause) throw notFound();
      return page(clauseName(clause, language), <ClausePage clause={clause} language={language} />, {
        breadcrumbs: [{ text: libraryWords.title[language], href: pathOf('library', language) }],
      });
    },
  },
];
