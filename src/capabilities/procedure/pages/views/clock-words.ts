import type { Language, Words } from '#kernel/language.ts';
import { formatDay, formatNumber, type TagColour } from '#ui';
import { workingCalendar } from '../../calendar/working-days.ts';
import type { ClockRun } from '../../case/clock-runs.ts';
import type { CaseStatus, StageView } from '../../case/fold-case.ts';
import { dueOf } from '../../clocks/due.ts';
import type { ClockRule } from '../../law/shape.ts';
import { runStateWords } from '../../words.ts';
import { dueDay } from './day-words.ts';

const words = {
  workingDays: { id: 'hari kerja lagi', en: 'working days left' },
  days: { id: 'hari lagi', en: 'days left' },
  today: { id: 'hari ini', en: 'today' },
  provisional: {
    id: 'sementara: hari libur tahun itu belum lengkap',
    en: 'provisional: the days off of that year are not complete',
  },
  imprecise: {
    id: 'karena tanggal yang memulainya tidak lengkap',
    en: 'as the date that started it is not whole',
  },
  unknownDay: {
    id: 'Mungkin lewat waktu; cari dahulu tanggal lengkapnya',
    en: 'Perhaps expired; find the whole date first',
  },
  paused: { id: 'dijeda', en: 'paused' },
} as const satisfies Record<string, Words>;

/** "5 Agustus 2026, 12 hari kerja lagi": when a clock runs out and how long that is. */
export function dueLabel(run: ClockRun, language: Language): string {
  if (run.due === null) return words.paused[language];
  const unit = run.unit === 'working-days' ? words.workingDays : words.days;
  const left =
    run.left === null
      ? undefined
      : run.left === 0
        ? words.today[language]
        : `${formatNumber(run.left, language)} ${unit[language]}`;
  const imprecise = run.latestDue === run.due ? undefined : words.imprecise[language];
  const provisional = run.provisional ? words.provisional[language] : undefined;
  return [dueDay(run, language), left, imprecise, provisional].filter(Boolean).join(', ');
}

// Readings are counted in months and days of the calendar, which no holiday moves.
const calendar = workingCalendar();

/** The ways the words of a rule can be read, each with the last day it gives; empty where there is only one. */
export const readingsLabel = (run: ClockRun, rule: ClockRule | undefined, language: Language): string =>
  (rule?.readings ?? [])
    .map(({ name, length }) => {
      const { day } = dueOf(length, run.from, calendar);
      return `${name[language]}: ${day === null ? '–' : formatDay(day, language)}. `;
    })
    .join('');

/** How a clock stands; of one that may be over, what has to be found out. */
export const runStateLabel = ({ state, provisional }: ClockRun, language: Language): string =>
  (state === 'unconfirmed' && !provisional ? words.unknownDay : runStateWords[state])[language];

/** Silence never looks like an answer: what was deemed approved has a colour of its own. */
export const stageColours: Readonly<Record<StageView['state'], TagColour | undefined>> = {
  done: undefined,
  returned: 'orange',
  refused: 'red',
  deemed: 'purple',
  bypassed: 'purple',
  lapsed: 'red',
  'term-over': 'red',
  ended: 'grey',
  next: 'blue',
  'to-come': undefined,
  'not-recorded': 'yellow',
  'not-needed': undefined,
};

export const caseColours: Readonly<Record<CaseStatus, TagColour>> = {
  'not-begun': 'grey',
  'under-way': 'blue',
  running: 'green',
  refused: 'red',
  lapsed: 'red',
  'term-over': 'red',
  ended: 'grey',
};
