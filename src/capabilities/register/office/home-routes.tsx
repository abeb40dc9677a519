import { findGovernmentById } from '#access';
import { hasRole } from '#kernel/actor.ts';
import { beyondLastPage, type OfficeRoute, page } from '#platform/http/index.ts';
import { listRecords } from '../list-records.ts';
import { quietSince, viewOffice } from '../view-office.ts';
import { officePaths } from './addresses.ts';
import { readers, writers } from './form-routes.tsx';
import { readOfficeQuestion } from './question.ts';
import { HomePage } from './views/home-page.tsx';
import { ListPage } from './views/list-page.tsx';

const home: OfficeRoute = {
  name: 'office.home',
  method: 'GET',
  path: officePaths.home,
  who: readers,
  async handle({ actor, language }, house) {
    const view = await viewOffice(house, actor);
    const government = await findGovernmentById(house.database, actor.governmentId);
    const title = { id: 'Kantor', en: 'Office' }[language];
    return page(
      title,
      <HomePage
        language={language}
        name={government?.name ?? ''}
        view={view}
        mayWrite={hasRole(actor, ...writers)}
        mayInvite={hasRole(actor, 'administrator')}
      />,
    );
  },
};

const list: OfficeRoute = {
  name: 'office.list',
  method: 'GET',
  path: officePaths.list,
  who: readers,
  async handle({ actor, language, query }, house) {
    const { question, notUnderstood } = readOfficeQuestion(query, quietSince(house.clock));
    const found = await listRecords(house, actor, question);
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    const title = { id: 'Daftar kantor', en: 'Records of the office' }[language];
    const mayWrite = hasRole(actor, ...writers);
    return page(title, <ListPage {...{ language, question, notUnderstood, mayWrite }} list={found} />);
  },
};

export const homeRoutes: readonly OfficeRoute[] = [home, list];
