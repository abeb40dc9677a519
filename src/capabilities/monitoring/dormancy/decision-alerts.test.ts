import { describe, expect, it } from 'vitest';
import { alertsOf } from '../alerts/alerts-of.ts';
import { defaultContext } from '../alerts/context.ts';
import type { CooperationFacts } from '../alerts/facts.ts';
import { givenAct, givenFacts } from '../alerts/facts-for-tests.ts';

const revived = (more: Partial<CooperationFacts['decision'] & object> = {}): CooperationFacts =>
  givenFacts({
    acts: [givenAct('signed', '2015-02-01', 'mou')],
    decision: {
      number: 1,
      decidedOn: '2017-11-15',
      steps: [
        { what: 'Surat kepada mitra', who: 'Bagian Kerja Sama', due: '2017-12-15', done: false },
        { what: 'Rencana kerja', who: 'Dinas Perdagangan', due: '2018-02-01', done: false },
      ],
      reviewDue: '2018-02-13',
      ...more,
    },
  });
const told = (day: string, facts = revived()) =>
  alertsOf(facts, day, defaultContext).map(({ rule, urgency }) => `${rule} ${urgency}`);

describe('a decision about a dormant cooperation', () => {
  it('is asked for until it is taken, and asks for its steps from then on', () => {
    expect(told('2017-11-14')).toContain('dormant decide');
    expect(told('2017-11-15')).not.toContain('dormant decide');
    expect(told('2017-11-30').some((one) => one.startsWith('decision'))).toBe(false);
    expect(told('2017-12-01')).toContain('decision-step soon');
    expect(told('2017-12-16')).toContain('decision-step overdue');
  });

  it('comes back when nobody followed it up', () => {
    const after = told('2018-02-14');
    expect(after).toEqual(expect.arrayContaining(['decision-review decide', 'dormant decide']));
    expect(after.filter((one) => one === 'decision-step overdue')).toHaveLength(2);
  });

  it('answers a letter of intent that the law lets live on, until its review', () => {
    const letter = givenFacts({
      acts: [givenAct('signed', '2015-09-25', 'loi')],
      decision: revived().decision,
    });
    expect(told('2017-11-14', letter)).toContain('letter-of-intent decide');
    expect(told('2017-11-15', letter)).not.toContain('letter-of-intent decide');
    expect(told('2018-02-14', letter)).toContain('letter-of-intent decide');
  });

  it('says who owes which step by which decision', () => {
    const [late] = alertsOf(revived(), '2017-12-16', defaultContext).filter(
      ({ rule }) => rule === 'decision-step',
    );
    expect(late?.sentence.id).toBe(
      'Bagian Kerja Sama: "Surat kepada mitra" seharusnya selesai 15 Desember 2017 menurut keputusan 15 November 2017, dan belum dicatat selesai.',
    );
    expect(late?.key).toBe('decision-step:3372-001:1:0');
  });

  it('is quiet about what was done and what needs no further review', () => {
    const done = revived({
      steps: [{ what: 'Surat', who: 'Kami', due: '2017-12-15', done: true }],
      reviewDue: null,
    });
    const rules = told('2018-03-01', done);
    expect(rules.some((one) => one.startsWith('decision'))).toBe(false);
    expect(rules).toContain('dormant decide');
  });

  it('never becomes quieter as days pass without an act', () => {
    let before: string[] = [];
    for (let day = 0; day < 400; day += 1) {
      const now = alertsOf(
        revived(),
        new Date(Date.UTC(2017, 10, 15 + day)).toISOString().slice(0, 10),
        defaultContext,
      );
      const keys = now.map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(before));
      before = keys;
    }
  });
});
