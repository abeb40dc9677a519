import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Checkboxes,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatPercent,
  formatShortDay,
  Heading,
  InsetText,
  Radios,
  Tag,
  TextInput,
} from '#ui';
import type { Duty } from '../../duty.ts';
import { pathOf } from '../../paths.ts';
import { type RoundKind, roundKinds } from '../../round/period.ts';
import type { AskedAgency } from '../../store/agencies.ts';
import type { RoundsView } from '../../view-rounds.ts';
import { roundKindWords } from '../../words.ts';

export const roundsTitle: Words = { id: 'Ronde laporan', en: 'Rounds of reports' };
export const openRoundTitle: Words = { id: 'Buka ronde laporan', en: 'Open a round of reports' };

const words = {
  lead: {
    id: 'Perangkat daerah menjawab lewat tautan, tanpa akun, dalam satu menit. "Tidak ada" juga jawaban.',
    en: 'Agencies answer by a link, without an account, in a minute. "Nothing" is an answer too.',
  },
  open: { id: 'Buka ronde', en: 'Open a round' },
  agencies: { id: 'Perangkat daerah', en: 'Agencies' },
  duty: { id: 'Kewajiban melapor', en: 'Duty to report' },
  ladder: { id: 'Tangga pengingat', en: 'Ladder of reminders' },
  noDuty: {
    id: 'Belum ada dasar yang mewajibkan perangkat daerah melapor. Aturan nasional membiarkannya terbuka, jadi ronde ini permintaan, bukan kewajiban; daerah dapat menetapkannya dengan Perbup/Perwali atau SOP.',
    en: 'Nothing binds the agencies to report yet. National law leaves it open, so a round is a request and no duty; the region can set one by its own regulation or SOP.',
  },
  dutyIs: { id: 'Dasar', en: 'Basis' },
  since: { id: 'sejak', en: 'since' },
  none: { id: 'Belum ada ronde', en: 'No round yet' },
  noneWhy: {
    id: 'Belum ada perangkat daerah yang ditanya lewat Jalin.',
    en: 'No agency has been asked through Jalin yet.',
  },
  addFirst: { id: 'Tambah perangkat daerah dahulu', en: 'Add agencies first' },
  round: { id: 'Ronde', en: 'Round' },
  period: { id: 'Masa', en: 'Period' },
  due: { id: 'Tenggat', en: 'Due' },
  answered: { id: 'Menjawab', en: 'Answered' },
  waiting: { id: 'Menunggu Anda', en: 'Waiting for you' },
  state: { id: 'Keadaan', en: 'State' },
  closed: { id: 'Ditutup', en: 'Closed' },
  late: { id: 'Lewat tenggat', en: 'Past due' },
  running: { id: 'Berjalan', en: 'Running' },
  of: { id: 'dari', en: 'of' },
  nil: { id: 'nihil', en: 'nothing to report' },
  title: { id: 'Judul', en: 'Title' },
  kind: { id: 'Jenis', en: 'Kind' },
  periodHint: { id: 'Misalnya semester II 2017 atau 2017', en: 'Like second half of 2017, or 2017' },
  opens: { id: 'Dibuka', en: 'Opens' },
  linksUntil: { id: 'Tautan berlaku sampai (opsional)', en: 'Links work until (optional)' },
  linksUntilHint: { id: 'Kosong: 31 hari setelah tenggat', en: 'Empty: 31 days after the due day' },
  whom: { id: 'Siapa yang ditanya', en: 'Who is asked' },
  noAgencies: {
    id: 'Belum ada perangkat daerah yang aktif untuk ditanya.',
    en: 'There is no active agency to ask yet.',
  },
  notTold: {
    id: 'Membuka ronde belum memberi tahu siapa pun: setelah ini Anda menyampaikan tautannya.',
    en: 'Opening a round tells nobody yet: after this you pass the links on.',
  },
} as const satisfies Record<string, Words>;

const DutyLine = ({ duty, language }: { duty: Duty | undefined; language: Language }) => (
  <InsetText>
    {duty && duty.basis !== ''
      ? `${words.dutyIs[language]}: ${duty.basis} (${roundKindWords[duty.period][language].toLowerCase()}, ${words.since[language]} ${formatDay(duty.starts, language)}).`
      : words.noDuty[language]}
  </InsetText>
);

const links = ['agencies', 'duty', 'ladder'] as const;

interface RoundsProps {
  view: RoundsView;
  language: Language;
  mayRun: boolean;
  day: string;
}

