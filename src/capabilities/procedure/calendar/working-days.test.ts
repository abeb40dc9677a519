import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, plusDays } from './days.ts';
import { holidayYears } from './holidays.ts';
import { countWorkingDays, lastWorkingDayUpTo, workingCalendar, workingDaysBetween } from './working-days.ts';

const calendar = workingCalendar();
const anyDay = fc.integer({ min: 0, max: 365 * 18 }).map((count) => plusDays('2012-01-01', count));
const count = fc.integer({ min: 1, max: 120 });

describe('the holidays of each year', () => {
  it.each(holidayYears.map((entry) => [entry.year, entry] as const))(
    '%i holds real days, each once',
    (year, entry) => {
      const days = [...entry.holidays, ...entry.jointLeave];
      expect(days.filter((monthDay) => !isDay(`${year}-${monthDay}`))).toEqual([]);
      expect(new Set(days).size).toBe(days.length);
      expect(entry.decree).not.toBe('');
    },
  );

  it.each(holidayYears.map((entry) => [entry.year, entry] as const))(
    '%i keeps no joint leave on a weekend, where it would be none',
    (year, { jointLeave }) => {
      const weekend = jointLeave.filter((monthDay) =>
        [0, 6].includes(new Date(`${year}-${monthDay}T00:00:00Z`).getUTCDay()),
      );
      expect(weekend).toEqual([]);
    },
  );

  it.each([
    ['Idul Fitri 2017', '2017-06-26'],
    ['joint leave around it', '2017-06-30'],
    ['joint leave added in 2025', '2025-08-18'],
    ['Nyepi 2026', '2026-03-19'],
    ['election day 2024', '2024-11-27'],
  ])('%s is no working day', (_, day) => expect(calendar.isWorkingDay(day)).toBe(false));

  it('a year without a decree says so and keeps only the days that never move', () => {
    expect(calendar.knows(2031)).toBe(false);
    expect(calendar.isWorkingDay('2031-05-01')).toBe(false);
    expect(calendar.isWorkingDay('2031-05-02')).toBe(true);
    expect(workingCalendar().isWorkingDay('2011-05-02')).toBe(true);
  });

  it('takes a year an administrator adds', () => {
    const added = workingCalendar([
      ...holidayYears,
      { year: 2031, decree: 'SKB', standing: 'read', holidays: ['05-02'], jointLeave: [] },
    ]);
    expect(added.knows(2031)).toBe(true);
    expect(added.isWorkingDay('2031-05-02')).toBe(false);
  });
});

describe('counting working days', () => {
  it('does not count the day of receipt', () => {
    expect(countWorkingDays('2026-11-23', 1, calendar)).toBe('2026-11-24');
  });

  it('begins on Monday what was received on a Saturday', () => {
    expect(countWorkingDays('2026-11-21', 1, calendar)).toBe('2026-11-23');
  });

  it('passes over a holiday on the day it would be due', () => {
    expect(countWorkingDays('2026-05-13', 1, calendar)).toBe('2026-05-18');
  });

  it('counts back what it counted forth', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const due = countWorkingDays(day, n, calendar) ?? '';
        expect(workingDaysBetween(day, due, calendar)).toBe(n);
        const start = lastWorkingDayUpTo(day, calendar);
        expect(countWorkingDays(due, -n, calendar)).toBe(start);
      }),
    );
  });

  it('ends on a working day, later for a later receipt and for more days', () => {
    fc.assert(
      fc.property(anyDay, count, fc.integer({ min: 0, max: 40 }), (day, n, later) => {
        const due = countWorkingDays(day, n, calendar) ?? '';
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect((countWorkingDays(plusDays(day, later), n, calendar) ?? '') >= due).toBe(true);
        expect((countWorkingDays(day, n + 1, calendar) ?? '') > due).toBe(true);
      }),
    );
  });

  it('adds up pauses: the due day moves by the working days they take away', () => {
    fc.assert(
      fc.property(
        anyDay,
        count,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (day, n, gap, length) => {
          const from = plusDays(day, gap);
          const pause = { from, until: plusDays(from, length) };
          const due = countWorkingDays(day, n, calendar, [pause]) ?? '';
          const taken =
            due < from
              ? 0
              : workingDaysBetween(plusDays(pause.from, -1), [pause.until, due].sort()[0] ?? due, calendar);
          expect(workingDaysBetween(day, due, calendar)).toBe(n + taken);
        },
      ),
    );
  });

  it('counts overlapping pauses once', () => {
    const one = countWorkingDays('2026-11-02', 5, calendar, [{ from: '2026-11-03', until: '2026-11-06' }]);
    const two = countWorkingDays('2026-11-02', 5, calendar, [
      { from: '2026-11-03', until: '2026-11-05' },
      { from: '2026-11-04', until: '2026-11-06' },
    ]);
    expect(two).toBe(one);
    expect(one).toBe('2026-11-13');
  });

  it('has no end while a pause has none, unless it was reached before', () => {
    expect(countWorkingDays('2026-11-02', 5, calendar, [{ from: '2026-11-04', until: null }])).toBeNull();
    expect(countWorkingDays('2026-11-02', 5, calendar, [{ from: '2026-11-10', until: null }])).toBe(
      '2026-11-09',
    );
  });
});
