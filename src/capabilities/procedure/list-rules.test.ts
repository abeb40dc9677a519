import { describe, expect, it } from 'vitest';
import { listRules, ruleKinds } from './list-rules.ts';

const days = ['2012-06-01', '2016-06-01', '2019-06-03', '2026-11-24'];

describe('the rules of a day', () => {
  it.each(days)('%s: each has its kind, its name in both languages and its articles, once', (day) => {
    const { rules } = listRules(day);
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(ruleKinds));
    expect(new Set(rules.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(rules.length);
    for (const { name, basis } of rules) {
      expect(name.id).not.toBe('');
      expect(name.en).not.toBe('');
      expect(basis).not.toEqual([]);
    }
  });

  it('follow each other without a gap', () => {
    expect(days.map((day) => listRules(day)).map(({ regime, from, until }) => [regime, from, until])).toEqual(
      [
        ['A1', '2004-10-15', '2014-10-02'],
        ['A2', '2014-10-02', '2018-07-13'],
        ['B0', '2018-07-13', '2020-05-22'],
        ['B1', '2020-05-22', null],
      ],
    );
  });

  it('say which nobody here has read: most of 2012, few of today, and none of today’s stages in the order', () => {
    const unread = (day: string) => listRules(day).rules.filter(({ toConfirm }) => toConfirm);
    expect(unread('2012-06-01').length).toBeGreaterThan(10);
    expect(unread('2026-11-24').map(({ kind, code }) => `${kind} ${code}`)).toContain('paper travel-dossier');
    expect(
      unread('2026-11-24')
        .filter(({ kind }) => kind === 'stage')
        .map(({ code }) => code),
    ).toEqual(['travel-permit']);
  });

  it('leave out papers that belong to another time', () => {
    const papers = (day: string) =>
      listRules(day)
        .rules.filter(({ kind }) => kind === 'paper')
        .map(({ code }) => code);
    expect(papers('2016-06-01')).toContain('full-powers');
    expect(papers('2026-11-24')).not.toContain('full-powers');
  });

  it('leave out stages that belong to another time', () => {
    const stages = (day: string) =>
      listRules(day)
        .rules.filter(({ kind }) => kind === 'stage')
        .map(({ code }) => code);
    expect(stages('2016-06-01')).toContain('state-secretariat-approval');
    expect(stages('2026-11-24')).not.toContain('state-secretariat-approval');
    expect(stages('2026-11-24')).not.toContain('pass-through-coordination');
  });

  it('name a clock of another law only from its own day', () => {
    const clocks = (day: string) =>
      listRules(day)
        .rules.filter(({ kind }) => kind === 'clock')
        .map(({ code }) => code);
    expect(clocks('2012-06-01')).toEqual(['ARSIP_TERJAGA_REPORT']);
    expect(clocks('2013-07-22')).toContain('NGO_IZIN_PRINSIP');
  });

  it('are not told of a day before them', () => expect(() => listRules('2004-01-01')).toThrow(/2004/));
});
