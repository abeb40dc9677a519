import { printedClauses, shortCode } from '#drafting';
import type { Language } from '#kernel/language.ts';
import {
  Button,
  DateTextInput,
  Details,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  Select,
  SummaryList,
  Table,
  Textarea,
  TextInput,
} from '#ui';
import { headPlace } from '../partner/partner-line.ts';
import { pathOf } from '../paths.ts';
import type { Position } from '../store/positions.ts';
import type { Negotiation, RoundOnFile } from '../view-negotiation.ts';
import { stateWords, words } from '../words.ts';
import { clauseName, titleOf } from './clause-name.ts';

interface Props {
  form: FormView;
  view: Negotiation;
  mayNegotiate: boolean;
  sendingKey: string;
  today: string;
}

const rowOf = ({ file }: Negotiation, position: Position, language: Language) => [
  clauseName(file.agreement, position.clauseId, language),
  position.ours || '–',
  position.theirs || '–',
  position.agreed || words.open[language],
  formatDay(position.day, language),
];

const columnsIn = (language: Language) =>
  (['clause', 'ours', 'theirs', 'agreedAs', 'day'] as const).map((name) => ({
    header: words[name][language],
  }));

const Positions = ({ view, language }: { view: Negotiation; language: Language }) => {
  const standing = [...view.standing.values()];
  const earlier = view.positions.filter((position) => !standing.includes(position)).reverse();
  if (standing.length === 0)
    return <EmptyState title={words.positions[language]} why={words.noPositions[language]} />;
  return (
    <>
      <Table
        caption={words.positions[language]}
        columns={columnsIn(language)}
        rows={standing.map((position) => rowOf(view, position, language))}
      />
      {earlier.length > 0 && (
        <Details summary={`${words.history[language]} (${earlier.length})`}>
          <Table
            caption={words.history[language]}
            columns={columnsIn(language)}
            rows={earlier.map((position) => rowOf(view, position, language))}
          />
        </Details>
      )}
    </>
  );
};

const PositionForm = ({ form, view, today }: Props) => {
  const { language } = form;
  const { agreement, id } = view.file;
  const places = [headPlace, ...printedClauses(agreement.clauses).map((clause) => clause.id)];
  return (
    <Details summary={words.recordPosition[language]} open={form.typed.clause !== undefined}>
      <Form view={form} action={pathOf('position', language, { agreement: id })}>
        <Select
          {...fieldOf(form, 'clause')}
          label={words.clause[language]}
          items={places.map((place) => ({ value: place, text: clauseName(agreement, place, language) }))}
        />
        <Textarea {...fieldOf(form, 'ours')} label={words.ours[language]} rows={3} />
        <Textarea {...fieldOf(form, 'theirs')} label={words.theirs[language]} rows={3} />
        <Textarea {...fieldOf(form, 'agreed')} label={words.agreedAs[language]} rows={3} />
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={2} />
        <DateTextInput
          {...fieldOf(form, 'day', formatDay(today, language))}
          label={words.day[language]}
          hint={words.dayHint[language]}
        />
        <Button>{words.recordPosition[language]}</Button>
      </Form>
    </Details>
  );
};

const roundRow = ({ round, state, waiting }: RoundOnFile, language: Language) => [
  <a class="govuk-link" href={pathOf('round', language, { round: round.id })} key={round.id}>
    {`${round.partner}, ${formatMoment(new Date(round.at), language)}`}
  </a>,
  `${shortCode(round.fingerprint)} (${words.version[language]} ${round.version})`,
  stateWords[state.ended ?? 'open'][language],
  String(waiting),
];

const Rounds = ({ view, language }: { view: Negotiation; language: Language }) =>
  view.rounds.length === 0 ? (
    <EmptyState title={words.rounds[language]} why={words.noRounds[language]} />
  ) : (
    <Table
      caption={words.rounds[language]}
      columns={[words.partner, words.code, words.link, words.waiting].map((one) => ({
        header: one[language],
      }))}
      rows={view.rounds.map((round) => roundRow(round, language))}
    />
  );

const RoundForm = ({ form, view, sendingKey }: Props) => {
  const { language } = form;
  return (
    <section>
      <Heading level={2}>{words.openRound[language]}</Heading>
      <p class="govuk-body">{words.openRoundWhat[language]}</p>
      <Form
        view={form}
        action={pathOf('openRound', language, { agreement: view.file.id })}
        hidden={{ key: sendingKey }}
      >
        <TextInput
          {...fieldOf(form, 'partner')}
          label={words.partner[language]}
          hint={words.partnerHint[language]}
        />
        <Textarea
          {...fieldOf(form, 'message')}
          label={words.message[language]}
          hint={words.messageHint[language]}
          rows={4}
        />
        <DateTextInput
          {...fieldOf(form, 'until')}
          label={words.until[language]}
          hint={words.dayHint[language]}
        />
        <Button>{words.send[language]}</Button>
      </Form>
    </section>
  );
};

/** What stands between the sides of one agreement: whether both agree, rounds, and positions by article. */
export const NegotiationPage = (props: Props) => {
  const { form, view, mayNegotiate } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.title[language]}</Heading>
      <SummaryList
        rows={[
          { key: words.text[language], value: titleOf(view.file.agreement, language) },
          { key: words.code[language], value: shortCode(view.fingerprint) },
        ]}
      />
      {view.agreed && <InsetText>{words.agreed[language]}</InsetText>}
      <Rounds view={view} language={language} />
      {mayNegotiate && <RoundForm {...props} />}
      <Positions view={view} language={language} />
      {mayNegotiate && <PositionForm {...props} />}
    </>
  );
};
