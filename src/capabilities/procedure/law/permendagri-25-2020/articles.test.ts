import { describe, expect, it } from 'vitest';
import { readClock } from '../../clocks/clock.ts';
import { law } from '../law.ts';
import { BrokenRuleSet, basisOf } from '../read-law.ts';

const found = law.find(({ code }) => code === 'B1');
if (!found) throw new BrokenRuleSet('B1', []);
const b1 = found;
const stageNamed = (code: string) => b1.stages.find((stage) => stage.code === code);
const stagesOf = (path: string) => b1.paths.find(({ code }) => code === path)?.stages ?? [];
const outcomesOf = (stage: string) =>
  stageNamed(stage)?.outcomes.map(({ code, kind, leadsTo }) => [code, kind, leadsTo ?? null]);
const partsOf = (paper: string) =>
  b1.papers.find(({ code }) => code === paper)?.parts.map(({ code }) => code);

describe('who acts at each stage, by which article', () => {
  it.each([
    ['9a', 'initiative', 'region-or-partner'],
    ['11', 'exploration', 'head-of-region'],
    ['12', 'study', 'region'],
    ['14(1)-(3)', 'consultation', 'head-of-region'],
    ['13', 'loi', 'head-of-region'],
    ['15', 'plan', 'region'],
    ['17', 'council-approval', 'council'],
    ['17(4)', 'deemed-approval-letter', 'head-of-region'],
    ['18(2)-(5)', 'plan-relay', 'governor'],
    ['18(5)', 'plan-submission', 'head-of-region'],
    ['19', 'verification', 'home-affairs'],
    ['20(1)', 'mou-draft', 'head-of-region'],
    ['20(3)-(4)', 'mou-relay', 'governor'],
    ['22', 'ministries-meeting', 'home-affairs'],
    ['23', 'partner-discussion', 'foreign-affairs'],
    ['24(1)-(2)', 'minister-approval', 'home-affairs'],
    ['24(3)', 'signing-notice', 'head-of-region'],
    ['25', 'signing', 'head-of-region'],
    ['26', 'annual-plan', 'head-of-region'],
    ['35', 'report', 'head-of-region'],
    ['33', 'extension', 'head-of-region'],
    ['34', 'ending', 'parties'],
    ['39', 'supervision', 'governor'],
    ['41', 'dispute', 'parties'],
    ['31(3)-(4)', 'goods', 'region'],
    ['27(2)-(3)', 'ministry-recommendation', 'partner-ministry'],
    ['29(1)-(2)', 'pass-through-plan', 'head-of-region'],
    ['29(3)', 'pass-through-verification', 'home-affairs'],
    ['29(4)', 'pass-through-meeting', 'home-affairs'],
    ['30(3)', 'joint-work-plan', 'region'],
    ['30(4)', 'nonprofit-supervision', 'region'],
  ])('art. %s: %s, by %s', (article, code, actor) => {
    const stage = stageNamed(code);
    expect(stage?.actor).toBe(actor);
    expect(basisOf(b1, stage?.basis ?? [])).toContainEqual({
      instrument: 'Permendagri 25/2020',
      article,
      standing: 'read',
    });
  });
});

describe('what each paper must hold', () => {
  it.each([
    ['12(3)', 'study', 'at-least', ['title', 'background', 'purpose', 'mapping', 'benefits', 'conclusion']],
    ['13(2)', 'loi', 'at-least', ['title', 'subject', 'purpose', 'scope', 'validity', 'place-and-date']],
    ['15(3)', 'plan', 'at-least', ['subject', 'background', 'purpose', 'object', 'scope', 'funding', 'term']],
    [
      '20(5)',
      'mou-draft',
      'among-others',
      [
        'title',
        'subject',
        'purpose',
        'scope',
        'implementation',
        'funding',
        'working-group',
        'dispute',
        'amendment',
        'term',
        'place-and-date',
      ],
    ],
    ['26(4)', 'annual-plan', 'at-least', ['activities', 'roles', 'results', 'funding']],
    [
      '27(3)',
      'recommendation',
      'among-others',
      ['scope', 'place', 'term', 'funding', 'benefits', 'potential', 'powers'],
    ],
    [
      '37(1)',
      'report',
      'at-least',
      [
        'title',
        'background',
        'purpose',
        'scope',
        'progress',
        'beneficiaries',
        'funding',
        'obstacles',
        'follow-up',
      ],
    ],
  ])('art. %s: %s', (_, paper, contents, parts) => {
    expect(partsOf(paper)).toEqual(parts);
    expect(b1.papers.find(({ code }) => code === paper)?.contents).toBe(contents);
  });

  it('UU 24/2009 art. 31: the agreement has an Indonesian text and another', () => {
    expect(partsOf('mou')).toEqual(['indonesian-text', 'other-text']);
  });
});

