import { describe, expect, it } from 'vitest';
import { readClock } from '../clocks/clock.ts';
import { pathAnswers } from '../path/answers.ts';
import { law, ruleSetTexts } from './law.ts';
import { BrokenRuleSet, basisOf, type Law, readLaw, ruleSetAt } from './read-law.ts';
import type { RuleSet } from './shape.ts';

const setNamed = (code: string, of: Law = law): RuleSet => {
  const set = of.find((entry) => entry.code === code);
  if (!set) throw new BrokenRuleSet(code, ['is not there']);
  return set;
};
const b1 = setNamed('B1');
const stageNamed = (code: string, set = b1) => set.stages.find((stage) => stage.code === code);
const partsOf = (paper: string, set = b1) =>
  set.papers.find(({ code }) => code === paper)?.parts.map(({ name }) => name.id);

describe('the regime of a step is that of its day', () => {
  it.each([
    ['2012-01-01', 'A1'],
    ['2014-10-01', 'A1'],
    ['2014-10-02', 'A2'],
    ['2015-09-25', 'A2'],
    ['2018-07-12', 'A2'],
    ['2018-07-13', 'B0'],
    ['2020-05-21', 'B0'],
    ['2020-05-22', 'B1'],
    ['2026-11-24', 'B1'],
  ])('%s: %s', (day, code) => expect(ruleSetAt(law, day)?.code).toBe(code));

  it('nothing is said of days before the law held here', () => {
    expect(ruleSetAt(law, '2004-10-14')).toBeUndefined();
  });
});

describe('every rule', () => {
  it.each(law.map((set) => [set.code, set] as const))(
    'of %s cites an article of a known instrument',
    (_, set) => {
      const rules = [
        ...set.stages,
        ...set.papers,
        ...set.clocks,
        ...set.paths,
        ...set.pathRules,
        ...set.requirements,
      ];
      const cited = rules.flatMap(({ basis }) => basisOf(set, basis));
      expect(rules.length).toBeGreaterThan(50);
      expect(cited.filter(({ instrument, article }) => instrument.length < 4 || article === '')).toEqual([]);
    },
  );

  it('of Permendagri 3/2008 is marked remembered, as its text was not found', () => {
    const cited = law.flatMap((set) =>
      [...set.stages, ...set.pathRules, ...set.requirements].flatMap(({ basis }) => basisOf(set, basis)),
    );
    const unread = cited.filter(({ instrument }) => instrument === 'Permendagri 3/2008');
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.every(({ standing }) => standing === 'remembered')).toBe(true);
    expect(cited.filter(({ instrument }) => instrument === 'Permendagri 25/2020')).not.toEqual([]);
  });

  it('of a path asks only what the six questions answer', () => {
    const shape = pathAnswers.def.shape as Record<string, unknown>;
    const derived = ['abroad', 'relations'];
    const asked = law.flatMap(({ pathRules }) => pathRules.flatMap(({ when }) => Object.keys(when)));
    expect(asked.filter((fact) => !(fact in shape) && !derived.includes(fact))).toEqual([]);
  });
});

