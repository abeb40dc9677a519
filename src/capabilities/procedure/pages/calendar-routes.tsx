import { hasRole } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type OfficeRoute, page, redirect } from '#platform/http/index.ts';
import { yearOf } from '../calendar/days.ts';
import { type CalendarYear, listCalendarYears } from '../list-calendar-years.ts';
import { holidayYearIncomplete } from '../refusals.ts';
import { replaceHolidayYear } from '../replace-holiday-year.ts';
import { pageAddress, pagePaths } from './addresses.ts';
import { calendarKeepers, formRoutes, type OfficeRequest } from './form-routes.tsx';
import { readHolidayYear } from './read-holiday-year.ts';
import { CalendarPage, CalendarYearPage, calendarTitle, calendarYearTitle } from './views/calendar-pages.tsx';

const yearsOf = ({ actor }: OfficeRequest, { database }: House) =>
  withGovernment(database, actor.governmentId, (tx) => listCalendarYears(tx, actor));

const calendar: OfficeRoute = {
  name: 'calendar.view',
  method: 'GET',
  path: pagePaths.calendar,
  who: 'signed-in',
  async handle(request, house) {
    const { language, actor, query } = request;
    const years = await yearsOf(request, house);
    const newest = Math.max(yearOf(today(house.clock)) - 1, ...years.map(({ year }) => year));
    return page(
      calendarTitle[language],
      <CalendarPage
        language={language}
        years={years}
        nextYear={newest + 1}
        mayKeep={hasRole(actor, ...calendarKeepers)}
        saved={query.get('done') === 'saved'}
      />,
    );
  },
};

const calendarYear = formRoutes<{ year: number; known: CalendarYear | undefined }>({
  name: 'calendar.replace-year',
  path: 'calendarYear',
  who: calendarKeepers,
  title: ({ year }) => calendarYearTitle(year),
  async load(request, house) {
    const year = Number(request.params.year);
    if (!/^\d{4}$/.test(request.params.year ?? '') || year < 1900 || year > 2199) throw notFound();
    return { year, known: (await yearsOf(request, house)).find((one) => one.year === year) };
  },
  body: (form, data) => <CalendarYearPage form={form} {...data} />,
  async save({ form, actor, language }, { database, clock }, { year }) {
    const read = readHolidayYear(form, year);
    if ('complaints' in read) throw holidayYearIncomplete(read.complaints);
    await withGovernment(database, actor.governmentId, (tx) =>
      replaceHolidayYear(tx, clock, actor, read.input),
    );
    return redirect(`${pageAddress('calendar', language)}?done=saved`);
  },
});

export const calendarRoutes: readonly OfficeRoute[] = [calendar, ...calendarYear];
