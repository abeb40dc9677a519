import type { RuleSetText } from '../law/shape.ts';
import type { SettingAct } from './setting-acts.ts';

const instrument = (abbreviation: string, name: string) => ({
  abbreviation,
  name,
  about: { id: 'Dibuat untuk uji', en: 'Made for tests' },
  standing: 'read' as const,
});

/** A regulation nobody has made: one more stage, one clock shorter, one stage gone. */
export const madeUpRegulation: RuleSetText = {
  code: 'C1',
  name: { id: 'Permendagri 99/2031', en: 'Permendagri 99/2031' },
  from: '2031-02-03',
  amends: 'B1',
  removes: ['plan-relay', 'plan-submission'],
  instruments: [instrument('Q', 'Permendagri 99/2031')],
  stages: [
    {
      code: 'public-hearing',
      name: { id: 'Uji publik', en: 'Public hearing' },
      actor: 'region',
      outcomes: [{ code: 'held', kind: 'done', name: { id: 'Terlaksana', en: 'Held' } }],
      basis: ['Q 4'],
    },
  ],
  clocks: [
    {
      id: 'DPRD_DECISION',
      name: { id: 'Persetujuan DPRD', en: 'Approval of the council' },
      startedBy: { id: 'tanda terima', en: 'the receipt' },
      length: { kind: 'working-days', count: 10 },
      effect: 'deemed-approved',
      effectWords: { id: 'dianggap disetujui', en: 'deemed approved' },
      basis: ['Q 5'],
    },
  ],
  paths: [
    {
      code: 'ksdpl-sister',
      name: { id: 'KSDPL kembar', en: 'Sister region' },
      stages: ['initiative', 'exploration', 'public-hearing', 'loi', 'plan', 'council-approval', 'signing'],
      basis: ['Q 3'],
    },
  ],
};

/** A regent's regulation nobody has made: the draft goes to a team before the council. */
export const madeUpPerbup: RuleSetText = {
  code: '3314-perbup-1',
  name: { id: 'Perbup Contoh 1/2026', en: 'Example regent regulation 1/2026' },
  from: '2026-03-02',
  amends: 'B1',
  instruments: [instrument('PB', 'Perbup Contoh 1/2026')],
  papers: [
    {
      code: 'team-minutes',
      name: { id: 'Risalah rapat TKKSD', en: 'Minutes of the team' },
      basis: ['PB 3'],
    },
  ],
  stages: [
    {
      code: 'team-review',
      name: { id: 'Telaah TKKSD', en: 'Review by the team' },
      actor: 'region',
      produces: ['team-minutes'],
      outcomes: [{ code: 'reviewed', kind: 'done', name: { id: 'Ditelaah', en: 'Reviewed' } }],
      basis: ['PB 2'],
    },
  ],
  paths: [],
};

/** An act as the store gives it. */
export const actOf = (number: number, act: Partial<SettingAct>): SettingAct => ({
  number,
  kind: 'rule-set',
  subject: 'rule-set:x',
  effectiveFrom: '2026-01-01',
  content: {},
  reason: 'uji',
  replaces: null,
  recordedAt: new Date('2026-01-01T02:00:00Z'),
  recordedBy: 'person-1',
  ...act,
});

export const loaded = (number: number, text: RuleSetText): SettingAct =>
  actOf(number, { subject: `rule-set:${text.code}`, effectiveFrom: text.from, content: text });

export const withdrawn = (number: number, replaces: number, from: string): SettingAct =>
  actOf(number, { kind: 'withdrawal', replaces, effectiveFrom: from });
