import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  type FormView,
  fieldOf,
  formatMoment,
  Heading,
  InsetText,
  Radios,
  SummaryList,
  Textarea,
  TextInput,
} from '#ui';
import { pathOf, recordAddress } from '../../paths.ts';
import type { Answer, AnsweredLine } from '../../store/answers.ts';
import type { RequestView } from '../../view-request.ts';
import { decisionWords, kindWords, nilWords } from '../../words.ts';

const words = {
  answer: { id: 'Jawaban nomor', en: 'Answer number' },
  received: { id: 'Diterima', en: 'Received' },
  nilWhat: {
    id: 'Perangkat daerah ini menyatakan tidak ada yang dilaporkan.',
    en: 'This agency says that there is nothing to report.',
  },
  happened: { id: 'Yang terjadi', en: 'What happened' },
  sentence: { id: 'Keterangan', en: 'Details' },
  when: { id: 'Kapan', en: 'When' },
  partner: { id: 'Dengan siapa', en: 'With whom' },
  files: { id: 'Foto atau naskah', en: 'Photo or paper' },
  decision: { id: 'Keputusan', en: 'Decision' },
  newOne: { id: 'Kerja sama yang belum tercatat', en: 'A cooperation not on record' },
  merged: {
    id: 'Kerja sama ini sementara itu digabungkan; jawabannya mengikuti ke',
    en: 'This cooperation was merged meanwhile; the answer follows it to',
  },
  gone: {
    id: 'Kerja sama ini sementara itu dihapus dari daftar.',
    en: 'This cooperation was removed from the list meanwhile.',
  },
  what: { id: 'Apa yang dilakukan', en: 'What to do with it' },
  take: {
    id: 'Masukkan ke register, kalimatnya hanya untuk kantor',
    en: 'Into the register, its words for the office only',
  },
  publish: {
    id: 'Masukkan, dan kalimatnya boleh terbit bersama kerja samanya',
    en: 'Into the register, and its words may be published with the cooperation',
  },
  new: { id: 'Catat sebagai kerja sama baru (draf)', en: 'Record as a new cooperation (draft)' },
  merge: { id: 'Gabungkan ke kerja sama lain', en: 'Merge into another cooperation' },
  'leave-out': { id: 'Jangan dimasukkan', en: 'Leave it out' },
  into: { id: 'Kode kerja sama', en: 'Code of the cooperation' },
  reason: { id: 'Mengapa tidak dimasukkan', en: 'Why it is left out' },
  accept: { id: 'Terima jawaban', en: 'Accept the answer' },
  sendBack: { id: 'Kembalikan dengan catatan', en: 'Send back with a note' },
  note: { id: 'Apa yang perlu diperbaiki', en: 'What needs mending' },
  noteWhat: {
    id: 'Perangkat daerah membacanya di tautan yang sama, dengan jawabannya untuk diteruskan.',
    en: 'The agency reads it behind the same link, with its answer to go on from.',
  },
  earlier: { id: 'Jawaban sebelumnya', en: 'Earlier answers' },
  locationRemoved: { id: 'data lokasi sudah dihapus', en: 'location data was removed' },
} as const satisfies Record<string, Words>;

export interface ReviewProps {
  form: FormView;
  view: RequestView;
  /** Cooperations a line may be merged into. */
  choices: readonly { code: string; titleId: string }[];
  mayRun: boolean;
}

const Files = ({
  line,
  requestId,
  language,
}: {
  line: AnsweredLine;
  requestId: number;
  language: Language;
}) => (
  <>
    {line.files.map((file) => (
      <span key={file.sha256}>
        <a class="govuk-link" href={pathOf('file', language, { request: requestId, file: file.sha256 })}>
          {file.name}
        </a>
        {file.locationRemoved && ` (${words.locationRemoved[language]})`}{' '}
      </span>
    ))}
  </>
);

const DecisionOf = ({ line, language }: { line: AnsweredLine; language: Language }) => {
  const { decision } = line;
  if (!decision) return null;
  return (
    <>
      {decisionWords[decision.decision][language]}{' '}
      {decision.cooperationCode && (
        <a class="govuk-link" href={recordAddress(decision.cooperationCode, language)}>
          {decision.cooperationCode}
        </a>
      )}{' '}
      {decision.reason}
    </>
  );
};

/** What was said in a line, without what was left open. */
const rowsOf = (line: AnsweredLine, requestId: number, language: Language) => {
  const texts = [
    {
      key: words.happened[language],
      value: line.kinds.map((kind) => kindWords[kind][language]).join(', '),
    },
    { key: words.partner[language], value: [line.partner, line.country].filter(Boolean).join(', ') },
    {
      key: words.when[language],
      value: line.dateEdtf ? formatEdtf(line.dateEdtf, language) : line.dateWords,
    },
  ].filter(({ value }) => value !== '');
  const sentence = { key: words.sentence[language], value: <span dir="auto">{line.sentence}</span> };
  const files = {
    key: words.files[language],
    value: <Files line={line} requestId={requestId} language={language} />,
  };
  const decision = { key: words.decision[language], value: <DecisionOf line={line} language={language} /> };
  return [
    ...texts,
    ...(line.sentence === '' ? [] : [sentence]),
    ...(line.files.length === 0 ? [] : [files]),
    ...(line.decision ? [decision] : []),
  ];
};

