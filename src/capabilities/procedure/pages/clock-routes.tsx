import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Language } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, type PublicRoute, page, type Reply } from '#platform/http/index.ts';
import { formOf } from '#ui';
import { dossierAddress } from '../annexes/addresses.ts';
import { basisText } from '../annexes/views/words.ts';
import { findCalendarFeed } from '../find-calendar-feed.ts';
import { replaceCalendarFeed } from '../replace-calendar-feed.ts';
import { type ClocksPageView, type ClocksView, viewClocks, viewClocksPage } from '../view-clocks.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { calendarKeepers, type OfficeRequest, readers } from './form-routes.tsx';
import { lawOfCase } from './law-of-case.ts';
import { askedPage } from './one-page.ts';
import { articleLabel } from './views/articles.tsx';
import { dueLabel } from './views/clock-words.ts';
import { ClocksPage, clocksTitle } from './views/clocks-page.tsx';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

const viewOf = ({ actor, query }: OfficeRequest, { database, clock }: House): Promise<ClocksPageView> =>
  withGovernment(database, actor.governmentId, (tx) => viewClocksPage(tx, clock, actor, askedPage(query)));

const pageOf = (request: OfficeRequest, house: House, view: ClocksPageView, address?: string): Reply =>
  page(
    clocksTitle[request.language],
    <ClocksPage
      view={view}
      form={formOf(request)}
      day={today(house.clock)}
      mayKeep={hasRole(request.actor, ...calendarKeepers)}
      address={address}
    />,
    { alternates: { id: pageAddress('clocks', 'id'), en: pageAddress('clocks', 'en') } },
  );

const list: OfficeRoute = {
  name: 'clocks.list',
  method: 'GET',
  path: pagePaths.clocks,
  who: readers,
  handle: async (request, house) => pageOf(request, house, await viewOf(request, house)),
};

/** The secret goes into the page that answers, never into an address: those end up in histories and logs. */
const subscribe: OfficeRoute = {
  name: 'clocks.subscribe',
  method: 'POST',
  path: pagePaths.feed,
  who: calendarKeepers,
  async handle(request, house) {
    const { actor, form, language } = request;
    const { database, clock, config } = house;
    const secret = await withGovernment(database, actor.governmentId, (tx) =>
      replaceCalendarFeed(tx, clock, actor, { revoke: form.get('what') === 'revoke' }),
    );
    const path = secret && pageAddress('secretCalendar', language, { secret });
    return pageOf(request, house, await viewOf(request, house), path && config.baseUrl + path);
  },
};

const dossierEvent = (
  { dossierId, title, finding }: ClocksView['dossiers'][number],
  baseUrl: string,
  language: Language,
): CalendarEvent => ({
  uid: `dossier-${dossierId}-${finding.code}-${finding.due}@jalin`,
  day: finding.due,
  summary: `${title}: ${finding.words[language]}`,
  description: basisText(finding.basis, language),
  url: `${baseUrl}${dossierAddress('view', language, { dossier: dossierId })}`,
});

function eventsOf(view: ClocksView, house: House, language: Language): CalendarEvent[] {
  const { baseUrl } = house.config;
  const ofDossiers = view.dossiers.map((one) => dossierEvent(one, baseUrl, language));
  const ofCases = view.clocks.flatMap((run) => {
    if (run.due === null) return [];
    const law = lawOfCase(run, today(house.clock), view.law);
    const rule = law.clock(run.clock);
    const articles = law.basis(rule?.basis).map((one) => articleLabel(one, language));
    return [
      {
        uid: `${run.caseCode}-${run.clock}-${run.startedBy}-${run.from}@jalin`,
        day: run.due,
        summary: `${rule?.name[language] ?? run.clock}: ${run.title}`,
        description: [
          run.due === run.latestDue ? undefined : dueLabel(run, language),
          rule?.effectWords[language],
          articles.join('; '),
        ]
          .filter(Boolean)
          .join('\n'),
        url: `${baseUrl}${pageAddress('case', language, { code: run.caseCode })}`,
      },
    ];
  });
  return [...ofCases, ...ofDossiers];
}

const calendarOf = (view: ClocksView, house: House, language: Language): Reply => ({
  kind: 'file',
  type: 'text/calendar; charset=utf-8',
  name: { id: 'tenggat.ics', en: 'deadlines.ics' }[language],
  content: writeCalendar(clocksTitle[language], eventsOf(view, house, language), house.clock.now()),
});

const file: OfficeRoute = {
  name: 'clocks.calendar',
  method: 'GET',
  path: pagePaths.calendarFile,
  who: readers,
  handle: async ({ actor, language }, house) => {
    const { database, clock } = house;
    const view = await withGovernment(database, actor.governmentId, (tx) => viewClocks(tx, clock, actor));
    return calendarOf(view, house, language);
  },
};

/** For calendar programs, which cannot sign in: whoever has the secret reads the deadlines, and nothing else. */
const secretCalendar: PublicRoute = {
  name: 'clocks.secret-calendar',
  method: 'GET',
  path: pagePaths.secretCalendar,
  who: 'anyone',
  async handle({ params, language }, house) {
    const view = await findCalendarFeed(house, params.secret ?? '');
    if (!view) throw notFound();
    return calendarOf(view, house, language);
  },
};

export const clockRoutes = [list, subscribe, file, secretCalendar] as const;