const RoundTable = ({ view, language, day }: RoundsProps) => (
  <CardTable
    columns={[words.round, words.period, words.due, words.answered, words.waiting, words.state].map(
      (header) => ({ header: header[language] }),
    )}
    rows={view.rounds.map((round) => [
      <a key="round" class="govuk-link" href={pathOf('round', language, { round: round.id })}>
        {round.title}
      </a>,
      formatEdtf(round.period, language),
      formatShortDay(round.due, language),
      `${round.answered} ${words.of[language]} ${round.agencies} (${formatPercent(round.agencies === 0 ? 0 : round.answered / round.agencies, language)}), ${round.nil} ${words.nil[language]}`,
      String(round.waiting),
      round.closed ? (
        <Tag key="state" colour="grey">
          {words.closed[language]}
        </Tag>
      ) : (
        <Tag key="state" colour={round.due < day ? 'orange' : 'blue'}>
          {(round.due < day ? words.late : words.running)[language]}
        </Tag>
      ),
    ])}
  />
);

/** Every round of the office, and the way to open another. */
export const RoundsPage = (props: RoundsProps) => {
  const { view, language, mayRun } = props;
  return (
    <>
      <Heading level={1}>{roundsTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <DutyLine duty={view.duty} language={language} />
      <div class="govuk-button-group">
        {mayRun && view.agencies > 0 && (
          <Button href={pathOf('openRound', language)}>{words.open[language]}</Button>
        )}
        {links.map((name) => (
          <a key={name} class="govuk-link" href={pathOf(name, language)}>
            {words[name][language]}
          </a>
        ))}
      </div>
      {view.rounds.length > 0 ? (
        <RoundTable {...props} />
      ) : (
        <EmptyState
          title={words.none[language]}
          why={words.noneWhy[language]}
          action={
            mayRun &&
            view.agencies === 0 && (
              <Button href={pathOf('agencies', language)}>{words.addFirst[language]}</Button>
            )
          }
        />
      )}
    </>
  );
};

export interface Begun {
  duty: Duty | undefined;
  kind: RoundKind;
  period: string;
  opens: string;
  due: string;
  agencies: readonly AskedAgency[];
}

interface OpenRoundProps {
  form: FormView;
  begun: Begun;
  /** What was ticked when the form was sent; undefined at first, when everybody is asked. */
  chosen: readonly string[] | undefined;
}

const Whom = ({ form, begun, chosen }: OpenRoundProps) => {
  const { language } = form;
  if (begun.agencies.length === 0)
    return (
      <p class="govuk-body" id="agencyIds">
        {words.noAgencies[language]}{' '}
        <a class="govuk-link" href={pathOf('agencies', language)}>
          {words.addFirst[language]}
        </a>
      </p>
    );
  return (
    <Checkboxes
      name="agencyIds"
      language={language}
      label={words.whom[language]}
      labelSize="m"
      small
      error={fieldOf(form, 'agencyIds').error}
      values={chosen ?? begun.agencies.map(({ id }) => String(id))}
      items={begun.agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
};

/** The form that opens a round. */
export const OpenRoundPage = (props: OpenRoundProps) => {
  const { form, begun } = props;
  const { language } = form;
  const period = formatEdtf(begun.period, language);
  const title = language === 'id' ? `Laporan ${period}` : `Report, ${period}`;
  const days = {
    opens: formatDay(begun.opens, language),
    due: formatDay(begun.due, language),
    linksUntil: '',
  };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{openRoundTitle[language]}</Heading>
      <DutyLine duty={begun.duty} language={language} />
      <Form view={form} action={pathOf('openRound', language)} guarded>
        <TextInput {...fieldOf(form, 'title', title)} label={words.title[language]} />
        <Radios
          {...fieldOf(form, 'kind', begun.kind)}
          label={words.kind[language]}
          items={roundKinds.map((kind) => ({ value: kind, label: roundKindWords[kind][language] }))}
        />
        <TextInput
          {...fieldOf(form, 'period', period)}
          label={words.period[language]}
          hint={words.periodHint[language]}
          width={20}
        />
        {(['opens', 'due', 'linksUntil'] as const).map((name) => (
          <TextInput
            key={name}
            {...fieldOf(form, name, days[name])}
            label={words[name][language]}
            hint={name === 'linksUntil' && words.linksUntilHint[language]}
            width={20}
          />
        ))}
        <Whom {...props} />
        <p class="govuk-body">{words.notTold[language]}</p>
        <Button>{words.open[language]}</Button>
      </Form>
    </>
  );
};
