import { edtfBounds } from '#kernel/edtf.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Alert } from './alert.ts';
import type { AlertContext } from './context.ts';
import { stageOf } from './evidence.ts';
import type { CooperationFacts } from './facts.ts';

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Permendagri 25/2020 came into force in May 2020: the first year it governs from its beginning. */
const firstYear = 2021;
const planBasis: LegalBasis = { instrument: 'Permendagri 25/2020', article: '26', standing: 'read' };

/** The year in which it surely was under an agreement; a letter of intent asks for no yearly plan. */
function beginningOf({ acts, instruments }: CooperationFacts): number | undefined {
  const dates = [
    ...instruments.filter(({ kind }) => kind !== 'loi').map(({ signed }) => signed),
    ...acts
      .filter(
        ({ kind, instrument }) =>
          kind === 'started' || kind === 'renewed' || (kind === 'signed' && instrument !== 'loi'),
      )
      .map(({ date }) => date),
  ];
  const days = dates.flatMap((date) => (date === null ? [] : (edtfBounds(date).latest ?? [])));
  const first = days.sort()[0];
  return first === undefined ? undefined : yearOf(first);
}

/** The years up to one that are owed by law, and that nothing is recorded of. */
function missingYears(facts: CooperationFacts, upTo: number, kept: readonly number[]): number[] {
  const begin = stageOf(facts) === 'signed' ? beginningOf(facts) : undefined;
  if (begin === undefined) return [];
  const end = facts.end === null ? null : edtfBounds(facts.end).latest;
  const last = Math.min(upTo, end === null ? upTo : yearOf(end));
  const from = Math.max(begin, firstYear);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, at) => from + at).filter(
    (year) => !kept.includes(year),
  );
}

/** No annual activity plan for the running year, or one before it since the law asks for one. */
function planAlerts(facts: CooperationFacts, day: string): Alert[] {
  const years = missingYears(facts, yearOf(day), facts.plannedYears);
  if (years.length === 0) return [];
  const list = years.join(', ');
  return [
    {
      key: `annual-plan:${facts.code}`,
      rule: 'annual-plan',
      cooperation: facts.code,
      urgency: years.includes(yearOf(day)) ? 'soon' : 'overdue',
      sentence: {
        id: `Belum ada rencana kegiatan tahunan yang tercatat untuk ${list}.`,
        en: `No annual activity plan is recorded for ${list}.`,
      },
      certain: true,
      ground: {
        id: 'Pelaksanaan didahului rencana kegiatan tahunan',
        en: 'Work goes by an annual activity plan',
      },
      basis: [planBasis],
    },
  ];
}

/** A year has passed and no result of it was reported: the report of January needs one. */
function resultAlerts(facts: CooperationFacts, day: string, { clockOf }: AlertContext): Alert[] {
  const years = missingYears(facts, yearOf(day) - 1, facts.resultYears);
  if (years.length === 0) return [];
  const report = clockOf('REPORT_KABKOTA', `${yearOf(day)}-01-01`);
  const list = years.join(', ');
  return [
    {
      key: `no-result:${facts.code}`,
      rule: 'no-result',
      cooperation: facts.code,
      urgency: report.due !== null && report.due < day ? 'overdue' : 'soon',
      sentence: {
        id: `Belum ada hasil yang tercatat untuk ${list}.`,
        en: `No result is recorded for ${list}.`,
      },
      certain: true,
      ground: {
        id: 'Laporan tahunan memuat hasil pelaksanaan',
        en: 'The annual report tells the results of the work',
      },
      basis: report.basis,
    },
  ];
}

/** What the law asks of every year. */
export const yearlyAlerts = (facts: CooperationFacts, day: string, context: AlertContext): Alert[] => [
  ...planAlerts(facts, day),
  ...resultAlerts(facts, day, context),
];
