import { z } from 'zod';
import { notFound } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { countries, findRegion } from '#reference';
import { plainWords } from '../plain-words.ts';
import { addressOf } from '../public/addresses.ts';
import { listPublishedCooperations } from '../public/list-cooperations.ts';
import { listOrganisations } from '../public/list-organisations.ts';
import {
  ClaimsQuestion,
  ListQuestion,
  OrganisationsQuestion,
  type PageQuestion,
} from '../public/question.ts';
import { findCooperationView } from '../public/view-cooperation.ts';
import { viewCountries } from '../public/view-countries.ts';
import { viewPublicFigures } from '../public/view-home.ts';
import { findOrganisationView } from '../public/view-organisation.ts';
import { findRegionView, viewRegions } from '../public/view-regions.ts';
import { listPublishedClaims } from '../store/published-claims.ts';
import * as answers from './answers.ts';

const NoQuestion = z.object({});

interface Shape<Q extends z.ZodObject, A extends z.ZodType> {
  /** Path with `:name` parts. */
  path: string;
  name: string;
  summary: string;
  /** What each `:name` part is. */
  params?: Readonly<Record<string, string>>;
  /** Which parts name a record that may be unpublished, see `Route`. */
  names?: Readonly<Record<string, string>>;
  question: Q;
  answer: A;
  handle(
    asked: { params: Readonly<Record<string, string>>; question: z.output<Q> },
    house: House,
  ): Promise<z.input<A>>;
}

/** One address of the API: what may be asked, what comes back, and how it is found. */
export interface Operation extends Omit<Shape<z.ZodObject, z.ZodType>, 'handle'> {
  // Erased here: the list holds operations of different questions; each is checked where it is written.
  handle(
    asked: { params: Readonly<Record<string, string>>; question: never },
    house: House,
  ): Promise<unknown>;
}

const operation = <Q extends z.ZodObject, A extends z.ZodType>(shape: Shape<Q, A>): Operation => shape;

/** Empty strings and missing parts out, so that a store sees only what was asked. */
const asked = <T extends object>(question: T) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  };

const pageOf = ({ page = 1, perPage = 50 }: z.output<typeof PageQuestion>) => ({ page, perPage });
const limits = ({ page, perPage }: { page: number; perPage: number }) => ({
  limit: perPage,
  offset: (page - 1) * perPage,
});
const pagesOf = (total: number, perPage: number) => Math.max(1, Math.ceil(total / perPage));

const cooperations = operation({
  path: '/api/v1/cooperations',
  name: 'api.cooperations',
  summary: 'Published cooperations, filtered, sorted and in pages, with the counts of every facet',
  question: ListQuestion,
  answer: answers.CooperationList,
  handle: async ({ question }, { database, clock }) =>
    (await listPublishedCooperations(database, question, clock)) as z.input<typeof answers.CooperationList>,
});

const cooperation = operation({
  path: '/api/v1/cooperations/:code',
  name: 'api.cooperation',
  summary:
    'Everything published of one cooperation: parties, papers, what happened, claims, conflicts, history',
  params: { code: 'The citable code, for example 3314-001' },
  names: { code: 'cooperation' },
  question: NoQuestion,
  answer: answers.Cooperation,
  async handle({ params }, { database, config }) {
    const code = params.code ?? '';
    const view = await findCooperationView(database, code);
    if (!view) throw notFound();
    const { governmentId: _, ...document } = view.document;
    const address = (language: 'id' | 'en') => config.baseUrl + addressOf('cooperations', language, code);
    return {
      ...document,
      addresses: { id: address('id'), en: address('en') },
      history: view.history,
    } as z.input<typeof answers.Cooperation>;
  },
});

const regions = operation({
  path: '/api/v1/regions',
  name: 'api.regions',
  summary: 'Regions of which something is published, with "none, confirmed" apart from "nobody was asked"',
  question: NoQuestion,
  answer: answers.RegionList,
  async handle(_, { database, clock }) {
    const rows = (await viewRegions(database, clock)).flatMap(({ code: province, regions: listed }) =>
      listed.map(({ code, name, count, none }) => ({
        code,
        name,
        level: findRegion(code)?.level ?? 'regency',
        province: code === province ? null : province,
        cooperations: count,
        none,
      })),
    );
    return { total: rows.length, rows };
  },
});

