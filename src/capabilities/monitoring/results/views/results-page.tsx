import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Button, CardTable, type Cell, EmptyState, Heading, Tag, type TagColour } from '#ui';
import type { ListedActivity } from '../../activities/list-activities.ts';
import { titleIn, whenLabel } from '../../activities/views/labels.ts';
import { pathOf, recordAddress } from '../../paths.ts';
import type { CooperationInShort } from '../../store/led-cooperations.ts';
import type { ListedResult } from '../list-results.ts';
import type { ProgressState } from '../progress.ts';
import { valueLabel } from '../progress-sentence.ts';
import { progressStateWords } from '../words.ts';

export const resultsTitle: Words = { id: 'Hasil', en: 'Results' };

const words = {
  lead: {
    id: 'Apa yang dihasilkan kerja sama, diukur dengan nilai awal, sasaran, dan sumbernya. Yang belum diukur tetap belum diukur; itu bukan nol.',
    en: 'What the cooperations bring, measured against a baseline and a target, with sources. What is not measured stays so; it is not zero.',
  },
  record: { id: 'Tambah indikator', en: 'Add an indicator' },
  indicator: { id: 'Yang diukur', en: 'What is measured' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  baseline: { id: 'Awal', en: 'Baseline' },
  latest: { id: 'Terakhir', en: 'Newest' },
  target: { id: 'Sasaran', en: 'Target' },
  state: { id: 'Keadaan', en: 'State' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  notMeasured: { id: 'belum diukur', en: 'not measured' },
  notSet: { id: 'belum ditetapkan', en: 'not set' },
  none: { id: 'Belum ada indikator', en: 'No indicator yet' },
  noneWhy: {
    id: 'Hasil dicatat pada kerja samanya: buka kerja sama, pilih Hasil, lalu tambah indikator.',
    en: 'Results are recorded with their cooperation: open one, choose Results, then add an indicator.',
  },
  noneOfOne: {
    id: 'Belum ada yang menetapkan apa yang diukur. Itu tidak berarti tidak ada hasil.',
    en: 'Nobody has set what is measured. That does not mean that there is no result.',
  },
  told: { id: 'Hasil yang dilaporkan kegiatan', en: 'Results told by activities' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  when: { id: 'Kapan', en: 'When' },
  result: { id: 'Hasilnya', en: 'What came of it' },
} as const satisfies Record<string, Words>;

const colours: Readonly<Record<ProgressState, TagColour>> = {
  'not-measured': 'grey',
  measured: 'blue',
  reached: 'green',
  'on-the-way': 'blue',
  unchanged: 'yellow',
  'moved-away': 'red',
  missed: 'red',
  'not-measured-since': 'orange',
};

export const ProgressTag = ({ state, language }: { state: ProgressState; language: Language }) => (
  <Tag colour={colours[state]}>{progressStateWords[state][language]}</Tag>
);

interface Props {
  language: Language;
  /** Of one cooperation only. */
  cooperation: CooperationInShort | undefined;
  results: readonly ListedResult[];
  /** Its activities that were carried out. */
  done: readonly ListedActivity[];
  mayRun: boolean;
}

const rowOf = ({ indicator, fold, progress }: ListedResult, { language, cooperation }: Props): Cell[] => {
  const of = (value: { value: string; date: string } | undefined, otherwise: Words) =>
    value
      ? `${valueLabel(value.value, language)} (${formatEdtf(value.date, language)})`
      : otherwise[language];
  const { description, baseline } = fold;
  return [
    <>
      <a class="govuk-link" href={pathOf('indicator', language, { indicator: indicator.id })}>
        {description?.title}
      </a>
      <br />
      <span class="govuk-body-s">{description?.unit}</span>
    </>,
    ...(cooperation
      ? []
      : [
          <a
            key="of"
            class="govuk-link"
            href={pathOf('resultsOf', language, { code: indicator.cooperation.code })}
          >
            {titleIn(indicator.cooperation, language)}
          </a>,
        ]),
    of(baseline, words.unknown),
    of(progress.latest, words.notMeasured),
    of(progress.target, words.notSet),
    <ProgressTag key="state" state={progress.state} language={language} />,
  ];
};

const Indicators = (props: Props) => {
  const { language, cooperation, results } = props;
  if (results.length === 0)
    return (
      <EmptyState title={words.none[language]} why={words[cooperation ? 'noneOfOne' : 'noneWhy'][language]} />
    );
  const columns = [
    words.indicator,
    ...(cooperation ? [] : [words.cooperation]),
    words.baseline,
    words.latest,
    words.target,
    words.state,
  ];
  return (
    <CardTable
      firstCellIsHeader
      columns={columns.map((header) => ({ header: header[language] }))}
      rows={results.map((one) => rowOf(one, props))}
    />
  );
};

/** What activities told in words, beside what was measured. */
const ToldByActivities = ({ language, done }: Props) => {
  const told = done.filter(({ fold }) => fold.done?.report?.result);
  if (told.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{words.told[language]}</Heading>
      <CardTable
        firstCellIsHeader
        columns={[words.activity, words.when, words.result].map((header) => ({ header: header[language] }))}
        rows={told.map(({ activity, fold }) => [
          <a key="title" class="govuk-link" href={pathOf('activity', language, { activity: activity.id })}>
            {activity.title}
          </a>,
          whenLabel(fold, language),
          <span key="result" dir="auto">
            {fold.done?.report?.result}
          </span>,
        ])}
      />
    </section>
  );
};

/** The results of the office, or of one of its cooperations. */
export const ResultsPage = (props: Props) => {
  const { language, cooperation, mayRun } = props;
  return (
    <>
      <Heading level={1}>{resultsTitle[language]}</Heading>
      {cooperation && (
        <p class="govuk-body-l">
          <a class="govuk-link" href={recordAddress(cooperation.code, language)}>
            {`${cooperation.code} ${titleIn(cooperation, language)}`}
          </a>
        </p>
      )}
      <p class="govuk-body">{words.lead[language]}</p>
      {mayRun && cooperation && (
        <Button href={pathOf('recordIndicator', language, { code: cooperation.code })}>
          {words.record[language]}
        </Button>
      )}
      <Indicators {...props} />
      <ToldByActivities {...props} />
    </>
  );
};
