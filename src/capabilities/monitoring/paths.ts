import type { Language } from '#kernel/language.ts';
import { addressesOf, addressOf } from '#platform/http/index.ts';

const activity = { id: '/kantor/kegiatan/:activity', en: '/office/activities/:activity' } as const;
const record = { id: '/kantor/kerja-sama/:code', en: '/office/cooperations/:code' } as const;
const below = <P extends { id: string; en: string }, I extends string, E extends string>(
  above: P,
  id: I,
  en: E,
) => ({ id: `${above.id}/${id}`, en: `${above.en}/${en}` }) as const;
const ofCooperation = below(record, 'kegiatan', 'activities');
const resultsOf = below(record, 'hasil', 'results');
const indicator = { id: '/kantor/hasil/:indicator', en: '/office/results/:indicator' } as const;
const plan = below(record, 'rencana/:year', 'plan/:year');

/** Addresses of activities, plans and results, in both languages, without the language's prefix. */
export const paths = {
  activities: { id: '/kantor/kegiatan', en: '/office/activities' },
  choose: { id: '/kantor/kegiatan/catat', en: '/office/activities/record' },
  ofCooperation,
  record: below(ofCooperation, 'catat', 'record'),
  activity,
  act: below(activity, 'langkah', 'act'),
  planLine: below(activity, 'baris-rencana', 'plan-line'),
  cost: below(activity, 'biaya', 'cost'),
  plans: { id: '/kantor/rencana-kegiatan', en: '/office/activity-plans' },
  plan,
  planFile: below(plan, 'berkas', 'file'),
  results: { id: '/kantor/hasil', en: '/office/results' },
  resultsOf,
  recordIndicator: below(resultsOf, 'catat', 'record'),
  indicator,
  indicatorAct: below(indicator, 'langkah', 'act'),
  indicatorFile: below(indicator, 'bukti/:file', 'evidence/:file'),
  evidence: below(activity, 'bukti/:file', 'evidence/:file'),
} as const;

export const pathOf = addressesOf(paths);

/** The record of a cooperation in the office's register, a page of another room. */
export const recordAddress = (code: string, language: Language): string =>
  addressOf({ path: record }, language, { code });
