import { beginningOf } from '#kernel/beginning-of.ts';
import type { Language } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { beyondLastPage, type PublicRoute, page } from '#platform/http/index.ts';
import { addressOf, downloadAddress, type PublicPlace, paths } from './addresses.ts';
import { downloadRoutes } from './downloads/routes.ts';
import { listPublishedCooperations } from './list-cooperations.ts';
import { type ListQuestion, queryOf, readListQuestion, readOrganisationsQuestion } from './question.ts';
import { suggest } from './suggest.ts';
import { findCooperationView } from './view-cooperation.ts';
import { findCountryView, viewCountries } from './view-countries.ts';
import { viewHome } from './view-home.ts';
import { findOrganisationView } from './view-organisation.ts';
import { viewOrganisations } from './view-organisations.ts';
import { findRegionView, viewRegions } from './view-regions.ts';
import { AboutPage, aboutWords } from './views/about-page.tsx';
import { CooperationPage } from './views/cooperation-page.tsx';
import { CountriesPage, CountryPage, countryWords } from './views/country-pages.tsx';
import { HomePage, homeWords } from './views/home-page.tsx';
import { ListPage, listWords } from './views/list-page.tsx';
import { OrganisationPage } from './views/organisation-page.tsx';
import { OrganisationsPage, organisationsWords } from './views/organisations-page.tsx';
import { RegionPage, RegionsPage, regionWords } from './views/region-pages.tsx';

const cacheable = { cacheable: true } as const;
const homeCrumb = (language: Language) => ({
  text: { id: 'Beranda', en: 'Home' }[language],
  href: `/${language}`,
});
const crumbs = (language: Language, place: PublicPlace, title: Record<Language, string>) => [
  homeCrumb(language),
  { text: title[language], href: addressOf(place, language) },
];

const home: PublicRoute = {
  name: 'home',
  method: 'GET',
  path: paths.home,
  who: 'anyone',
  handle: async ({ language }, { database, clock }) =>
    page(homeWords.title[language], <HomePage language={language} view={await viewHome(database, clock)} />, {
      ...cacheable,
      description: homeWords.lead[language],
    }),
};

/** How many rows a page of the list shows; programs ask for more. */
const rowsOnPage = 25;

const formatsOf = (language: Language, question: ListQuestion) => {
  const { page: _, perPage: __, ...asked } = question;
  const query = queryOf(asked);
  return [
    { type: 'text/csv', href: downloadAddress('csv', language, query), title: 'CSV' },
    { type: 'application/json', href: `/api/v1/cooperations${query}`, title: 'JSON' },
  ];
};

const list: PublicRoute = {
  name: 'cooperation.list',
  method: 'GET',
  path: paths.cooperations,
  who: 'anyone',
  async handle({ language, query }, { database, clock }) {
    const { question: asked, notUnderstood } = readListQuestion(query);
    const look = (some: ListQuestion) =>
      listPublishedCooperations(database, { perPage: rowsOnPage, ...some }, clock);
    const first = await look(asked);
    const beyond = first.page > first.pages;
    const question = beyond ? { ...asked, page: first.pages } : asked;
    const found = beyond ? await look(question) : first;
    if (beyond) notUnderstood.push(beyondLastPage(first.page, first.pages));
    const suggestions = found.total === 0 && question.q ? await suggest(database, question.q, language) : [];
    return page(
      listWords.title[language],
      <ListPage {...{ language, question, notUnderstood, suggestions }} list={found} />,
      { ...cacheable, breadcrumbs: [homeCrumb(language)], formats: formatsOf(language, question) },
    );
  },
};

const cooperation: PublicRoute = {
  name: 'cooperation.view',
  method: 'GET',
  path: { id: `${paths.cooperations.id}/:code`, en: `${paths.cooperations.en}/:code` },
  who: 'anyone',
  names: { code: 'cooperation' },
  async handle({ language, params }, { database, config }) {
    const view = await findCooperationView(database, params.code ?? '');
    if (!view) throw notFound();
    const { code, cooperation: c } = view.document;
    const title = language === 'en' ? (c.titleEn ?? c.titleId) : c.titleId;
    return page(title, <CooperationPage view={view} language={language} place={config} />, {
      ...cacheable,
      description: c.activity ? beginningOf(`${title}. ${c.activity}`, 300) : title,
      breadcrumbs: crumbs(language, 'cooperations', listWords.title),
      formats: [
        { type: 'application/json', href: `/api/v1/cooperations/${encodeURIComponent(code)}`, title: 'JSON' },
      ],
    });
  },
};