const region = operation({
  path: '/api/v1/regions/:code',
  name: 'api.region',
  summary: 'One region: its codes and names over time, and what sources say of it as a whole',
  params: { code: 'Code of the region, of today or before' },
  question: NoQuestion,
  answer: answers.Region,
  async handle({ params }, { database, clock }) {
    const view = await findRegionView(database, clock, params.code ?? '');
    if (!view) throw notFound();
    const { code, name, level, province, codes, formerNames } = view.region;
    return {
      code,
      name,
      level,
      province: province ?? null,
      cooperations: view.total,
      none: view.none,
      codes: codes.map(({ code: one, from = null, until = null }) => ({ code: one, from, until })),
      formerNames: [...formerNames],
      statements: view.statements.map(({ document }) => document),
    };
  },
});

const organisations = operation({
  path: '/api/v1/organisations',
  name: 'api.organisations',
  summary: 'Organisations that take part in something published, those with most cooperations first',
  question: OrganisationsQuestion,
  answer: answers.OrganisationList,
  async handle({ question }, { database, clock }) {
    const { q, page: _, perPage: __, ...filter } = question;
    const page = pageOf(question);
    const { rows, total } = await listOrganisations(
      { database, clock },
      asked({ ...filter, words: q === undefined ? undefined : plainWords(q).split(' ').filter(Boolean) }),
      limits(page),
    );
    return { total, ...page, pages: pagesOf(total, page.perPage), rows } as z.input<
      typeof answers.OrganisationList
    >;
  },
});

const organisation = operation({
  path: '/api/v1/organisations/:slug',
  name: 'api.organisation',
  summary: 'One organisation: what it is also called, what it is part of, and its newest cooperations',
  params: { slug: 'The organisation as in the address of its page' },
  names: { slug: 'organisation' },
  question: NoQuestion,
  answer: answers.Organisation,
  async handle({ params }, { database, clock }) {
    const view = await findOrganisationView(database, clock, params.slug ?? '');
    if (!view) throw notFound();
    return { ...view.organisation, latest: view.rows } as z.input<typeof answers.Organisation>;
  },
});

const countryList = operation({
  path: '/api/v1/countries',
  name: 'api.countries',
  summary: 'Partner countries with their cooperations and whether Indonesia has diplomatic relations',
  question: NoQuestion,
  answer: answers.CountryList,
  async handle(_, { database, clock }) {
    const known = new Map(countries().map((country) => [country.code, country]));
    const rows = (await viewCountries(database, clock)).map(({ country: code, ...counts }) => {
      const country = known.get(code);
      const { state, standing, since, interrupted } = country?.relations ?? {
        state: 'unknown' as const,
        standing: 'remembered' as const,
      };
      return {
        code,
        name: { ...(country?.name ?? { id: code, en: code }) },
        ...counts,
        relations: {
          state,
          standing,
          ...(since && { since }),
          ...(interrupted && { interrupted: [...interrupted] }),
        },
      };
    });
    return { total: rows.length, rows };
  },
});

const claims = operation({
  path: '/api/v1/claims',
  name: 'api.claims',
  summary: 'Single claims: which source says what of which property, in its own words',
  question: ClaimsQuestion,
  answer: answers.ClaimList,
  async handle({ question }, { database }) {
    const { page: _, perPage: __, ...filter } = question;
    const page = pageOf(question);
    const { rows, total } = await listPublishedClaims(database as never, asked(filter), limits(page));
    return { total, ...page, pages: pagesOf(total, page.perPage), rows };
  },
});

const stats = operation({
  path: '/api/v1/stats',
  name: 'api.stats',
  summary: 'The figures of the front page',
  question: NoQuestion,
  answer: answers.Stats,
  handle: async (_, { database, clock }) => viewPublicFigures(database, clock),
});

export const operations: readonly Operation[] = [
  cooperations,
  cooperation,
  regions,
  region,
  organisations,
  organisation,
  countryList,
  claims,
  stats,
];
