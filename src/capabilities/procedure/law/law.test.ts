import { describe, expect, it } from 'vitest';
import { readClock } from '../clocks/clock.ts';
import { pathAnswers } from '../path/answers.ts';
import { law, ruleSetTexts } from './law.ts';
import { BrokenRuleSet, basisOf, type Law, readLaw, ruleSetAt } from './read-law.ts';
import type { RuleSet } from './shape.ts';

const setNamed = (code: string, of: Law = law): RuleSet => {
  const set = of.find((entry) => entry.code === code);
  if (!set) throw new BrokenRuleSet(code, []);
  return set;
};
const b1 = setNamed('B1');
const stageNamed = (code: string, set = b1) => set.stages.find((stage) => stage.code === code);
const partsOf = (paper: string, set: RuleSet | undefined) =>
  set?.papers.find(({ code }) => code === paper)?.parts.map(({ name }) => name.id);

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
    const derived = ['abroad', 'relations', 'workAbroad'];
    const asked = law.flatMap(({ pathRules }) => pathRules.flatMap(({ when }) => Object.keys(when)));
    expect(asked.filter((fact) => !(fact in shape) && !derived.includes(fact))).toEqual([]);
  });
});

describe('before Permendagri 25/2020', () => {
  const stagesOf = (code: string) => {
    const set = setNamed(code);
    const path = set.paths.find((one) => one.code === 'ksdpl-sister');
    return path?.stages.filter((stage) => !stageNamed(stage, set)?.optional);
  };

  it('A: exploration, LoI, plan, council, facilitation, meeting, full powers, signing', () => {
    const expected = [
      'initiative',
      'exploration',
      'loi',
      'plan',
      'council-approval',
      'facilitation-request',
      'ministries-meeting',
      'state-secretariat-approval',
      'signing',
    ];
    expect(stagesOf('A1')).toEqual(expected);
    expect(stagesOf('A2')).toEqual(expected);
  });

  it('A: UU 24/2000 art. 7, full powers must be in hand at signing', () => {
    expect(stageNamed('signing', setNamed('A2'))?.needs).toEqual(['full-powers']);
  });

  it('A: UU 32/2004 art. 42(1)g, then UU 23/2014 art. 154(1)g, ask for the council’s approval', () => {
    expect(stageNamed('council-approval', setNamed('A1'))?.basis).toContain('U32 42(1)g');
    expect(stageNamed('council-approval', setNamed('A2'))?.basis).toContain('U23 154(1)g');
  });

  it('PP 28/2018 art. 28-33: consultation before the LoI, the plan straight to the Minister', () => {
    expect(stagesOf('B0')).toEqual([
      'initiative',
      'exploration',
      'consultation',
      'loi',
      'plan',
      'council-approval',
      'plan-submission',
      'verification',
      'mou-draft',
      'ministries-meeting',
      'partner-discussion',
      'minister-approval',
      'signing',
      'report',
    ]);
  });

  it('PP 28/2018 art. 30(3): seven parts of a plan', () =>
    expect(partsOf('plan', setNamed('B0'))).toHaveLength(7));
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
      return problem instanceof BrokenRuleSet
        ? problem.complaints.map(({ place, words }) => `${place}: ${words.en}`)
        : [String(problem)];
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