describe('Permendagri 25/2020', () => {
  it('art. 9: the stages of a sister city in their order', () => {
    const path = b1.paths.find(({ code }) => code === 'ksdpl-sister');
    const required = path?.stages.filter((code) => !stageNamed(code)?.optional);
    expect(required).toEqual([
      'initiative',
      'exploration',
      'study',
      'consultation',
      'loi',
      'plan',
      'council-approval',
      'plan-relay',
      'verification',
      'mou-draft',
      'mou-relay',
      'ministries-meeting',
      'partner-discussion',
      'minister-approval',
      'signing-notice',
      'signing',
      'annual-plan',
      'report',
    ]);
  });

  it('art. 12(3): a study has six parts', () => expect(partsOf('study')).toHaveLength(6));
  it('art. 13(2): an LoI has six parts', () => expect(partsOf('loi')).toHaveLength(6));
  it('art. 15(3): a plan has seven parts', () => expect(partsOf('plan')).toHaveLength(7));
  it('art. 20(5): a draft has eleven parts, among others', () => {
    expect(partsOf('mou-draft')).toHaveLength(11);
    expect(partsOf('mou-draft')).toContain('Kelompok kerja bersama');
    expect(b1.papers.find(({ code }) => code === 'mou-draft')?.contents).toBe('among-others');
  });
  it('art. 26(4): an annual plan has four parts', () => expect(partsOf('annual-plan')).toHaveLength(4));
  it('art. 37(1): a report has nine parts', () => expect(partsOf('report')).toHaveLength(9));

  it('art. 16: the council gets the request, the plan and the LoI', () => {
    expect(stageNamed('council-approval')?.needs).toEqual(['council-request', 'plan', 'loi']);
  });

  it('art. 17(3): silence is an outcome of its own, not an approval', () => {
    expect(stageNamed('council-approval')?.outcomes.map(({ kind }) => kind)).toEqual([
      'done',
      'refused',
      'deemed',
    ]);
  });

  it('art. 18(5): a governor who does not forward is passed by', () => {
    const silent = stageNamed('plan-relay')?.outcomes.find(({ kind }) => kind === 'bypassed');
    expect(silent?.leadsTo).toBe('plan-submission');
  });

  it('art. 18: only regencies and cities go through the governor', () => {
    expect(stageNamed('plan-relay')?.levels).toEqual(['regency-or-city']);
  });

  it('art. 19(2): verification asks for four papers', () => {
    expect(stageNamed('verification')?.needs).toEqual(['study', 'loi', 'plan', 'council-statement']);
  });

  it('art. 29: what is passed on needs neither LoI nor council, but four papers', () => {
    const path = b1.paths.find(({ code }) => code === 'ksdll-pass-through-development-partner');
    expect(path?.stages).not.toContain('loi');
    expect(path?.stages).not.toContain('council-approval');
    expect(stageNamed('pass-through-plan')?.needs).toHaveLength(5);
  });

  it('art. 30: a non-profit organisation brings two permits and a joint work plan', () => {
    expect(stageNamed('nonprofit-plan')?.needs).toEqual(['plan', 'principle-permit', 'operational-permit']);
  });

  it('art. 42: what exists goes on to its end', () => {
    expect(b1.transition.flatMap(({ basis }) => basis)).toContain('P 42a');
  });
});

describe('what changed', () => {
  it('similar character was asked of sister cities until 2018', () => {
    const asked = (code: string) =>
      setNamed(code).requirements.find((rule) => rule.code === 'similar-character');
    expect(asked('A2')).toBeDefined();
    expect(asked('B0')).toBeUndefined();
    expect(asked('B1')).toBeUndefined();
  });

  it('full powers went, the confirmation letter came', () => {
    expect(setNamed('A2').paths[0]?.stages).toContain('state-secretariat-approval');
    expect(setNamed('B0').paths[0]?.stages).not.toContain('state-secretariat-approval');
    expect(stageNamed('minister-approval')?.needs).toEqual(['confirmation-letter']);
  });
});

