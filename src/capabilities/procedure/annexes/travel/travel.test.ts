import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../calendar/days.ts';
import { workingCalendar } from '../../calendar/working-days.ts';
import type { Answer } from '../acts.ts';
import { actsOf, codesOf, findingOf, on } from '../acts-for-tests.ts';
import { travelPapers } from './acts.ts';
import { judgeTravel, requestDue, travelComplaints } from './rules.ts';

const calendar = workingCalendar();
const plan = (departure: string, more: Record<string, Answer> = {}) =>
  [
    'planned',
    plusDays(departure, -90),
    {
      traveller: 'head',
      departure,
      return: plusDays(departure, 5),
      people: '4',
      alternative: 'Rapat daring tidak cukup',
      papers: travelPapers.map(({ code }) => code),
      ...more,
    },
  ] as const;

describe('the lead time of a request', () => {
  it('is ten days by the circular of 2019, and none is held before', () => {
    expect(requestDue('2020-03-20', calendar)?.due).toBe('2020-03-10');
    expect(requestDue('2019-06-30', calendar)).toBeUndefined();
  });

  it('is one month by the letter of 2022', () => {
    expect(requestDue('2026-12-10', calendar)).toMatchObject({
      due: '2026-11-10',
      basis: [{ standing: 'remembered' }],
    });
    expect(requestDue('2023-03-31', calendar)?.due).toBe('2023-02-28');
  });

  it('ends on the last working day before a day off', () => {
    // 17 May 2026 is a Sunday, 14 May Ascension Day, 15 May joint leave.
    expect(requestDue('2026-06-17', calendar)).toMatchObject({ due: '2026-05-17', sendBy: '2026-05-13' });
  });

  it('always leaves on a working day that is not after the last day, which is before the departure', () => {
    const departures = fc.integer({ min: 0, max: 3000 }).map((count) => plusDays('2019-07-01', count));
    fc.assert(
      fc.property(departures, (departure) => {
        const lead = requestDue(departure, calendar);
        expect(lead && calendar.isWorkingDay(lead.sendBy)).toBe(true);
        expect((lead?.sendBy ?? '') <= (lead?.due ?? '') && (lead?.due ?? '') < departure).toBe(true);
      }),
    );
  });

  it('is told in working days while it can be kept, and as overdue when it no longer can', () => {
    const acts = actsOf(plan('2026-12-10'));
    expect(findingOf(judgeTravel(acts, on('2026-11-06')), 'request-due')).toMatchObject({
      due: '2026-11-10',
      overdue: false,
      words: { en: expect.stringContaining('2 working days') },
    });
    expect(findingOf(judgeTravel(acts, on('2026-11-11')), 'request-due')).toMatchObject({
      overdue: true,
      words: { en: expect.stringContaining('can no longer be kept') },
    });
  });

  it('is irregular when the request came too late', () => {
    const acts = actsOf(plan('2026-12-10'), ['requested', '2026-11-20']);
    expect(codesOf(judgeTravel(acts, on('2026-11-21')))).toContain('request-late');
  });
});

describe('UU 23/2014 art. 76(1)i: the head of a region travels with the permit of the Minister', () => {
  const gone = [plan('2026-12-10'), ['requested', '2026-11-02']] as const;

  it('is broken by leaving without one, with the sanction of art. 77(2)', () => {
    const found = findingOf(judgeTravel(actsOf(...gone), on('2026-12-10')), 'without-permit');
    expect(found?.basis.map(({ article }) => article)).toEqual(['76(1)i', '77(2)']);
  });

  it('is kept by a permit of before the departure, and not by one of after it', () => {
    const granted = (day: string) => actsOf(...gone, ['decided', day, { decision: 'granted' }]);
    expect(codesOf(judgeTravel(granted('2026-12-01'), on('2026-12-11')))).not.toContain('without-permit');
    expect(codesOf(judgeTravel(granted('2026-12-11'), on('2026-12-12')))).toContain('without-permit');
  });
});

describe('the delegation', () => {
  it.each([
    ['2026-12-10', '6', true],
    ['2026-12-10', '5', false],
    ['2022-10-06', '6', false],
  ])('leaving on %s with %s people: too large is %s', (departure, people, tooLarge) => {
    const found = codesOf(judgeTravel(actsOf(plan(departure, { people })), on('2020-01-01')));
    expect(found.includes('delegation-too-large')).toBe(tooLarge);
  });
});

it('names each paper that is not there, and asks for a remote meeting to be considered', () => {
  const acts = actsOf(plan('2026-12-10', { papers: ['invitation'], alternative: '' }));
  const found = codesOf(judgeTravel(acts, on('2026-10-01')));
  expect(found.filter((code) => code.startsWith('paper-'))).toHaveLength(5);
  expect(found).toContain('remote-not-considered');
});

it('asks for the report once the travel is over', () => {
  const acts = actsOf(plan('2026-12-10'));
  expect(codesOf(judgeTravel(acts, on('2026-12-15')))).not.toContain('not-reported');
  expect(codesOf(judgeTravel(acts, on('2026-12-16')))).toContain('not-reported');
});

it('does not let a return come before the departure', () => {
  const [act] = actsOf(plan('2026-12-10', { return: '2026-12-09' }));
  expect(act && travelComplaints(act)).toMatchObject([{ field: 'return' }]);
});
