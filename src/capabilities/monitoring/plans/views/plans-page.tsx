import type { Language, Words } from '#kernel/language.ts';
import { Button, CardTable, EmptyState, Figures, formatNumber, Heading, TextInput } from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { pathOf } from '../../paths.ts';
import { missingParts } from '../annual-plan.ts';
import type { LineState } from '../plan-outcome.ts';
import type { PlanOfCooperation } from '../view-plans-of-year.ts';
import { peopleLabel, spentLabel } from './plan-outcome-section.tsx';

export const plansTitle: Words = { id: 'Rencana dan pelaksanaan', en: 'Planned and done' };

const words = {
  lead: {
    id: 'Rencana Kegiatan Tahunan setiap kerja sama, dan apa yang terjadi dengan kegiatan tahun itu.',
    en: 'The annual activity plan of each cooperation, and what became of that year’s activities.',
  },
  year: { id: 'Tahun', en: 'Year' },
  show: { id: 'Tampilkan', en: 'Show' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  plan: { id: 'Rencana', en: 'Plan' },
  inPlan: { id: 'Kegiatan dalam rencana', en: 'Activities in the plan' },
  done: { id: 'Terlaksana', en: 'Done' },
  open: { id: 'Belum terlaksana', en: 'Still open' },
  notDone: { id: 'Tidak terlaksana', en: 'Not done' },
  outside: { id: 'Di luar rencana', en: 'Outside the plan' },
  spent: { id: 'Biaya nyata', en: 'Actual cost' },
  people: { id: 'Peserta', en: 'Participants' },
  noPlan: { id: 'Belum ada', en: 'None yet' },
  complete: { id: 'Lengkap', en: 'Complete' },
  lacks: { id: 'bagian kurang', en: 'parts missing' },
  none: { id: 'Belum ada kerja sama', en: 'No cooperation yet' },
  noneWhy: {
    id: 'Rencana disusun untuk setiap kerja sama; catat kerja samanya dahulu.',
    en: 'A plan is made for each cooperation; record the cooperation first.',
  },
} as const satisfies Record<string, Words>;

const planLabel = ({ content }: PlanOfCooperation, language: Language): string => {
  if (content === null) return words.noPlan[language];
  const missing = missingParts(content).length;
  return missing === 0 ? words.complete[language] : `${missing} ${words.lacks[language]}`;
};

interface Props {
  language: Language;
  year: number;
  plans: readonly PlanOfCooperation[];
}

const linesIn =
  (...states: LineState[]) =>
  ({ outcome }: PlanOfCooperation) =>
    outcome.lines.filter(({ state }) => states.length === 0 || states.includes(state)).length;

const counts = [
  [words.inPlan, linesIn()],
  [words.done, linesIn('done')],
  [words.open, linesIn('planned', 'not-yet')],
  [words.notDone, linesIn('not-done', 'not-reported', 'cancelled')],
  [words.outside, ({ outcome }: PlanOfCooperation) => outcome.unplanned.length],
] as const;

const Plans = ({ language, year, plans }: Props) => (
  <>
    <Figures
      language={language}
      figures={counts.map(([label, count]) => ({
        label: label[language].toLowerCase(),
        number: plans.reduce((total, plan) => total + count(plan), 0),
        href: `${pathOf('activities', language)}?year=${year}`,
      }))}
    />
    <CardTable
      firstCellIsHeader
      columns={[
        { header: words.cooperation[language] },
        { header: words.plan[language] },
        ...counts.map(([label]) => ({ header: label[language], numeric: true })),
        { header: words.spent[language] },
        { header: words.people[language] },
      ]}
      rows={plans.map((plan) => [
        <a key="plan" class="govuk-link" href={pathOf('plan', language, { code: plan.code, year })}>
          {`${plan.code} ${titleIn(plan, language)}`}
        </a>,
        planLabel(plan, language),
        ...counts.map(([, count]) => formatNumber(count(plan), language)),
        spentLabel(plan.spent, language),
        peopleLabel(plan.people, language),
      ])}
    />
  </>
);

/** Planned against done, by cooperation and for the whole region in one year. */
export const PlansPage = ({ language, year, plans }: Props) => (
  <>
    <Heading level={1}>{`${plansTitle[language]} ${year}`}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    <form method="get" action={pathOf('plans', language)}>
      <TextInput
        name="year"
        language={language}
        label={words.year[language]}
        value={String(year)}
        inputmode="numeric"
        width={4}
      />
      <Button kind="secondary">{words.show[language]}</Button>
    </form>
    {plans.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <Plans language={language} year={year} plans={plans} />
    )}
  </>
);
