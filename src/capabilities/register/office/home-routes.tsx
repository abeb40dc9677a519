import { findGovernmentById } from '#access';
import { hasRole } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type OfficeRoute, page } from '#platform/http/index.ts';
import { listRecords } from '../list-records.ts';
import { quietSince, viewOffice } from '../view-office.ts';
import { officePaths } from './addresses.ts';
import { readers, writers } from './form-routes.tsx';
import { questionOf } from './question.ts';
import { HomePage } from './views/home-page.tsx';
import { ListPage } from './views/list-page.tsx';

const home: OfficeRoute = {
  name: 'office.home',
  method: 'GET',
  path: officePaths.home,
  who: readers,
  async handle({ actor, language }, { database, clock }) {
    const view = await withGovernment(database, actor.governmentId, (tx) => viewOffice(tx, clock, actor));
    const government = await findGovernmentById(database, actor.governmentId);
    const title = { id: 'Kantor', en: 'Office' }[language];
    return page(
      title,
      <HomePage
        language={language}
        name={government?.name ?? ''}
        view={view}
        mayWrite={hasRole(actor, ...writers)}
      />,
    );
  },
};

const list: OfficeRoute = {
  name: 'office.list',
  method: 'GET',
  path: officePaths.list,
  who: readers,
  async handle({ actor, language, query }, { database, clock }) {
    const question = questionOf(query, quietSince(clock));
    const found = await withGovernment(database, actor.governmentId, (tx) =>
      listRecords(tx, actor, question),
    );
    const title = { id: 'Daftar kantor', en: 'Records of the office' }[language];
    return page(
      title,
      <ListPage language={language} question={question} list={found} mayWrite={hasRole(actor, ...writers)} />,
    );
  },
};

export const homeRoutes: readonly OfficeRoute[] = [home, list];
