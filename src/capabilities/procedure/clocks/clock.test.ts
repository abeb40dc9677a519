import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../calendar/days.ts';
import { holidayYears } from '../calendar/holidays.ts';
import { workingCalendar } from '../calendar/working-days.ts';
import { clockIds, readClock } from './clock.ts';

const dueOf = (id: string, from: string) => readClock(id, from).due;

describe('the clocks of the law', () => {
  it('are these', () => {
    expect(clockIds().toSorted()).toEqual([
      'ARSIP_TERJAGA_REPORT',
      'COOP_TERM',
      'DPRD_DECISION',
      'EXTENSION_NOTICE',
      'GOV_FORWARD_NASKAH',
      'GOV_FORWARD_RKS',
      'LOCAL_OPD_REPORT',
      'LOI_VALID',
      'NGO_IZIN_PRINSIP',
      'REPORT_GOV',
      'REPORT_KABKOTA',
      'SUPERVISION',
      'TRAVEL_REQUEST',
    ]);
  });

  it.each([
    ['LOI_VALID', '2026-03-02', '2027-03-02', 'calendar', 'Permendagri 25/2020', '13(3)'],
    ['COOP_TERM', '2026-03-02', '2031-03-02', 'calendar', 'Permendagri 25/2020', '32(1)'],
    ['EXTENSION_NOTICE', '2026-11-30', '2026-05-30', 'calendar', 'Permendagri 25/2020', '33'],
    ['REPORT_KABKOTA', '2026-11-24', '2027-01-07', 'calendar', 'Permendagri 25/2020', '35(2)'],
    ['REPORT_GOV', '2027-01-01', '2027-01-14', 'calendar', 'Permendagri 25/2020', '35(2)'],
    ['SUPERVISION', '2026-03-02', '2026-12-31', 'calendar', 'Permendagri 25/2020', '39(5)'],
    ['NGO_IZIN_PRINSIP', '2026-03-02', '2029-03-02', 'calendar', 'UU 17/2013', '45(2)'],
    ['TRAVEL_REQUEST', '2026-03-20', '2026-03-10', 'calendar', 'SE 009/5545/SJ (1 Juli 2019)', '-'],
    ['ARSIP_TERJAGA_REPORT', '2026-03-02', '2027-03-02', 'calendar', 'UU 43/2009', '43(1)-(2)'],
    ['LOCAL_OPD_REPORT', '2026-07-01', '2026-12-31', 'calendar', 'Permendagri 22/2020', '17(1)-(2)'],
    ['GOV_FORWARD_RKS', '2026-11-23', '2026-11-30', 'working-days', 'Permendagri 25/2020', '18(4)-(5)'],
    ['GOV_FORWARD_NASKAH', '2026-11-23', '2026-11-30', 'working-days', 'Permendagri 25/2020', '20(4)'],
    ['DPRD_DECISION', '2026-06-01', '2026-08-04', 'working-days', 'Permendagri 25/2020', '17(2)-(3)'],
  ])('%s from %s is due on %s', (id, from, due, unit, instrument, article) => {
    const reading = readClock(id, from);
    expect(reading).toMatchObject({ due, unit, inForce: true, provisional: false });
    expect(reading.basis[0]).toMatchObject({ instrument, article });
  });

  it('45 working days over Nyepi and Idul Fitri of 2026 pass over both and their joint leave', () => {
    // February from the 3rd: 17 days without Imlek and its leave; March: 17; April until the 16th: 11.
    const reading = readClock('DPRD_DECISION', '2026-02-02');
    expect(reading.due).toBe('2026-04-16');
    expect(reading.calendar).toEqual([
      { year: 2026, decree: expect.stringContaining('1497/2025'), standing: 'remembered' },
    ]);
  });
});

