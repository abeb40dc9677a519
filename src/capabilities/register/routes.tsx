import { notFound } from '#kernel/refusal.ts';
import { json, type PageRequest, type PublicRoute, page } from '#platform/http/index.ts';
import {
  findPublishedCooperation,
  type ListQuestion,
  listPublishedCooperations,
  viewRegisterFigures,
} from './published.ts';
import { sorts } from './store/published.ts';
import { findRegionView, viewRegions } from './view-regions.ts';
import { CooperationPage } from './views/cooperation-page.tsx';
import { HomePage } from './views/home-page.tsx';
import { ListPage } from './views/list-page.tsx';
import { RegionPage, RegionsPage } from './views/region-pages.tsx';

/** The list's question as it stands in the address bar; what cannot be understood is left out. */
export function questionOf(query: URLSearchParams): ListQuestion {
  const text = (name: string) => query.get(name)?.trim().slice(0, 200) || undefined;
  const number = (name: string) =>
    /^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined;
  const sort = sorts.find((name) => name === query.get('sort'));
  const parts = {
    q: text('q'),
    region: text('region'),
    country: text('country')?.toUpperCase(),
    kind: text('kind'),
    field: text('field'),
    status: text('status'),
    organisation: text('organisation'),
    year: number('year'),
    page: Math.max(1, number('page') ?? 1),
    sort,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as ListQuestion;
}

const home: PublicRoute = {
  name: 'home',
  method: 'GET',
  path: { id: '', en: '' },
  who: 'anyone',
  async handle({ language }, { database }) {
    const title = {
      id: 'Kerja sama daerah dengan dunia',
      en: 'Local governments’ cooperation with the world',
    }[language];
    return page(title, <HomePage language={language} figures={await viewRegisterFigures(database)} />, {
      cacheable: true,
    });
  },
};

const list: PublicRoute = {
  name: 'cooperation.list',
  method: 'GET',
  path: { id: '/kerja-sama', en: '/cooperations' },
  who: 'anyone',
  async handle({ language, query }, { database }) {
    const question = questionOf(query);
    const found = await listPublishedCooperations(database, question);
    const title = { id: 'Daftar kerja sama', en: 'Cooperations' }[language];
    return page(title, <ListPage language={language} question={question} list={found} />, {
      cacheable: true,
    });
  },
};

const cooperation: PublicRoute = {
  name: 'cooperation.view',
  method: 'GET',
  path: { id: '/kerja-sama/:code', en: '/cooperations/:code' },
  who: 'anyone',
  names: { code: 'cooperation' },
  async handle({ language, params }, { database }) {
    const document = await findPublishedCooperation(database, params.code ?? '');
    if (!document) throw notFound();
    const { titleId, titleEn } = document.cooperation;
    return page(
      language === 'en' ? (titleEn ?? titleId) : titleId,
      <CooperationPage document={document} language={language} />,
      {
        cacheable: true,
      },
    );
  },
};

const regions: PublicRoute = {
  name: 'region.list',
  method: 'GET',
  path: { id: '/daerah', en: '/regions' },
  who: 'anyone',
  async handle({ language }, { database }) {
    const title = { id: 'Daerah', en: 'Regions' }[language];
    return page(title, <RegionsPage language={language} regions={await viewRegions(database)} />, {
      cacheable: true,
    });
  },
};

const region: PublicRoute = {
  name: 'region.view',
  method: 'GET',
  path: { id: '/daerah/:code', en: '/regions/:code' },
  who: 'anyone',
  async handle({ language, params }, { database }) {
    const view = await findRegionView(database, params.code ?? '');
    if (!view) throw notFound();
    return page(view.name, <RegionPage language={language} view={view} />, { cacheable: true });
  },
};

const apiList: PublicRoute = {
  name: 'api.cooperations',
  method: 'GET',
  path: '/api/v1/cooperations',
  who: 'anyone',
  handle: async ({ query }: PageRequest, { database }) =>
    json(await listPublishedCooperations(database, questionOf(query))),
};

const apiCooperation: PublicRoute = {
  name: 'api.cooperation',
  method: 'GET',
  path: '/api/v1/cooperations/:code',
  who: 'anyone',
  names: { code: 'cooperation' },
  async handle({ params }, { database }) {
    const document = await findPublishedCooperation(database, params.code ?? '');
    if (!document) throw notFound();
    return json(document);
  },
};

const apiStats: PublicRoute = {
  name: 'api.stats',
  method: 'GET',
  path: '/api/v1/stats',
  who: 'anyone',
  handle: async (_: PageRequest, { database }) => json(await viewRegisterFigures(database)),
};

export const registerRoutes = [home, list, cooperation, regions, region, apiList, apiCooperation, apiStats];
