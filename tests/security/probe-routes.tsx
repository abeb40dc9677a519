import { sql } from 'kysely';
import { notFound, Refusal } from '#kernel/refusal.ts';
import {
  type Form,
  json,
  type OfficeRoute,
  type PublicRoute,
  page,
  type Route,
  redirect,
} from '#platform/http/index.ts';

const echo = ({ typed, files }: Form) =>
  json({ typed, files: files.map(({ name, bytes }) => [name, bytes.length]) });

const openRoutes: readonly PublicRoute[] = [
  {
    name: 'probe.home',
    method: 'GET',
    path: { id: '', en: '' },
    who: 'anyone',
    handle: async ({ language }) =>
      page(`Beranda ${language}`, <h1>{'x'.repeat(3_000)}</h1>, { cacheable: true }),
  },
  {
    name: 'probe.form',
    method: 'GET',
    path: { id: '/formulir', en: '/form' },
    who: 'anyone',
    handle: async ({ csrf }) =>
      page('Formulir', <input type="hidden" name="_csrf" value={csrf} />, { cacheable: true }),
  },
  {
    name: 'probe.send',
    method: 'POST',
    path: { id: '/formulir', en: '/form' },
    who: 'anyone',
    handle: async ({ form }) => echo(form),
  },
  {
    name: 'probe.broken',
    method: 'GET',
    path: { id: '/rusak', en: '/broken' },
    who: 'anyone',
    async handle(_, { database }) {
      await sql`select ${'rahasia@example.go.id'}::integer`.execute(database);
      return redirect('/id');
    },
  },
  {
    name: 'probe.away',
    method: 'GET',
    path: { id: '/jauh', en: '/away' },
    who: 'anyone',
    handle: async ({ query }) => redirect(query.get('to') ?? '/id'),
  },
  {
    name: 'probe.api',
    method: 'GET',
    path: '/api/v1/things/:name',
    who: 'anyone',
    async handle({ params, query }) {
      if (params.name === 'none') throw notFound();
      return json({ name: params.name, q: query.get('q') });
    },
  },
  {
    name: 'probe.file',
    method: 'GET',
    path: '/berkas',
    who: 'anyone',
    handle: async () => ({
      kind: 'file',
      type: 'text/csv; charset=utf-8',
      name: 'kerja sama "2017"\r\nñ.csv',
      content: 'a,b\n',
    }),
  },
];

const officeRoutes: readonly OfficeRoute[] = [
  {
    name: 'probe.office',
    method: 'GET',
    path: { id: '/kantor', en: '/office' },
    who: ['officer'],
    handle: async ({ actor }) => page('Kantor', <p>pemerintah {actor.governmentId}</p>, { cacheable: true }),
  },
  {
    name: 'probe.save',
    method: 'POST',
    path: { id: '/kantor/:code', en: '/office/:code' },
    who: ['officer'],
    names: { code: 'cooperation' },
    async handle({ form, params }) {
      if (params.code === 'hidden') throw notFound();
      const words = { id: 'Salah tulis', en: 'A typing error' };
      if (params.code === 'typo') throw new Refusal('invalid', 'typo', words, [{ field: 'a', words }]);
      return echo(form);
    },
  },
  {
    name: 'probe.office-api',
    method: 'GET',
    path: '/api/v1/office',
    who: 'signed-in',
    handle: async () => json({ ok: true }),
  },
];

/** Routes of no room: one for each thing the web has to do. */
export const probeRoutes: readonly Route[] = [...openRoutes, ...officeRoutes];
