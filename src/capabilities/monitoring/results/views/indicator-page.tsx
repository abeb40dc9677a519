import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { sustainableGoals } from '#reference';
import {
  Button,
  CardTable,
  type Cell,
  formatMoment,
  Heading,
  InsetText,
  NotificationBanner,
  SummaryList,
  type SummaryRow,
  Timeline,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import { pathOf } from '../../paths.ts';
import type { Indicator } from '../../store/indicators.ts';
import {
  type IndicatorAct,
  type IndicatorFold,
  standingIndicatorActs,
  type Told,
} from '../fold-indicator.ts';
import type { SourcedValue } from '../indicator-input.ts';
import { progressOf } from '../progress.ts';
import { progressSentence, valueLabel } from '../progress-sentence.ts';
import { directionWords, indicatorActWords } from '../words.ts';
import { ProgressTag } from './results-page.tsx';

const words = {
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  state: { id: 'Keadaan', en: 'State' },
  unit: { id: 'Satuan', en: 'Unit' },
  direction: { id: 'Arah yang diharapkan', en: 'Which way is better' },
  how: { id: 'Cara mengukur', en: 'How it is measured' },
  sdg: { id: 'TPB', en: 'SDG' },
  public: { id: 'Untuk umum', en: 'For the public' },
  yes: { id: 'Ya, setelah kerja samanya terbit', en: 'Yes, once the cooperation is published' },
  no: { id: 'Tidak, hanya untuk kantor', en: 'No, for the office only' },
  closed: { id: 'Tidak diukur lagi', en: 'No longer measured' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  values: { id: 'Nilai', en: 'Values' },
  what: { id: 'Jenis', en: 'Kind' },
  value: { id: 'Nilai', en: 'Value' },
  date: { id: 'Kapan', en: 'When' },
  source: { id: 'Sumber', en: 'Source' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  baseline: { id: 'Awal', en: 'Baseline' },
  measured: { id: 'Diukur', en: 'Measured' },
  target: { id: 'Sasaran', en: 'Target' },
  noValues: { id: 'Belum ada nilai.', en: 'No value yet.' },
  measure: { id: 'Catat hasil ukur', en: 'Record a measured value' },
  setTarget: { id: 'Tetapkan sasaran', en: 'Set a target' },
  setBaseline: { id: 'Catat nilai awal', en: 'Record the baseline' },
  correctBaseline: { id: 'Perbaiki nilai awal', en: 'Correct the baseline' },
  describe: { id: 'Perbaiki uraian', en: 'Correct the description' },
  close: { id: 'Hentikan pengukuran', en: 'Stop measuring' },
  history: { id: 'Yang dicatat', en: 'What was recorded' },
  takeBack: { id: 'Tarik langkah ini', en: 'Take this act back' },
  takenBack: { id: 'ditarik', en: 'taken back' },
} as const satisfies Record<string, Words>;

interface Props {
  indicator: Indicator;
  fold: IndicatorFold;
  language: Language;
  mayRun: boolean;
  saved: boolean;
  day: string;
}

const Actions = ({ indicator, fold, language }: Props) => {
  const acts = [
    ['measured', words.measure],
    ['target', words.setTarget],
    ['baseline', fold.baseline ? words.correctBaseline : words.setBaseline],
    ['described', words.describe],
    ...(fold.closed === undefined ? ([['closed', words.close]] as const) : []),
  ] as const;
  return (
    <div class="govuk-button-group">
      {acts.map(([kind, label], index) => (
        <Button
          key={kind}
          kind={index === 0 ? 'primary' : 'secondary'}
          href={`${pathOf('indicatorAct', language, { indicator: indicator.id })}?kind=${kind}`}
        >
          {label[language]}
        </Button>
      ))}
    </div>
  );
};

function factRows({ indicator, fold, language, day }: Props): SummaryRow[] {
  const { description, closed } = fold;
  const goal = sustainableGoals.find(({ number }) => number === description?.sdg);
  const said: [Words, string][] = [
    [words.unit, description?.unit ?? ''],
    [words.direction, description ? directionWords[description.direction][language] : ''],
    [words.how, description?.how || words.unknown[language]],
    ...(goal ? [[words.sdg, `${goal.number}. ${goal.name[language]}`] as [Words, string]] : []),
    [words.public, words[description?.public ? 'yes' : 'no'][language]],
    ...(closed === undefined ? [] : [[words.closed, closed] as [Words, string]]),
  ];
  return [
    {
      key: words.cooperation[language],
      value: (
        <a class="govuk-link" href={pathOf('resultsOf', language, { code: indicator.cooperation.code })}>
          {`${indicator.cooperation.code} ${titleIn(indicator.cooperation, language)}`}
        </a>
      ),
    },
    {
      key: words.state[language],
      value: <ProgressTag state={progressOf(fold, day).state} language={language} />,
    },
    ...said.map(([key, value]) => ({ key: key[language], value })),
  ];
}

/** Baseline, what was measured and what is aimed at, in one table, because they are compared. */
const Values = ({ indicator, fold, language }: Props) => {
  const rows: (readonly [Words, Told<SourcedValue>])[] = [
    ...(fold.baseline ? [[words.baseline, fold.baseline] as const] : []),
    ...fold.measured.map((one) => [words.measured, one] as const),
    ...fold.targets.map((one) => [words.target, one] as const),
  ];
  if (rows.length === 0) return <p class="govuk-body">{words.noValues[language]}</p>;
  return (
    <CardTable
      firstCellIsHeader
      columns={[
        { header: words.what[language] },
        { header: words.value[language], numeric: true },
        ...[words.date, words.source, words.evidence].map((header) => ({ header: header[language] })),
      ]}
      rows={rows.map(([what, { value, date, source, files }]): Cell[] => [
        what[language],
        valueLabel(value, language),
        formatEdtf(date, language),
        source || '–',
        files.length === 0
          ? '–'
          : files.map(({ sha256, name }) => (
              <a
                key={sha256}
                class="govuk-link"
                href={pathOf('indicatorFile', language, { indicator: indicator.id, file: sha256 })}
              >
                {name}
              </a>
            )),
      ])}
    />
  );
};

const contentWords = (act: IndicatorAct, language: Language): string => {
  if (act.content === null) return '';
  if (act.kind === 'described') return `${act.content.title}, ${act.content.unit}`;
  const { value, date, source } = act.content as SourcedValue;
  return [valueLabel(value, language), formatEdtf(date, language), source].filter(Boolean).join(', ');
};

const History = ({ indicator, language, mayRun }: Props) => {
  const standing = standingIndicatorActs(indicator.acts);
  const stands = new Set(standing.map(({ number }) => number));
  const lastDescription = standing.filter(({ kind }) => kind === 'described').length === 1;
  const mayTakeBack = ({ number, kind }: IndicatorAct) =>
    mayRun && stands.has(number) && !(kind === 'described' && lastDescription);
  return (
    <section>
      <Heading level={2}>{words.history[language]}</Heading>
      <Timeline
        entries={indicator.acts.map((act) => ({
          title: indicatorActWords[act.kind][language],
          datetime: act.at,
          when: formatMoment(new Date(act.at), language),
          children: (
            <>
              <p class="govuk-body">
                {[
                  contentWords(act, language),
                  act.reason,
                  act.kind !== 'taken-back' && !stands.has(act.number) && words.takenBack[language],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {mayTakeBack(act) && (
                <p class="govuk-body">
                  <a
                    class="govuk-link"
                    href={`${pathOf('indicatorAct', language, { indicator: indicator.id })}?kind=taken-back&number=${act.number}`}
                  >
                    {words.takeBack[language]}
                    <span class="govuk-visually-hidden">
                      : {indicatorActWords[act.kind][language]} {act.number}
                    </span>
                  </a>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
};

/** One result: how far it has come, in a sentence and by its values, and everything recorded of it. */
export const IndicatorPage = (props: Props) => {
  const { fold, language, mayRun, saved, day } = props;
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <Heading level={1}>{fold.description?.title}</Heading>
      <InsetText>{progressSentence(fold, day)[language]}</InsetText>
      {mayRun && <Actions {...props} />}
      <SummaryList rows={factRows(props)} />
      <section>
        <Heading level={2}>{words.values[language]}</Heading>
        <Values {...props} />
      </section>
      <History {...props} />
    </>
  );
};
