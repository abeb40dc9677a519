import { edtfBounds } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  Button,
  CardTable,
  EmptyState,
  FilterFold,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  Select,
  Tag,
  type TagColour,
  TextInput,
} from '#ui';
import { pathOf, recordAddress } from '../../paths.ts';
import type { ActivitiesQuestion } from '../../store/activities.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import { activityKinds } from '../activity-input.ts';
import { type ActivityFold, type ActivityState, activityStates } from '../fold-activity.ts';
import type { ActivitiesPage as Found, ListedActivity } from '../list-activities.ts';
import { activityKindWords, activityStateWords } from '../words.ts';
import { lateWords, titleIn, whenLabel } from './labels.ts';

export const activitiesTitle: Words = { id: 'Kegiatan', en: 'Activities' };

const words = {
  lead: {
    id: 'Yang direncanakan dan yang terlaksana dalam kerja sama. Setiap kegiatan yang terlaksana menjadi bukti bahwa kerja samanya hidup.',
    en: 'What is planned and what was done under the cooperations. Each that was done is evidence that its cooperation lives.',
  },
  record: { id: 'Catat kegiatan', en: 'Record an activity' },
  plan: { id: 'Rencana Kegiatan Tahunan', en: 'Annual activity plan' },
  plans: { id: 'Rencana dan pelaksanaan', en: 'Planned and done' },
  results: { id: 'Hasil', en: 'Results' },
  year: { id: 'Tahun', en: 'Year' },
  state: { id: 'Keadaan', en: 'State' },
  kind: { id: 'Jenis', en: 'Kind' },
  any: { id: 'Semua', en: 'All' },
  show: { id: 'Tampilkan', en: 'Show' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  when: { id: 'Kapan', en: 'When' },
  agency: { id: 'Penanggung jawab', en: 'Responsible' },
  found: { id: 'kegiatan', en: 'found' },
  none: { id: 'Belum ada kegiatan', en: 'No activity yet' },
  noneWhy: {
    id: 'Belum ada yang mencatat kegiatan di sini. Itu tidak berarti tidak ada kegiatan.',
    en: 'Nobody has recorded an activity here. That does not mean that there was none.',
  },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing matches' },
  nothingWhy: {
    id: 'Tidak ada kegiatan dengan saringan itu. Hapus salah satunya.',
    en: 'No activity has these filters. Remove one of them.',
  },
  all: { id: 'Lihat semua kegiatan', en: 'See all activities' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<ActivityState, TagColour>> = {
  planned: 'blue',
  done: 'green',
  cancelled: 'grey',
  'taken-back': 'red',
};

/** Planned for a time that has passed, and nobody said what became of it. */
const isLate = ({ state, planned }: ActivityFold, day: string): boolean => {
  const { latest } = edtfBounds(planned?.dateEdtf ?? '');
  return state === 'planned' && latest !== null && latest < day;
};

export const StateTag = ({ fold, day, language }: { fold: ActivityFold; day: string; language: Language }) =>
  isLate(fold, day) ? (
    <Tag colour="orange">{lateWords[language]}</Tag>
  ) : (
    <Tag colour={colours[fold.state]}>{activityStateWords[fold.state][language]}</Tag>
  );

type Filters = Pick<ActivitiesQuestion, 'year' | 'state' | 'kind'>;

interface Props {
  language: Language;
  /** Of one cooperation only. */
  cooperation: CooperationInShort | undefined;
  question: Filters;
  notUnderstood: readonly NotUnderstood[];
  found: Found;
  mayRun: boolean;
  day: string;
}

const addressIn = ({ language, cooperation }: Props) =>
  cooperation
    ? pathOf('ofCooperation', language, { code: cooperation.code })
    : pathOf('activities', language);

function hrefOf(props: Props, page: number): string {
  const filters = Object.entries({ ...props.question, page }).filter(([, value]) => value !== undefined);
  return `${addressIn(props)}?${new URLSearchParams(filters.map(([name, value]) => [name, String(value)]))}`;
}

const Filter = (props: Props) => {
  const { language, question } = props;
  const any = { value: '', text: words.any[language] };
  const inUse = Object.values(question).filter((value) => value !== undefined).length;
  return (
    <FilterFold language={language} inUse={inUse}>
      <form method="get" action={addressIn(props)}>
        <TextInput
          name="year"
          language={language}
          label={words.year[language]}
          value={question.year?.toString()}
          inputmode="numeric"
          width={4}
        />
        <Select
          name="state"
          language={language}
          label={words.state[language]}
          value={question.state ?? ''}
          items={[
            any,
            ...activityStates.map((value) => ({ value, text: activityStateWords[value][language] })),
          ]}
        />
        <Select
          name="kind"
          language={language}
          label={words.kind[language]}
          value={question.kind ?? ''}
          items={[
            any,
            ...activityKinds.map((value) => ({ value, text: activityKindWords[value][language] })),
          ]}
        />
        <Button kind="secondary">{words.show[language]}</Button>
      </form>
    </FilterFold>
  );
};

const rowOf = ({ activity, fold }: ListedActivity, { language, cooperation, day }: Props) => [
  <a key="title" class="govuk-link" href={pathOf('activity', language, { activity: activity.id })}>
    {activity.title}
  </a>,
  ...(cooperation
    ? []
    : [
        <a
          key="of"
          class="govuk-link"
          href={pathOf('ofCooperation', language, { code: activity.cooperation.code })}
        >
          {titleIn(activity.cooperation, language)}
        </a>,
      ]),
  activityKindWords[activity.kind][language],
  whenLabel(fold, language),
  activity.agency || '–',
  <StateTag key="state" fold={fold} day={day} language={language} />,
];

const Results = (props: Props) => {
  const { language, found, cooperation, question } = props;
  const filtered = Object.values(question).some((value) => value !== undefined);
  if (found.total === 0)
    return (
      <EmptyState
        title={words[filtered ? 'nothing' : 'none'][language]}
        why={words[filtered ? 'nothingWhy' : 'noneWhy'][language]}
        action={
          filtered && (
            <a class="govuk-link" href={addressIn(props)}>
              {words.all[language]}
            </a>
          )
        }
      />
    );
  const columns = [
    words.activity,
    ...(cooperation ? [] : [words.cooperation]),
    words.kind,
    words.when,
    words.agency,
    words.state,
  ];
  return (
    <>
      <p class="govuk-body">{`${formatNumber(found.total, language)} ${words.found[language]}`}</p>
      <CardTable
        firstCellIsHeader
        columns={columns.map((header) => ({ header: header[language] }))}
        rows={found.listed.map((one) => rowOf(one, props))}
      />
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => hrefOf(props, page)}
      />
    </>
  );
};

/** The way to the plans: of this year and the next of one cooperation, or of all. */
const Plans = ({ language, cooperation, day }: Props) => {
  const year = Number(day.slice(0, 4));
  if (!cooperation)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('plans', language)}>
          {words.plans[language]}
        </a>
        {' · '}
        <a class="govuk-link" href={pathOf('results', language)}>
          {words.results[language]}
        </a>
      </p>
    );
  return (
    <p class="govuk-body">
      {words.plan[language]}:
      {[year, year + 1].map((one) => (
        <>
          {' '}
          <a class="govuk-link" href={pathOf('plan', language, { code: cooperation.code, year: one })}>
            {one}
          </a>
        </>
      ))}
      {' · '}
      <a class="govuk-link" href={pathOf('resultsOf', language, { code: cooperation.code })}>
        {words.results[language]}
      </a>
    </p>
  );
};

/** The activities of the office, or of one of its cooperations. */
export const ActivitiesPage = (props: Props) => {
  const { language, cooperation, notUnderstood, mayRun } = props;
  const record = cooperation
    ? pathOf('record', language, { code: cooperation.code })
    : pathOf('choose', language);
  return (
    <>
      <Heading level={1}>{activitiesTitle[language]}</Heading>
      {cooperation ? (
        <p class="govuk-body-l">
          <a class="govuk-link" href={recordAddress(cooperation.code, language)}>
            {`${cooperation.code} ${titleIn(cooperation, language)}`}
          </a>
        </p>
      ) : (
        <p class="govuk-body-l">{words.lead[language]}</p>
      )}
      {mayRun && <Button href={record}>{words.record[language]}</Button>}
      <Plans {...props} />
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(props, 1)} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third jalin-beside">
          <Filter {...props} />
        </div>
        <div class="govuk-grid-column-two-thirds">
          <Results {...props} />
        </div>
      </div>
    </>
  );
};