describe('what may come of a stage', () => {
  it('art. 17: approval, refusal, or silence, which is a state of its own', () => {
    expect(outcomesOf('council-approval')).toEqual([
      ['approved', 'done', null],
      ['refused', 'refused', null],
      ['deemed', 'deemed', 'deemed-approval-letter'],
    ]);
  });

  it('art. 18 and 20: forwarded, or past the governor', () => {
    expect(outcomesOf('plan-relay')).toEqual([
      ['forwarded', 'done', 'verification'],
      ['silent', 'bypassed', 'plan-submission'],
    ]);
    expect(outcomesOf('mou-relay')).toEqual([
      ['forwarded', 'done', 'ministries-meeting'],
      ['silent', 'bypassed', 'mou-submission'],
    ]);
  });

  it('art. 19(4): go on, or repair the plan', () => {
    expect(outcomesOf('verification')).toEqual([
      ['go-on', 'done', null],
      ['repair', 'returned', 'plan'],
    ]);
  });

  it('art. 34: three ends, and the running out of the term', () => {
    expect(outcomesOf('ending')?.map(([code]) => code)).toEqual(['agreed', 'reached', 'replaced', 'term']);
  });
});

describe('which stages each path has', () => {
  it('art. 9 with 6 and 7b: one way for twins, other local governments and bodies', () => {
    expect(stagesOf('ksdpl-other')).toEqual(stagesOf('ksdpl-sister'));
    expect(stagesOf('ksdll-approval')).toEqual(stagesOf('ksdpl-sister'));
  });

  it('art. 27-29: no LoI and no council for what the Government passes on', () => {
    for (const path of ['ksdll-pass-through-intergovernmental', 'ksdll-pass-through-development-partner']) {
      expect(stagesOf(path)).toContain('pass-through-meeting');
      expect(stagesOf(path)).not.toContain('loi');
      expect(stagesOf(path)).not.toContain('council-approval');
    }
    expect(stageNamed('pass-through-plan')?.needs).toEqual([
      'plan',
      'potential-map',
      'terms-of-reference',
      'feasibility-study',
      'willingness-statement',
    ]);
  });

  it('art. 30: permits first for a non-profit organisation', () => {
    expect(stagesOf('ksdll-pass-through-nonprofit').slice(0, 3)).toEqual([
      'nonprofit-permits',
      'nonprofit-plan',
      'joint-work-plan',
    ]);
    expect(stageNamed('nonprofit-plan')?.needs).toEqual(['plan', 'principle-permit', 'operational-permit']);
  });

  it('art. 14 and 33: consultation and extension do not pass the governor', () => {
    expect(stageNamed('consultation')?.note?.id).toContain('tidak melalui Gubernur');
    expect(stageNamed('extension')?.note?.id).toContain('tidak melalui Gubernur');
  });
});

describe('papers that go along', () => {
  it.each([
    ['16(2)-(3)', 'council-approval', ['council-request', 'plan', 'loi']],
    ['18(3)', 'plan-relay', ['plan', 'loi']],
    ['19(2)', 'verification', ['study', 'loi', 'plan', 'council-statement']],
    ['24', 'minister-approval', ['confirmation-letter']],
    ['25', 'signing', ['approval-letter']],
  ])('art. %s: %s', (_, stage, needs) => expect(stageNamed(stage)?.needs).toEqual(needs));
});

describe('what a clock does when it runs out', () => {
  it.each([
    ['13(3)', 'LOI_VALID', 'lapsed'],
    ['17(3)', 'DPRD_DECISION', 'deemed-approved'],
    ['18(5)', 'GOV_FORWARD_RKS', 'bypass'],
    ['20(4)', 'GOV_FORWARD_NASKAH', 'bypass'],
    ['32(1)', 'COOP_TERM', 'ended'],
    ['33', 'EXTENSION_NOTICE', 'notice-due'],
    ['35(2)', 'REPORT_KABKOTA', 'overdue'],
    ['36(2)', 'REPORT_GOV', 'overdue'],
    ['39(5)', 'SUPERVISION', 'warning'],
  ])('art. %s: %s', (_, id, effect) => expect(readClock(id, '2026-11-24').effect).toBe(effect));

  it('art. 38: after a year without a report the next plan is not approved', () => {
    expect(readClock('REPORT_KABKOTA', '2026-11-24').effectWords.en).toContain(
      'does not approve the next plan',
    );
  });
});

it('art. 42: what exists goes on to its end', () => {
  expect(b1.transition.flatMap(({ basis }) => basis)).toEqual(['P 42a', 'PP 48', 'P 42b']);
});
