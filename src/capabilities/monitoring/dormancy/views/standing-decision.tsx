import type { Language, Words } from '#kernel/language.ts';
import { Button, formatDay, Heading, SummaryList, Tag } from '#ui';
import { basisLabel } from '../basis-label.ts';
import { type PlannedStep, progressOf, type RecordedDecision } from '../decision.ts';
import { dormancyAddress } from '../paths.ts';
import { decisionWords } from '../words.ts';

const words = {
  decision: { id: 'Keputusan', en: 'Decision' },
  decidedOn: { id: 'Hari keputusan', en: 'Day of the decision' },
  by: { id: 'Diputuskan oleh', en: 'Decided by' },
  why: { id: 'Alasan', en: 'Reason' },
  remains: { id: 'Yang tetap dijalankan', en: 'What goes on' },
  successor: { id: 'Dijalankan selanjutnya oleh', en: 'Carried from now on by' },
  ground: { id: 'Dasar berakhirnya', en: 'Ground of its end' },
  nextReview: { id: 'Tinjauan berikutnya', en: 'Next review' },
  noReview: { id: 'tidak ditentukan', en: 'none set' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  ofSteps: { id: 'langkah selesai', en: 'steps done' },
  reviewed: { id: 'Ditinjau', en: 'Reviewed' },
  done: { id: 'Selesai', en: 'Done' },
  due: { id: 'sampai', en: 'until' },
  late: { id: 'Terlambat', en: 'Late' },
  waiting: { id: 'Belum', en: 'Not yet' },
  markDone: { id: 'Catat selesai', en: 'Record as done' },
  undo: { id: 'Ternyata belum selesai', en: 'It is not done after all' },
  review: { id: 'Catat tinjauan', en: 'Record a review' },
  revoke: { id: 'Cabut keputusan', en: 'Revoke the decision' },
  replace: { id: 'Catat keputusan baru', en: 'Record a new decision' },
  minutes: { id: 'Unduh risalah', en: 'Download the minutes' },
} as const satisfies Record<string, Words>;

/** "1 dari 3 langkah selesai"; nothing when there is no step. */
export function progressLabel(decision: Pick<RecordedDecision, 'steps'>, language: Language): string {
  const { done, all } = progressOf(decision);
  if (all === 0) return '';
  return `${done} ${{ id: 'dari', en: 'of' }[language]} ${all} ${words.ofSteps[language]}`;
}

const StepState = ({ step, day, language }: { step: PlannedStep; day: string; language: Language }) => {
  if (step.done) return <Tag colour="green">{words.done[language]}</Tag>;
  if (step.due < day) return <Tag colour="red">{words.late[language]}</Tag>;
  return <Tag colour="grey">{words.waiting[language]}</Tag>;
};

interface Props {
  language: Language;
  code: string;
  decision: RecordedDecision;
  day: string;
  mayRun: boolean;
  /** Whether another decision may take its place: not of what has ended. */
  mayReplace: boolean;
}

const StepLine = ({ index, step, ...props }: Props & { index: number; step: PlannedStep }) => {
  const { language, code, day, mayRun } = props;
  const kind = step.done ? 'step-undone' : 'step-done';
  return (
    <li>
      <p class="govuk-body">
        <StepState step={step} day={day} language={language} /> {step.what}
      </p>
      <p class="govuk-body-s">
        {`${step.who}, ${words.due[language]} ${formatDay(step.due, language)}`}
        {step.done && (
          <>
            <br />
            {`${formatDay(step.done.on, language)}: ${step.done.how}`}
          </>
        )}
        {mayRun && (
          <>
            <br />
            <a
              class="govuk-link"
              href={dormancyAddress('act', language, { params: { code }, query: { kind, step: index } })}
            >
              {words[step.done ? 'undo' : 'markDone'][language]}
              <span class="govuk-visually-hidden">{`: ${step.what}`}</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
};

function rowsOf({ decision, language }: Props) {
  const {
    decision: kind,
    decidedOn,
    office,
    person,
    reason,
    remains,
    successor,
    ground,
    reviewDue,
  } = decision;
  const rows: (readonly [Words, string])[] = [
    [words.decision, decisionWords[kind][language]],
    [words.decidedOn, formatDay(decidedOn, language)],
    [words.by, `${office} (${person})`],
    [words.why, reason],
    [words.remains, remains],
    [words.successor, successor],
    [words.ground, ground ? `${ground.name[language]}: ${basisLabel(ground, language)}` : ''],
    [words.nextReview, reviewDue === null ? words.noReview[language] : formatDay(reviewDue, language)],
    ...decision.reviews.map(
      ({ content }) => [words.reviewed, `${formatDay(content.on, language)}: ${content.finding}`] as const,
    ),
  ];
  return rows.filter(([, value]) => value !== '').map(([key, value]) => ({ key: key[language], value }));
}

/** The way to the minutes of a decision. */
export const MinutesLinks = ({ language, code, decision }: Pick<Props, 'language' | 'code' | 'decision'>) => {
  const file = (format: string) =>
    dormancyAddress('minutes', language, { params: { code, decision: decision.number }, query: { format } });
  return (
    <p class="govuk-body">
      {words.minutes[language]}:{' '}
      {(['docx', 'pdf'] as const).map((format, index) => (
        <>
          {index > 0 && ' · '}
          <a class="govuk-link" href={file(format)}>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
};

/** The decision that stands: what it says, how far its steps are, and what can be recorded of it. */
export const StandingDecision = (props: Props) => {
  const { language, code, decision, mayRun, mayReplace } = props;
  const follow = (kind: 'reviewed' | 'revoked') =>
    dormancyAddress('act', language, { params: { code }, query: { kind } });
  return (
    <>
      <SummaryList rows={rowsOf(props)} />
      {decision.steps.length > 0 && (
        <>
          <Heading level={3}>{`${words.progress[language]}: ${progressLabel(decision, language)}`}</Heading>
          <ol class="govuk-list govuk-list--spaced">
            {decision.steps.map((step, index) => (
              <StepLine key={index} {...props} index={index} step={step} />
            ))}
          </ol>
        </>
      )}
      <MinutesLinks {...props} />
      {mayRun && (
        <>
          <Button href={follow('reviewed')}>{words.review[language]}</Button>{' '}
          <Button kind="secondary" href={follow('revoked')}>
            {words.revoke[language]}
          </Button>{' '}
          {mayReplace && (
            <Button kind="secondary" href={dormancyAddress('decide', language, { params: { code } })}>
              {words.replace[language]}
            </Button>
          )}
        </>
      )}
    </>
  );
};