/** Where the cooperation of a line went since it was asked about; nothing when it is where it was. */
const Moved = ({ line, view, language }: LineProps) => {
  if (line.cooperation === null || line.decision) return null;
  const current = view.current.get(line.cooperation);
  if (current?.code === line.cooperation) return null;
  return (
    <InsetText>
      {current ? (
        <>
          {words.merged[language]}{' '}
          <a class="govuk-link" href={recordAddress(current.code, language)}>
            {current.titleId} ({current.code})
          </a>
        </>
      ) : (
        words.gone[language]
      )}
    </InsetText>
  );
};

interface LineProps {
  line: AnsweredLine;
  view: RequestView;
  language: Language;
}

const LineOf = (props: LineProps) => {
  const { line, view, language } = props;
  const title =
    line.cooperation === null
      ? `${words.newOne[language]}: ${line.title || line.partner}`
      : `${line.title} (${line.cooperation})`;
  return (
    <>
      <SummaryList card={{ title, level: 3 }} rows={rowsOf(line, view.request.id, language)} />
      <Moved {...props} />
    </>
  );
};

const choicesFor = ({ cooperation }: AnsweredLine) =>
  cooperation === null
    ? (['new', 'merge', 'leave-out'] as const)
    : (['take', 'publish', 'merge', 'leave-out'] as const);

const ChoiceOf = ({
  line,
  form,
  choices,
}: {
  line: AnsweredLine;
  form: FormView;
  choices: ReviewProps['choices'];
}) => {
  const { language } = form;
  const { position } = line;
  const conditional = {
    merge: (
      <TextInput
        {...fieldOf(form, `into-${position}`)}
        label={words.into[language]}
        width={20}
        suggestions={choices.map(({ code, titleId }) => `${code} ${titleId}`)}
      />
    ),
    'leave-out': <TextInput {...fieldOf(form, `reason-${position}`)} label={words.reason[language]} />,
  };
  return (
    <Radios
      {...fieldOf(form, `choice-${position}`)}
      label={words.what[language]}
      small
      items={choicesFor(line).map((choice) => ({
        value: choice,
        label: words[choice][language],
        ...((choice === 'merge' || choice === 'leave-out') && { conditional: conditional[choice] }),
      }))}
    />
  );
};

const Review = ({ form, view, choices, answer }: ReviewProps & { answer: Answer }) => {
  const { language } = form;
  const { request } = view;
  return (
    <Form
      view={form}
      action={pathOf('accept', language, { request: request.id })}
      hidden={{ answer: String(answer.id) }}
    >
      {answer.lines.map((line) => (
        <div key={line.position}>
          <LineOf line={line} view={view} language={language} />
          <ChoiceOf line={line} form={form} choices={choices} />
        </div>
      ))}
      <Button>{words.accept[language]}</Button>
    </Form>
  );
};

const SendBack = ({ form, view, answer }: ReviewProps & { answer: Answer }) => {
  const { language } = form;
  return (
    <Form
      view={form}
      action={pathOf('sendBack', language, { request: view.request.id })}
      hidden={{ answer: String(answer.id) }}
    >
      <Textarea
        {...fieldOf(form, 'note')}
        label={words.note[language]}
        hint={words.noteWhat[language]}
        rows={3}
      />
      <Button kind="secondary">{words.sendBack[language]}</Button>
    </Form>
  );
};

/** The latest answer: to be accepted line by line or sent back while it waits, else as it was decided. */
export const AnswerReview = (props: ReviewProps) => {
  const { form, view, mayRun } = props;
  const { language } = form;
  const [answer] = view.answers;
  if (!answer) return null;
  const waits = view.fold.state === 'answered' && mayRun;
  return (
    <section id="answer">
      <Heading level={2}>
        {words.answer[language]} {answer.number}
      </Heading>
      <p class="govuk-body">
        {words.received[language]} {formatMoment(new Date(answer.receivedAt), language)}.{' '}
        {answer.lines.length === 0 && `${nilWords[language]}: ${words.nilWhat[language]}`}
      </p>
      {waits ? (
        <>
          <Review {...props} answer={answer} />
          {!view.round.closed && <SendBack {...props} answer={answer} />}
        </>
      ) : (
        answer.lines.map((line) => <LineOf key={line.position} line={line} view={view} language={language} />)
      )}
    </section>
  );
};
