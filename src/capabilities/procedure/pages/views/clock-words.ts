import type { Language, Words } from '#kernel/language.ts';
import { formatDay, formatNumber, type TagColour } from '#ui';
import type { ClockRun } from '../../case/clock-runs.ts';
import type { CaseStatus, StageView } from '../../case/fold-case.ts';

const words = {
  workingDays: { id: 'hari kerja lagi', en: 'working days left' },
  days: { id: 'hari lagi', en: 'days left' },
  today: { id: 'hari ini', en: 'today' },
  provisional: {
    id: 'sementara: hari libur tahun itu belum lengkap',
    en: 'provisional: the days off of that year are not complete',
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
  const provisional = run.provisional ? words.provisional[language] : undefined;
  return [formatDay(run.due, language), left, provisional].filter(Boolean).join(', ');
}

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
