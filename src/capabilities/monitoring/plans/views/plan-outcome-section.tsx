import type { Language, Words } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { CardTable, type Cell, formatNumber, Heading, Tag, type TagColour } from '#ui';
import type { ListedActivity } from '../../activities/list-activities.ts';
import { whenLabel } from '../../activities/views/labels.ts';
import { pathOf } from '../../paths.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import { planLineText } from '../choose-plan-line.ts';
import type { LineState, People, PlanOutcome, Spent } from '../plan-outcome.ts';
import { lineStateWords } from '../words.ts';

const words = {
  title: { id: 'Rencana dan pelaksanaannya', en: 'The plan and what became of it' },
  noLines: { id: 'Rencana ini belum memuat kegiatan.', en: 'This plan has no activity yet.' },
  line: { id: 'Kegiatan dalam rencana', en: 'Activity in the plan' },
  state: { id: 'Keadaan', en: 'State' },
  planned: { id: 'Biaya rencana', en: 'Planned cost' },
  spent: { id: 'Biaya nyata', en: 'Actual cost' },
  people: { id: 'Peserta', en: 'Participants' },
  activities: { id: 'Yang tercatat', en: 'What is recorded' },
  record: { id: 'Catat kegiatan ini', en: 'Record this activity' },
  none: { id: '–', en: '–' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  unknownOf: { id: 'tidak diketahui dari', en: 'not known of' },
  outside: { id: 'Terlaksana di luar rencana', en: 'Done outside the plan' },
  noneOutside: { id: 'Tidak ada yang tercatat.', en: 'Nothing is recorded.' },
  when: { id: 'Kapan', en: 'When' },
  tie: { id: 'Kaitkan dengan rencana', en: 'Tie to the plan' },
  recordOther: { id: 'Catat kegiatan lain', en: 'Record another activity' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<LineState, TagColour>> = {
  done: 'green',
  planned: 'blue',
  'not-reported': 'orange',
  cancelled: 'grey',
  'not-done': 'red',
  'not-yet': 'grey',
};

/** What is known, and of how many activities it is not. */
const withUnknown = (known: string, unknownOf: number, language: Language) =>
  [known, unknownOf > 0 && `${words.unknownOf[language]} ${unknownOf}`].filter(Boolean).join('; ') ||
  words.none[language];

export const spentLabel = ({ known, unknownOf }: Spent, language: Language): string =>
  withUnknown(known.map((money) => formatMoney(money, language)).join(' + '), unknownOf, language);

export const peopleLabel = ({ known, unknownOf }: People, language: Language): string =>
  withUnknown(known === null ? '' : formatNumber(known, language), unknownOf, language);

const ActivityLink = ({
  activity,
  language,
}: {
  activity: ListedActivity['activity'];
  language: Language;
}) => (
  <a class="govuk-link" href={pathOf('activity', language, { activity: activity.id })}>
    {activity.title}
  </a>
);

interface Props {
  language: Language;
  cooperation: CooperationInShort;
  year: number;
  outcome: PlanOutcome;
  mayRun: boolean;
}

const Lines = ({ language, cooperation, year, outcome, mayRun }: Props) => (
  <CardTable
    firstCellIsHeader
    columns={[words.line, words.state, words.planned, words.spent, words.people, words.activities].map(
      (header) => ({ header: header[language] }),
    )}
    rows={outcome.lines.map(({ line, state, activities, spent, people }): Cell[] => [
      line.title,
      <Tag key="state" colour={colours[state]}>
        {lineStateWords[state][language]}
      </Tag>,
      line.amount === '' ? words.none[language] : formatMoney(line, language),
      spentLabel(spent, language),
      peopleLabel(people, language),
      <>
        {activities.map(({ activity, fold }) => (
          <p key={activity.id} class="govuk-body-s">
            <ActivityLink activity={activity} language={language} /> ({whenLabel(fold, language)})
          </p>
        ))}
        {mayRun && state !== 'done' && (
          <a
            class="govuk-link"
            href={`${pathOf('record', language, { code: cooperation.code })}?${new URLSearchParams({ planLine: planLineText({ year, line: line.key }) })}`}
          >
            {words.record[language]}
            <span class="govuk-visually-hidden">: {line.title}</span>
          </a>
        )}
      </>,
    ])}
  />
);

const Outside = ({ language, outcome, mayRun }: Props) => (
  <>
    <Heading level={3}>{words.outside[language]}</Heading>
    {outcome.unplanned.length === 0 ? (
      <p class="govuk-body">{words.noneOutside[language]}</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {outcome.unplanned.map(({ activity, fold }) => (
          <li key={activity.id}>
            <ActivityLink activity={activity} language={language} /> ({whenLabel(fold, language)})
            {mayRun && (
              <>
                {' · '}
                <a class="govuk-link" href={pathOf('planLine', language, { activity: activity.id })}>
                  {words.tie[language]}
                  <span class="govuk-visually-hidden">: {activity.title}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** A plan beside what was recorded: each line with its state, cost and participants, and what was done outside it. */
export const PlanOutcomeSection = (props: Props) => {
  const { language, cooperation, outcome, mayRun } = props;
  return (
    <section id="outcome">
      <Heading level={2}>{words.title[language]}</Heading>
      {outcome.lines.length === 0 ? (
        <p class="govuk-body">{words.noLines[language]}</p>
      ) : (
        <Lines {...props} />
      )}
      <Outside {...props} />
      {mayRun && (
        <p class="govuk-body">
          <a class="govuk-link" href={pathOf('record', language, { code: cooperation.code })}>
            {words.recordOther[language]}
          </a>
        </p>
      )}
    </section>
  );
};
