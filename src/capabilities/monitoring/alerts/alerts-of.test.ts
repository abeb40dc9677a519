import { describe, expect, it } from 'vitest';
import type { AlertRule } from './alert.ts';
import { alertsOf } from './alerts-of.ts';
import { defaultContext } from './context.ts';
import type { CooperationFacts, KeptInstrument } from './facts.ts';
import { givenAct, givenFacts } from './facts-for-tests.ts';
import { officeAlerts } from './record-gaps.ts';

const on = (day: string, facts: CooperationFacts) => alertsOf(facts, day, defaultContext);
const find = (rule: AlertRule, day: string, facts: CooperationFacts) =>
  on(day, facts).find((alert) => alert.rule === rule);
const paper = (kind: string, more: Partial<KeptInstrument> = {}): KeptInstrument => ({
  kind,
  signed: '2021-03-01',
  validUntil: null,
  scans: 1,
  ...more,
});

describe('a letter of intent without a plan', () => {
  const loi = (date: string | null) => givenFacts({ acts: [givenAct('signed', date, 'loi')] });

  it('is told of from day 300 on, with the day it lapses', () => {
    expect(find('letter-of-intent', '2026-10-27', loi('2026-01-01'))).toBeUndefined();
    const alert = find('letter-of-intent', '2026-10-28', loi('2026-01-01'));
    expect(alert).toMatchObject({ urgency: 'decide', certain: true });
    expect(alert?.sentence.en).toBe(
      'The LoI was signed 1 January 2026; 300 days later there is no cooperation plan. The LoI lapses after 1 January 2027.',
    );
    expect(alert?.basis[0]).toMatchObject({ instrument: 'Permendagri 25/2020', article: '13(3)' });
  });

  it('has lapsed after its year, and needs a new one', () => {
    const alert = find('letter-of-intent', '2027-01-02', loi('2026-01-01'));
    expect(alert?.urgency).toBe('overdue');
    expect(alert?.sentence.id).toContain('diperlukan LoI baru');
    expect(find('letter-of-intent', '2027-01-01', loi('2026-01-01'))?.urgency).toBe('decide');
  });

  it('of 2015 had no term in law, and does not lapse by itself', () => {
    const alert = find('letter-of-intent', '2017-11-15', loi('2015-09-25'));
    expect(alert).toMatchObject({ urgency: 'decide', basis: [] });
    expect(alert?.sentence.id).toContain('782 hari kemudian');
    expect(alert?.sentence.id).toContain('tidak gugur dengan sendirinya');
  });

  it('that names a shorter life is told of before that ends', () => {
    const facts = givenFacts({
      instruments: [paper('loi', { signed: '2026-01-01', validUntil: '2026-06-30' })],
    });
    expect(find('letter-of-intent', '2026-04-25', facts)).toBeUndefined();
    expect(find('letter-of-intent', '2026-04-26', facts)?.sentence.en).toContain('lapses after 30 June 2026');
    expect(find('letter-of-intent', '2026-07-01', facts)?.urgency).toBe('overdue');
  });

  it('of which only the month is known says "at the earliest", and does not claim that it lapsed', () => {
    const first = find('letter-of-intent', '2026-10-30', loi('2026-01'));
    expect(first?.certain).toBe(false);
    expect(first?.sentence.en).toContain('at the earliest after 1 January 2027');
    const between = find('letter-of-intent', '2027-01-15', loi('2026-01'));
    expect(between?.urgency).toBe('decide');
    expect(between?.sentence.en).toContain('may have lapsed already');
    expect(find('letter-of-intent', '2027-02-01', loi('2026-01'))?.urgency).toBe('overdue');
  });

  it('without a date cannot be counted, and says so', () => {
    expect(find('letter-of-intent', '2026-01-01', loi(null))?.sentence.en).toContain('cannot be counted');
  });

  it.each([
    [
      'a plan',
      givenFacts({
        acts: [givenAct('signed', '2026-01-01', 'loi')],
        instruments: [paper('plan', { signed: null })],
      }),
    ],
    [
      'an agreement',
      givenFacts({
        acts: [givenAct('signed', '2026-01-01', 'loi'), givenAct('signed', '2026-09-01', 'mou')],
      }),
    ],
    [
      'its end',
      givenFacts({ acts: [givenAct('signed', '2026-01-01', 'loi'), givenAct('stopped', '2026-09-01')] }),
    ],
  ])('is no longer asked about after %s', (_, facts) => {
    expect(find('letter-of-intent', '2027-06-01', facts)).toBeUndefined();
  });
});

