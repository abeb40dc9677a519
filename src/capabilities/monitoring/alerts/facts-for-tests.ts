import type { CooperationFacts, RecordedAct } from './facts.ts';

export const givenAct = (
  kind: string,
  date: string | null,
  instrument: string | null = null,
  recordedOn = '2017-11-01',
): RecordedAct => ({ kind, instrument, date, recordedOn });

export const givenFacts = (more: Partial<CooperationFacts> = {}): CooperationFacts => ({
  code: '3372-001',
  title: 'Kota kembar',
  end: null,
  acts: [],
  instruments: [],
  stageStatements: [],
  contradictions: [],
  happenings: [],
  waiting: [],
  plannedYears: [],
  resultYears: [],
  rhythmMonths: null,
  decision: null,
  obstacles: [],
  ...more,
});