/** A regulation nobody has made, as it could stand in a JSON file. */
const madeUp = JSON.stringify({
  code: 'C1',
  name: { id: 'Permendagri 99/2031', en: 'Permendagri 99/2031' },
  from: '2031-02-01',
  amends: 'B1',
  removes: ['plan-relay', 'plan-submission'],
  instruments: [
    {
      abbreviation: 'Q',
      name: 'Permendagri 99/2031',
      about: { id: 'Tata cara baru', en: 'New procedure' },
      standing: 'read',
    },
  ],
  papers: [
    {
      code: 'public-comment',
      name: { id: 'Berita acara uji publik', en: 'Record of the public hearing' },
      contents: 'at-least',
      parts: [
        { code: 'attendance', name: { id: 'Daftar hadir', en: 'Attendance' } },
        { code: 'objections', name: { id: 'Keberatan', en: 'Objections' } },
      ],
      basis: ['Q 4'],
    },
  ],
  clocks: [
    {
      id: 'PUBLIC_HEARING',
      name: { id: 'Uji publik', en: 'Public hearing' },
      startedBy: { id: 'pengumuman', en: 'the announcement' },
      length: { kind: 'working-days', count: 10 },
      effect: 'warning',
      effectWords: { id: 'uji publik selesai', en: 'the hearing is over' },
      basis: ['Q 4(2)'],
    },
  ],
  stages: [
    {
      code: 'public-hearing',
      name: { id: 'Uji publik', en: 'Public hearing' },
      actor: 'region',
      produces: ['public-comment'],
      outcomes: [{ code: 'held', kind: 'done', name: { id: 'Terlaksana', en: 'Held' } }],
      starts: [{ clock: 'PUBLIC_HEARING', on: 'receipt' }],
      basis: ['Q 4'],
    },
  ],
  paths: [
    {
      code: 'ksdpl-sister',
      name: { id: 'KSDPL kembar', en: 'Sister region' },
      stages: ['initiative', 'exploration', 'public-hearing', 'loi', 'signing'],
      basis: ['Q 3'],
    },
  ],
});

describe('a regulation made after us', () => {
  const later = readLaw([...ruleSetTexts, JSON.parse(madeUp)]);

  it('is one more dated rule set, and no program: its stage, clock and contents hold from its day', () => {
    const set = ruleSetAt(later, '2031-02-01');
    expect(set?.code).toBe('C1');
    expect(set?.paths.find(({ code }) => code === 'ksdpl-sister')?.stages[2]).toBe('public-hearing');
    expect(partsOf('public-comment', set)).toEqual(['Daftar hadir', 'Keberatan']);
    expect(readClock('PUBLIC_HEARING', '2031-02-03', { law: later })).toMatchObject({
      due: '2031-02-17',
      provisional: true,
      inForce: true,
      basis: [{ instrument: 'Permendagri 99/2031', article: '4(2)', standing: 'read' }],
    });
  });

  it('leaves earlier days as they were, and what it does not touch', () => {
    expect(ruleSetAt(later, '2031-01-31')?.code).toBe('B1');
    expect(readClock('LOI_VALID', '2031-03-01', { law: later })).toMatchObject({
      due: '2032-03-01',
      inForce: true,
    });
    expect(readClock('PUBLIC_HEARING', '2031-01-31', { law: later }).inForce).toBe(false);
  });
});

describe('a rule set that contradicts itself is refused with every problem', () => {
  const broken = (change: (text: Record<string, unknown>) => void) => {
    const text = JSON.parse(madeUp);
    change(text);
    try {
      readLaw([...ruleSetTexts, text]);
      return [];
    } catch (problem) {
      return problem instanceof BrokenRuleSet ? problem.problems : [String(problem)];
    }
  };

  it('a stage that is not there', () => {
    const problems = broken((text) => {
      text.removes = ['loi', 'signing'];
      text.instruments = [];
    });
    expect(problems).toContain('path ksdpl-sister: there is no stage loi');
    expect(problems.length).toBeGreaterThan(1);
  });

  it('an article of no instrument', () => {
    expect(broken((text) => Object.assign(text, { instruments: [] })).join()).toContain(
      '"Q 4" cites no instrument',
    );
  });

  it('a name in one language only', () => {
    expect(broken((text) => Object.assign(text, { name: { id: 'Hanya Indonesia' } })).join()).toContain(
      'name.en',
    );
  });

  it('a rule set it amends that is not there', () => {
    expect(broken((text) => Object.assign(text, { amends: 'Z9' })).join()).toContain('amends Z9');
  });

  it('no text at all', () => expect(() => readLaw([null])).toThrow(BrokenRuleSet));
});