describe('a term that comes to its end', () => {
  const mou = (validUntil: string | null, more: Partial<CooperationFacts> = {}) =>
    givenFacts({
      acts: [givenAct('signed', '2022-01-01', 'mou')],
      instruments: [paper('mou', { validUntil })],
      happenings: [{ kind: 'activity', date: '2026-06' }],
      ...more,
    });

  it('is told nine months before, presses from six, and stays when it has passed', () => {
    expect(find('term', '2026-03-30', mou('2026-12-31'))).toBeUndefined();
    expect(find('term', '2026-03-31', mou('2026-12-31'))?.urgency).toBe('soon');
    expect(find('term', '2026-06-30', mou('2026-12-31'))?.urgency).toBe('decide');
    const passed = find('term', '2027-01-01', mou('2026-12-31'));
    expect(passed?.urgency).toBe('overdue');
    expect(passed?.sentence.en).toContain('no source says that it ended');
  });

  it('gives both readings of article 33, and the day that is safe for both', () => {
    const alert = find('term', '2026-04-01', mou('2026-12-31'));
    expect(alert?.sentence.en).toContain('30 June 2026 or 30 December 2026');
    expect(alert?.basis[0]?.article).toBe('33');
  });

  it('of which only the year is known is reckoned from its first day', () => {
    const alert = find('term', '2026-04-01', mou('2027'));
    expect(alert).toMatchObject({ urgency: 'soon', certain: false });
    expect(alert?.sentence.en).toContain('at the earliest 1 July 2026');
    expect(find('term', '2027-06-01', mou('2027'))?.urgency).toBe('decide');
  });

  it('is taken from the register when no agreement names one, and an open one has none', () => {
    expect(find('term', '2026-12-01', mou(null, { end: '2026-12-31' }))).toBeDefined();
    expect(find('term', '2026-12-01', mou(null, { end: '..' }))).toBeUndefined();
  });

  it('was answered by a renewal in its last year, not by one long before', () => {
    const renewed = (date: string) =>
      mou('2026-12-31', { acts: [givenAct('signed', '2022', 'mou'), givenAct('renewed', date)] });
    expect(find('term', '2027-02-01', renewed('2026-10-01'))).toBeUndefined();
    expect(find('term', '2027-02-01', renewed('2024-10-01'))).toBeDefined();
  });
});

describe('silence', () => {
  it('of a signed cooperation is dormancy, told with what was last', () => {
    const facts = givenFacts({ acts: [givenAct('signed', '2016-11-14')] });
    expect(find('dormant', '2017-11-14', facts)).toBeUndefined();
    const alert = find('dormant', '2017-11-15', facts);
    expect(alert).toMatchObject({ urgency: 'decide', certain: true });
    expect(alert?.sentence.id).toBe(
      'Sudah lebih dari 12 bulan tidak ada peristiwa yang terbukti; yang terakhir: penandatanganan, 14 November 2016.',
    );
  });

  it('is not sure while the last event has only a year', () => {
    const facts = givenFacts({ acts: [givenAct('signed', '2016')] });
    expect(find('dormant', '2017-06-01', facts)).toMatchObject({ certain: false });
    expect(find('dormant', '2018-01-01', facts)).toMatchObject({ certain: true });
  });

  it('follows the own rhythm of a cooperation', () => {
    const facts = givenFacts({ acts: [givenAct('signed', '2016-01-01')], rhythmMonths: 36 });
    expect(find('dormant', '2018-12-31', facts)).toBeUndefined();
    expect(find('dormant', '2019-01-02', facts)?.ground.en).toContain('36 months');
  });

  it('is not what an exploration has: it makes no progress', () => {
    const facts = givenFacts({ acts: [givenAct('explored', null), givenAct('no-follow-up', '2017')] });
    expect(on('2017-11-15', facts).map(({ rule }) => rule)).toEqual(['no-progress']);
    expect(find('no-progress', '2017-11-15', facts)?.sentence.en).toContain(
      'A source (2017) says that nothing came of it.',
    );
  });

  it('is ended by a source that says it is going on, unless sources disagree or one says nothing came of it', () => {
    const acts = [givenAct('started', '2012')];
    const said = { acts, stageStatements: [{ stage: 'ongoing', statedOn: '2017-11' }] };
    expect(on('2017-11-15', givenFacts(said))).toEqual([]);
    const contested = givenFacts({
      ...said,
      contradictions: [{ property: 'status', openedOn: '2017-11-01' }],
    });
    expect(find('dormant', '2017-11-15', contested)).toBeDefined();
    const denied = givenFacts({ ...said, acts: [...acts, givenAct('no-follow-up', null)] });
    expect(find('dormant', '2017-11-15', denied)?.sentence.en).toContain(
      'A source says that nothing came of it.',
    );
  });

  it('of what is closed, or planned for later, is none', () => {
    const closed = givenFacts({ acts: [givenAct('signed', '2010'), givenAct('ended', '2012')] });
    expect(on('2017-11-15', closed)).toEqual([]);
    expect(on('2017-11-15', givenFacts({ acts: [givenAct('planned', '2017-11')] }))).toEqual([]);
  });
});