describe('edges of the calendar', () => {
  it.each([
    ['a leap day', 'LOI_VALID', '2024-02-29', '2025-02-28'],
    ['a month that is shorter', 'EXTENSION_NOTICE', '2026-08-31', '2026-02-28'],
    ['a leap day five years on', 'COOP_TERM', '2024-02-29', '2029-02-28'],
    ['the last day of the year', 'REPORT_KABKOTA', '2026-12-31', '2027-01-07'],
    ['the due day itself', 'REPORT_KABKOTA', '2027-01-07', '2027-01-07'],
    ['the day after it', 'REPORT_KABKOTA', '2027-01-08', '2028-01-07'],
  ])('%s', (_, id, from, due) => expect(dueOf(id, from)).toBe(due));

  it('says by which working day a letter must leave when the term ends on a holiday', () => {
    expect(readClock('LOI_VALID', '2025-08-17')).toMatchObject({ due: '2026-08-17', sendBy: '2026-08-14' });
  });

  it('counts provisionally into a year without a decree, and never too late', () => {
    const guess = readClock('DPRD_DECISION', '2026-12-01');
    expect(guess.provisional).toBe(true);
    expect(guess.calendar.at(-1)).toEqual({ year: 2027, decree: null, standing: null });
    const calendar = workingCalendar([
      ...holidayYears,
      {
        year: 2027,
        decree: 'SKB 2027',
        standing: 'read',
        holidays: ['01-01', '01-05', '02-06'],
        jointLeave: ['01-04'],
      },
    ]);
    const known = readClock('DPRD_DECISION', '2026-12-01', { calendar });
    expect(known.provisional).toBe(false);
    expect((known.due ?? '') > (guess.due ?? '')).toBe(true);
  });

  it.each(['2026-02-30', '2026-13-01', '02-03-2026', '2026', '2026-3-2', '', 'besok', '0026-01-01'])(
    'refuses %j as a day and says how to write one',
    (from) =>
      expect(() => readClock('LOI_VALID', from)).toThrow(expect.objectContaining({ code: 'not-a-day' })),
  );

  it('refuses a clock nobody knows and names those there are', () => {
    expect(() => readClock('LOI', '2026-01-02')).toThrow(/LOI_VALID/);
  });
});

describe('clocks through time', () => {
  it('the council had no clock in 2015, and the later rule is shown as not yet law', () => {
    expect(readClock('DPRD_DECISION', '2015-10-01').inForce).toBe(false);
  });

  it('its silence had no effect under PP 28/2018 alone', () => {
    expect(readClock('DPRD_DECISION', '2019-02-01')).toMatchObject({ inForce: true, effect: 'overdue' });
    expect(readClock('DPRD_DECISION', '2020-05-22')).toMatchObject({
      inForce: true,
      effect: 'deemed-approved',
    });
  });

  it('an LoI of 25 September 2015 had no term in law', () => {
    expect(readClock('LOI_VALID', '2015-09-25').inForce).toBe(false);
  });

  it('permits of non-profit organisations exist since 22 July 2013', () => {
    expect(readClock('NGO_IZIN_PRINSIP', '2013-07-21').inForce).toBe(false);
    expect(readClock('NGO_IZIN_PRINSIP', '2013-07-22').inForce).toBe(true);
  });
});

describe('what is shown beside the due day', () => {
  it('both readings of "six months before" the end', () => {
    expect(readClock('EXTENSION_NOTICE', '2026-12-31').readings.map(({ due }) => due)).toEqual([
      '2026-06-30',
      '2026-12-30',
    ]);
  });

  it('when to ask for a new permit: three months before it ends', () => {
    expect(readClock('NGO_IZIN_PRINSIP', '2024-05-10').milestones).toMatchObject([{ due: '2027-02-10' }]);
  });

  it('when to decide about an LoI: day 300', () => {
    expect(readClock('LOI_VALID', '2026-01-01').milestones).toMatchObject([{ due: '2026-10-28' }]);
  });

  it('that a rule was remembered, not read', () => {
    expect(readClock('TRAVEL_REQUEST', '2026-05-20').basis[0]?.standing).toBe('remembered');
    expect(readClock('DPRD_DECISION', '2026-05-20').basis[0]?.standing).toBe('read');
  });
});

describe('pauses', () => {
  const anyDay = fc.integer({ min: 0, max: 5000 }).map((count) => plusDays('2020-06-01', count));

  it('lengthen a calendar term by their days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 90 }),
        (from, gap, length) => {
          const first = plusDays(from, gap);
          const pauses = [{ from: first, until: plusDays(first, length - 1) }];
          const plain = dueOf('LOI_VALID', from) ?? '';
          expect(readClock('LOI_VALID', from, { pauses }).due).toBe(plusDays(plain, length));
        },
      ),
    );
  });

  it('without an end leave no due day', () => {
    const pauses = [{ from: '2026-11-24', until: null }];
    expect(readClock('DPRD_DECISION', '2026-11-23', { pauses })).toMatchObject({ due: null, sendBy: null });
  });
});
