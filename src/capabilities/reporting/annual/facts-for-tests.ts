import type { ListedActivity } from '#monitoring';
import type { CooperationRecord } from '#register';
import type { CooperationFacts, ReportFacts } from './facts.ts';

type Done = NonNullable<NonNullable<ListedActivity['fold']['done']>['report']>;

const uncounted: Done = {
  ours: null,
  theirs: null,
  women: null,
  youth: null,
  group: '',
  groupPlace: '',
  reached: null,
  counted: '',
  result: '',
  cost: null,
};

/** An activity that was carried out in March of the year. */
export function doneActivity(
  id: number,
  title: string,
  report: Partial<Done> = {},
  agency = '',
): ListedActivity {
  const act = {
    number: 1,
    kind: 'done' as const,
    dateWords: 'Maret 2025',
    dateEdtf: '2025-03',
    reason: '',
    takesBack: null,
    report: { ...uncounted, ...report },
    files: [],
    source: null,
  };
  return {
    activity: {
      id,
      title,
      kind: 'training',
      place: '',
      organisationId: null,
      agency,
      public: false,
      state: 'done',
      cooperation: { code: '3314-001', titleId: 'Sapi perah', titleEn: null },
      acts: [{ ...act, at: '2025-04-01T00:00:00Z', by: 'uji' }],
    },
    fold: { state: 'done', planned: undefined, done: act, cancelled: undefined, files: [] },
  };
}

const cooperation: CooperationRecord['cooperation'] = {
  id: 1,
  code: '3314-001',
  version: 1,
  titleId: 'Sapi perah',
  titleEn: null,
  activity: null,
  kind: 'technical',
  regionCode: '33.14',
  start: null,
  end: null,
  periodWords: null,
  fields: [],
  sdgs: [],
  status: 'ongoing',
  legalStatus: 'signed',
  activityStatus: 'active',
  lastEvidence: null,
  published: false,
  mergedInto: null,
  removedAt: null,
  removedBecause: null,
  batchId: null,
  agencyId: null,
  review: null,
  createdAt: '2025-01-01',
  updatedAt: '2025-01-01',
};

export const partyOf = (
  name: string,
  side: CooperationRecord['parties'][number]['side'],
  role: CooperationRecord['parties'][number]['role'],
  country: string | null = null,
): CooperationRecord['parties'][number] => ({
  id: name.length,
  organisationId: name.length,
  name,
  slug: name,
  kind: side === 'local' ? 'local-agency' : 'foreign-local-government',
  country,
  regionCode: null,
  aliases: [],
  parentName: null,
  side,
  role,
  asWritten: name,
});

/** A cooperation of which nothing is recorded but what is given. */
export const givenFacts = (
  more: Partial<Omit<CooperationFacts, 'record'>> & { record?: Partial<CooperationRecord> } = {},
): CooperationFacts => ({
  activities: [],
  comingActivities: [],
  plan: null,
  comingPlan: null,
  results: [],
  obstacles: [],
  decisions: [],
  answers: new Map(),
  ...more,
  record: {
    cooperation,
    parties: [],
    instruments: [],
    money: [],
    acts: [],
    claims: [],
    conflicts: [],
    ...more.record,
  },
});

export const givenYear = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  year: 2025,
  day: '2026-01-05',
  region: { code: '33.14', name: 'Kabupaten Sragen', level: 'regency', provinceName: 'Jawa Tengah' },
  unit: 'Bagian Kerja Sama',
  cooperations: [],
  leftOut: [],
  obstacles: [],
  answers: [],
  statements: [],
  lawInForce: true,
  ...more,
});
