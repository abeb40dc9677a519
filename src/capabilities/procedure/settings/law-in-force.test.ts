import { describe, expect, it } from 'vitest';
import { readClock } from '../clocks/clock.ts';
import { law as packaged } from '../law/law.ts';
import { isRemembered, type Law, ruleSetAt } from '../law/read-law.ts';
import type { RuleSetText } from '../law/shape.ts';
import { lawInForce, nationalLaw } from './law-in-force.ts';
import { actOf, loaded, madeUpPerbup, madeUpRegulation, withdrawn } from './laws-for-tests.ts';

const sister = (law: Law, day: string) =>
  ruleSetAt(law, day)?.paths.find(({ code }) => code === 'ksdpl-sister')?.stages ?? [];
const perbup = (changes: Partial<RuleSetText> = {}): RuleSetText => {
  const stages = sister(packaged, '2026-03-02');
  const at = stages.indexOf('council-approval');
  return {
    ...madeUpPerbup,
    paths: [
      {
        code: 'ksdpl-sister',
        name: { id: 'KSDPL kembar', en: 'Sister region' },
        stages: [...stages.slice(0, at), 'team-review', ...stages.slice(at)],
        basis: ['PB 2'],
      },
    ],
    ...changes,
  };
};

describe('a regulation loaded while the program runs', () => {
  const { law, leftOut } = nationalLaw(packaged, [loaded(1, madeUpRegulation)]);

  it('holds from its first day, and leaves every earlier day as it was', () => {
    expect(leftOut).toEqual([]);
    expect(sister(law, '2031-02-02')).toEqual(sister(packaged, '2031-02-02'));
    expect(sister(law, '2031-02-03')).toContain('public-hearing');
    expect(readClock('DPRD_DECISION', '2031-02-03', { law }).due).toBe('2031-02-17');
    expect(readClock('DPRD_DECISION', '2031-01-31', { law }).due).toBe(
      readClock('DPRD_DECISION', '2031-01-31').due,
    );
  });

  it('withdrawn later, gives way to the law before it from that day only', () => {
    const acts = [loaded(1, madeUpRegulation), withdrawn(2, 1, '2032-01-05')];
    const after = nationalLaw(packaged, acts).law;
    expect(ruleSetAt(after, '2032-01-04')?.code).toBe('C1');
    expect(ruleSetAt(after, '2032-01-05')?.code).toBe('B1');
  });

  it('withdrawn from its own first day, never was', () => {
    const acts = [loaded(1, madeUpRegulation), withdrawn(2, 1, '2031-02-03')];
    expect(nationalLaw(packaged, acts).law.map(({ code }) => code)).toEqual(packaged.map(({ code }) => code));
  });

  it('that a newer program no longer fits is left out with its complaints, and the cases can still be read', () => {
    const { law: without, leftOut: out } = nationalLaw(packaged, [
      loaded(1, { ...madeUpRegulation, amends: 'Z9' }),
    ]);
    expect(without).toHaveLength(packaged.length);
    expect(out).toMatchObject([{ subject: 'rule-set:C1', complaints: [{ place: 'amends' }] }]);
  });
});

describe("a government's own addition", () => {
  it('stands behind the stage it was written behind, from its first day', () => {
    const { law } = lawInForce(packaged, [loaded(1, perbup())]);
    const stages = sister(law, '2026-03-02');
    expect(stages[stages.indexOf('council-approval') - 1]).toBe('team-review');
    expect(sister(law, '2026-03-01')).toEqual(sister(packaged, '2026-03-01'));
    expect(ruleSetAt(law, '2026-03-02')?.code).toBe('B1');
  });

  it('goes on under a later national law that dropped stages around it', () => {
    const national = nationalLaw(packaged, [loaded(1, madeUpRegulation)]).law;
    const { law, leftOut } = lawInForce(national, [loaded(1, perbup())]);
    expect(leftOut).toEqual([]);
    const stages = sister(law, '2031-02-03');
    expect(stages.filter((code) => code !== 'team-review')).toEqual(sister(national, '2031-02-03'));
    expect(stages[stages.indexOf('council-approval') - 1]).toBe('team-review');
  });

  it('is left out where a later national law takes the same name, and the national law holds', () => {
    const national = nationalLaw(packaged, [loaded(1, madeUpRegulation)]).law;
    const [stage] = madeUpPerbup.stages ?? [];
    const clash = perbup({ stages: stage ? [{ ...stage, code: 'public-hearing' }] : [] });
    const { law, leftOut } = lawInForce(national, [loaded(1, { ...clash, paths: [] })]);
    expect(leftOut).toMatchObject([{ from: '2031-02-03' }]);
    expect(sister(law, '2031-02-03')).toEqual(sister(national, '2031-02-03'));
  });
});

describe('a rule that was only remembered', () => {
  const set = ruleSetAt(packaged, '2012-05-01');
  const rule = set?.requirements.find(({ code }) => code === 'equality');
  const subject = 'requirement:equality';
  const ruleOn = (law: Law, day: string) => {
    const found = ruleSetAt(law, day);
    const one = found?.requirements.find(({ code }) => code === 'equality');
    return found && one ? { ...one, remembered: isRemembered(found, one.basis) } : undefined;
  };

  it('is no longer to be confirmed once one of its articles was read', () => {
    const reading = {
      citation: rule?.basis[0],
      source: 'Berita Negara',
      location: 'Pasal 5',
      office: 'Bagian Hukum',
      readOn: '2026-01-01',
    };
    const { law } = lawInForce(packaged, [actOf(1, { kind: 'reading', subject, content: reading })]);
    expect(ruleOn(packaged, '2012-05-01')?.remembered).toBe(true);
    expect(ruleOn(law, '2012-05-01')?.remembered).toBe(false);
    const other = ruleSetAt(law, '2012-05-01')?.requirements.find(({ code }) => code === 'similar-character');
    expect(isRemembered(ruleSetAt(law, '2012-05-01') as never, other?.basis ?? [])).toBe(true);
  });

  it('takes the value an office gives it from the day it gives it, until it is withdrawn', () => {
    const change = actOf(1, {
      kind: 'change',
      subject,
      effectiveFrom: '2012-03-01',
      content: { severity: 'forbids' },
    });
    const { law } = lawInForce(packaged, [change, withdrawn(2, 1, '2013-01-01')]);
    expect(ruleOn(law, '2012-02-29')?.severity).toBe('warns');
    expect(ruleOn(law, '2012-03-01')?.severity).toBe('forbids');
    expect(ruleOn(law, '2013-01-01')?.severity).toBe('warns');
  });

  it('that a later regime has read in its text keeps the value of the text', () => {
    const change = actOf(1, {
      kind: 'change',
      subject,
      effectiveFrom: '2012-03-01',
      content: { severity: 'forbids' },
    });
    expect(ruleOn(lawInForce(packaged, [change]).law, '2026-01-05')?.severity).toBe('warns');
  });
});