describe('what the law asks of every year', () => {
  const facts = (plannedYears: number[], resultYears: number[]) =>
    givenFacts({
      acts: [givenAct('signed', '2023-05-01', 'mou')],
      happenings: [{ kind: 'activity', date: '2026-06' }],
      plannedYears,
      resultYears,
    });

  it('is an annual plan, of the running year too', () => {
    expect(find('annual-plan', '2026-07-01', facts([2023, 2024], []))?.sentence.en).toContain('2025, 2026');
    expect(find('annual-plan', '2026-07-01', facts([2023, 2024, 2025, 2026], []))).toBeUndefined();
  });

  it('is a result of every year that has passed, overdue after the first week of January', () => {
    expect(find('no-result', '2026-01-05', facts([], [2023, 2024]))?.urgency).toBe('soon');
    expect(find('no-result', '2026-01-08', facts([], [2023, 2024]))?.urgency).toBe('overdue');
    expect(find('no-result', '2026-01-08', facts([], [2023, 2024, 2025]))).toBeUndefined();
  });

  it('was asked of nobody before the law of 2020, and is not asked of a letter of intent', () => {
    const old = givenFacts({ acts: [givenAct('signed', '2012', 'mou')], plannedYears: [], resultYears: [] });
    expect(find('annual-plan', '2017-11-15', old)).toBeUndefined();
    const letter = givenFacts({
      acts: [givenAct('signed', '2023', 'loi')],
      plannedYears: [],
      resultYears: [],
    });
    expect(find('annual-plan', '2026-01-01', letter)).toBeUndefined();
  });
});

describe('what the record lacks', () => {
  it('is a scan of each signed paper', () => {
    const facts = givenFacts({
      acts: [givenAct('planned', '2021-03')],
      instruments: [paper('mou', { scans: 0 }), paper('plan', { signed: null, scans: 0 })],
    });
    expect(find('missing-scan', '2021-04-01', facts)?.sentence.en).toBe(
      'A signed paper has no scan: Memorandum of Understanding (MoU) (1 March 2021).',
    );
  });

  it('is an answer past its day, or long awaited without one', () => {
    const wait = {
      caseCode: '3372-001',
      of: 'DPRD_DECISION',
      name: { id: 'Persetujuan DPRD', en: 'Consent of the council' },
      from: '2026-01-05',
      basis: [],
    };
    const facts = (due: string | null) =>
      givenFacts({ acts: [givenAct('planned', '2026-01')], waiting: [{ ...wait, due }] });
    expect(find('unanswered', '2026-03-10', facts('2026-03-10'))).toBeUndefined();
    expect(find('unanswered', '2026-03-11', facts('2026-03-10'))?.urgency).toBe('overdue');
    expect(find('unanswered', '2026-02-05', facts(null))?.urgency).toBe('soon');
  });

  it('is the successor of somebody whose term has ended', () => {
    const offices = [
      { office: 'Bupati Contoh', until: '2026-02-20' },
      { office: 'Sekretaris Daerah', until: null },
    ];
    expect(officeAlerts(offices, '2026-02-20')).toEqual([]);
    expect(officeAlerts(offices, '2026-02-21').map(({ key }) => key)).toEqual(['office-term:Bupati Contoh']);
  });
});