const regions: PublicRoute = {
  name: 'region.list',
  method: 'GET',
  path: paths.regions,
  who: 'anyone',
  handle: async ({ language }, { database, clock }) =>
    page(
      regionWords.title[language],
      <RegionsPage language={language} provinces={await viewRegions(database, clock)} />,
      { ...cacheable, breadcrumbs: [homeCrumb(language)] },
    ),
};

const region: PublicRoute = {
  name: 'region.view',
  method: 'GET',
  path: { id: `${paths.regions.id}/:code`, en: `${paths.regions.en}/:code` },
  who: 'anyone',
  async handle({ language, params }, { database, clock }) {
    const view = await findRegionView(database, clock, params.code ?? '');
    if (!view) throw notFound();
    return page(view.region.name, <RegionPage language={language} view={view} />, {
      ...cacheable,
      breadcrumbs: crumbs(language, 'regions', regionWords.title),
    });
  },
};

const organisations: PublicRoute = {
  name: 'organisation.list',
  method: 'GET',
  path: paths.organisations,
  who: 'anyone',
  async handle({ language, query }, { database, clock }) {
    const { question, notUnderstood } = readOrganisationsQuestion(query);
    const found = await viewOrganisations({ database, clock }, question);
    if (question.page && question.page > found.page)
      notUnderstood.push(beyondLastPage(question.page, found.pages));
    return page(
      organisationsWords.title[language],
      <OrganisationsPage {...{ language, question, notUnderstood, found }} />,
      { ...cacheable, breadcrumbs: [homeCrumb(language)] },
    );
  },
};

const organisation: PublicRoute = {
  name: 'organisation.view',
  method: 'GET',
  path: { id: `${paths.organisations.id}/:slug`, en: `${paths.organisations.en}/:slug` },
  who: 'anyone',
  names: { slug: 'organisation' },
  async handle({ language, params }, { database, clock }) {
    const view = await findOrganisationView(database, clock, params.slug ?? '');
    if (!view) throw notFound();
    return page(view.organisation.name, <OrganisationPage language={language} view={view} />, {
      ...cacheable,
      breadcrumbs: crumbs(language, 'organisations', organisationsWords.title),
    });
  },
};

const countries: PublicRoute = {
  name: 'country.list',
  method: 'GET',
  path: paths.countries,
  who: 'anyone',
  handle: async ({ language }, { database, clock }) =>
    page(
      countryWords.title[language],
      <CountriesPage language={language} countries={await viewCountries(database, clock)} />,
      { ...cacheable, breadcrumbs: [homeCrumb(language)] },
    ),
};

const country: PublicRoute = {
  name: 'country.view',
  method: 'GET',
  path: { id: `${paths.countries.id}/:code`, en: `${paths.countries.en}/:code` },
  who: 'anyone',
  async handle({ language, params }, { database, clock }) {
    const view = await findCountryView(database, clock, params.code ?? '');
    if (!view) throw notFound();
    return page(view.country.name[language], <CountryPage language={language} view={view} />, {
      ...cacheable,
      breadcrumbs: crumbs(language, 'countries', countryWords.title),
    });
  },
};

const about: PublicRoute = {
  name: 'about',
  method: 'GET',
  path: paths.about,
  who: 'anyone',
  handle: async ({ language }, { config }) =>
    page(aboutWords.title[language], <AboutPage language={language} licence={config.dataLicence} />, {
      ...cacheable,
      breadcrumbs: [homeCrumb(language)],
    }),
};

/** What everybody reads, without an account. */
export const publicRoutes: readonly PublicRoute[] = [
  home,
  list,
  cooperation,
  regions,
  region,
  organisations,
  organisation,
  countries,
  country,
  about,
  ...downloadRoutes,
];
