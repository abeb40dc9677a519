import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../calendar/days.ts';
import { readClock } from '../../clocks/clock.ts';
import { law, ruleSetTexts } from '../../law/law.ts';
import { readLaw } from '../../law/read-law.ts';
import type { Answer } from '../acts.ts';
import { actsOf, codesOf, findingOf, on, type ToldAct } from '../acts-for-tests.ts';
import { dossierRuleOn } from '../dossier-law.ts';
import { actKindOf } from '../dossier-types.ts';
import { judgeTravel, requestDue, travelComplaints } from './rules.ts';

const frame = on('2026-01-01');
const travelPapers = dossierRuleOn(law, 'travel-papers', '2026-01-01')?.parts ?? [];
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
    expect(requestDue('2020-03-20', frame)?.due).toBe('2020-03-10');
    expect(requestDue('2019-06-30', frame)).toBeUndefined();
  });

  it('stays ten days since the letter of 2022, whose month is told as another reading of its day', () => {
    const readingsOf = (departure: string) => requestDue(departure, frame)?.readings.map(({ due }) => due);
    expect(requestDue('2026-12-10', frame)).toMatchObject({
      due: '2026-11-30',
      basis: [{ standing: 'remembered' }, { standing: 'remembered' }],
    });
    expect(readingsOf('2026-12-10')).toEqual(['2026-11-10']);
    expect(readingsOf('2022-10-06')).toEqual([]);
  });

  it('is the same day on the page of the clock and in the dossier', () => {
    for (const departure of ['2020-03-20', '2022-10-07', '2026-12-10']) {
      const clock = readClock('TRAVEL_REQUEST', departure);
      const dossier = requestDue(departure, frame);
      expect(dossier?.due).toBe(clock.due);
      expect(dossier?.readings.map(({ due }) => due)).toEqual(clock.readings.map(({ due }) => due));
    }
  });

  it('ends on the last working day before a day off', () => {
    // 17 May 2026 is a Sunday, 14 May Ascension Day, 15 May joint leave.
    expect(requestDue('2026-05-27', frame)).toMatchObject({ due: '2026-05-17', sendBy: '2026-05-13' });
  });

  it('always leaves on a working day that is not after the last day, which is before the departure', () => {
    const departures = fc.integer({ min: 0, max: 3000 }).map((count) => plusDays('2019-07-01', count));
    fc.assert(
      fc.property(departures, (departure) => {
        const lead = requestDue(departure, frame);
        expect(lead && frame.calendar.isWorkingDay(lead.sendBy)).toBe(true);
        expect((lead?.sendBy ?? '') <= (lead?.due ?? '') && (lead?.due ?? '') < departure).toBe(true);
      }),
    );
  });

  it('is told in working days while it can be kept, and as overdue when it no longer can', () => {
    const acts = actsOf(plan('2026-12-10'));
    expect(findingOf(judgeTravel(acts, on('2026-11-26')), 'request-due')).toMatchObject({
      due: '2026-11-30',
      overdue: false,
      words: { en: expect.stringContaining('2 working days') },
    });
    expect(findingOf(judgeTravel(acts, on('2026-12-01')), 'request-due')).toMatchObject({
      overdue: true,
      words: { en: expect.stringContaining('can no longer be kept') },
    });
  });

  it('leaves it to a person whether the earlier day of the letter was meant', () => {
    const found = (...asked: ToldAct[]) =>
      findingOf(judgeTravel(actsOf(plan('2026-12-10'), ...asked), on('2026-11-20')), 'request-earlier');
    expect(found()).toMatchObject({ kind: 'decide', due: '2026-11-10' });
    expect(found(['requested', '2026-11-16'])).toMatchObject({ kind: 'decide' });
    expect(found(['requested', '2026-11-10'])).toBeUndefined();
  });

  it('is irregular when the request came too late', () => {
    const acts = actsOf(plan('2026-12-10'), ['requested', '2026-12-01']);
    expect(codesOf(judgeTravel(acts, on('2026-12-02')))).toContain('request-late');
  });
});

describe('a made-up regulation of 2031', () => {
  const madeUp = readLaw([
    ...ruleSetTexts,
    {
      code: 'C1',
      name: { id: 'Permendagri 99/2031', en: 'Permendagri 99/2031' },
      from: '2031-02-03',
      amends: 'B1',
      removes: ['travel-remote'],
      instruments: [
        {
          abbreviation: 'Q',
          name: 'Permendagri 99/2031',
          about: { id: 'Tata cara baru', en: 'New procedure' },
          standing: 'read',
        },
      ],
      clocks: [
        {
          id: 'TRAVEL_REQUEST',
          name: { id: 'Permohonan izin', en: 'Request' },
          startedBy: { id: 'tanggal keberangkatan', en: 'the day of departure' },
          length: { kind: 'before', term: { days: 45 } },
          effect: 'warning',
          effectWords: { id: 'terlambat', en: 'late' },
          basis: ['Q 7'],
        },
      ],
      dossierRules: [
        {
          code: 'travel-request-lead',
          dossier: 'travel',
          name: { id: 'Izin dimohon', en: 'Permission is asked for' },
          clock: 'TRAVEL_REQUEST',
          basis: ['Q 7'],
        },
        {
          code: 'travel-delegation-size',
          dossier: 'travel',
          name: { id: 'Besarnya rombongan', en: 'Size' },
          most: 3,
          basis: ['Q 8'],
        },
        {
          code: 'travel-insurance',
          dossier: 'travel',
          name: { id: 'Rombongan diasuransikan', en: 'The delegation is insured' },
          asks: {
            act: 'insured',
            after: 'planned',
            words: { id: 'Asuransi belum ada.', en: 'No insurance.' },
          },
          basis: ['Q 9'],
        },
      ],
    },
  ]);
  const judged = (departure: string, ...more: ToldAct[]) =>
    judgeTravel(
      actsOf(plan(departure, { alternative: '' }), ...more),
      on(plusDays(departure, -60), { law: madeUp }),
    );

  it('changes the lead time of the departures it governs, and of no other', () => {
    expect(findingOf(judged('2031-02-02'), 'request-due')).toMatchObject({ due: '2031-01-23' });
    expect(findingOf(judged('2031-06-20'), 'request-due')).toMatchObject({
      due: '2031-05-06',
      basis: [{ instrument: 'Permendagri 99/2031', article: '7', standing: 'read' }],
    });
  });

  it('changes a limit, takes a rule away and adds a duty that can be recorded', () => {
    const before = codesOf(judged('2031-02-02'));
    const after = codesOf(judged('2031-06-20'));
    expect(before).not.toContain('delegation-too-large');
    expect(after).toContain('delegation-too-large');
    expect([before, after].map((codes) => codes.includes('remote-not-considered'))).toEqual([true, false]);
    expect([before, after].map((codes) => codes.includes('no-insured'))).toEqual([false, true]);
    expect(actKindOf('travel', 'insured', madeUp, '2031-02-02')).toBeUndefined();
    expect(actKindOf('travel', 'insured', madeUp, '2031-06-20')?.basis).toMatchObject([{ article: '9' }]);
    expect(codesOf(judged('2031-06-20', ['insured', '2031-05-01']))).not.toContain('no-insured');
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
