import { findGovernmentById } from '#access';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { beyondLastPage, type OfficeRoute, page } from '#platform/http/index.ts';
import { listRecords } from '../list-records.ts';
import { quietSince, viewOffice } from '../view-office.ts';
import { officePaths } from './addresses.ts';
import { readers, writers } from './form-routes.tsx';
import { readOfficeQuestion } from './question.ts';
import { HomePage, type WaitingElsewhere } from './views/home-page.tsx';
import { ListPage } from './views/list-page.tsx';

/** What waits for this person in other rooms: counted, each with the page of its rows. */
export type ListWaiting = (
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
) => Promise<readonly WaitingElsewhere[]>;

/**
 * The office's home. What waits in other rooms is told by `listWaiting`: the register may not call them, so whoever
 * wires the rooms hands it in.
 */
export const officeHomeRoute = (listWaiting: ListWaiting): OfficeRoute => ({
  name: 'office.home',
  method: 'GET',
  path: officePaths.home,
  who: readers,
  async handle({ actor, language }, house) {
    const view = await viewOffice(house, actor);
    const waiting = await listWaiting(house, actor);
    const government = await findGovernmentById(house.database, actor.governmentId);
    const title = { id: 'Kantor', en: 'Office' }[language];
    return page(
      title,
      <HomePage
        language={language}
        name={government?.name ?? ''}
        view={view}
        elsewhere={waiting}
        mayWrite={hasRole(actor, ...writers)}
        mayInvite={hasRole(actor, 'administrator')}
      />,
    );
  },
});

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

/** The list of the office's records. */
export const listRoutes: readonly OfficeRoute[] = [list];
