import { shortCode, writtenFromRight } from '#drafting';
import type { Language } from '#kernel/language.ts';
import { languageName } from '#reference';
import {
  Button,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  SummaryList,
  Tag,
  TextInput,
} from '#ui';
import type { PartnerLine } from '../partner/partner-line.ts';
import { sentText } from '../partner/read-lines.ts';
import { pathOf } from '../paths.ts';
import type { Sending } from '../store/sendings.ts';
import type { OneRound } from '../view-negotiation.ts';
import { choiceWords, stateWords, words } from '../words.ts';
import { clauseName } from './clause-name.ts';

interface Props {
  form: FormView;
  view: OneRound;
  /** The whole address of the link, for those who may send it; undefined where none opens. */
  link: string | undefined;
  mayNegotiate: boolean;
  mayConfirm: boolean;
}

const Quoted = ({ text, language }: { text: string; language: string }) => (
  <blockquote class="govuk-inset-text" lang={language} dir={writtenFromRight(language) ? 'rtl' : 'ltr'}>
    {text.split('\n').map((line, at) => (
      <span key={at}>
        {at > 0 && <br />}
        {line}
      </span>
    ))}
  </blockquote>
);

const Present = ({ view, line, language }: { view: OneRound; line: PartnerLine; language: Language }) =>
  line.kind === 'wording' ? (
    <>
      <p class="govuk-body">{`${words.present[language]}:`}</p>
      <Quoted text={sentText(view.file.agreement, line.clause, line.language)} language={line.language} />
    </>
  ) : null;

const Choose = ({ form, view, sending, line, at }: Omit<LineProps, 'mayNegotiate'>) => {
  const { language } = form;
  return (
    <Form
      view={form}
      action={pathOf('choose', language, { round: view.round.id, sending: sending.id })}
      hidden={{ line: String(at) }}
    >
      <TextInput {...fieldOf(form, `reason-${sending.id}-${at}`)} label={words.leaveReason[language]} />
      <div class="govuk-button-group">
        {line.kind === 'wording' && (
          <Button name="choice" value="taken">
            {words.takeWording[language]}
          </Button>
        )}
        <Button kind="secondary" name="choice" value="position">
          {words.takePosition[language]}
        </Button>
        <Button kind="secondary" name="choice" value="left">
          {words.leave[language]}
        </Button>
      </div>
    </Form>
  );
};

interface LineProps {
  form: FormView;
  view: OneRound;
  sending: Sending;
  line: PartnerLine;
  at: number;
  mayNegotiate: boolean;
}

const Line = (props: LineProps) => {
  const { form, view, sending, line, at, mayNegotiate } = props;
  const { language } = form;
  const choice = view.choices.find((one) => one.sendingId === sending.id && one.line === at);
  return (
    <section id={`line-${sending.id}-${at}`}>
      <Heading level={4} size="s">
        {`${clauseName(view.file.agreement, line.clause, language)}: ${words[line.kind][language]} (${languageName(line.language, language)})`}
      </Heading>
      <Quoted text={line.text} language={line.language} />
      <Present view={view} line={line} language={language} />
      {choice ? (
        <p class="govuk-body">
          {`${choiceWords[choice.kind][language]}, ${choice.byName}, ${formatMoment(new Date(choice.at), language)}${choice.reason && `: ${choice.reason}`}`}
        </p>
      ) : mayNegotiate ? (
        <Choose {...props} />
      ) : (
        <Tag colour="yellow">{words.waiting[language]}</Tag>
      )}
    </section>
  );
};

const Sendings = (props: Props) => {
  const { form, view, mayNegotiate } = props;
  const { language } = form;
  if (view.sendings.length === 0)
    return <EmptyState title={words.came[language]} why={words.nothingCame[language]} />;
  return (
    <>
      <Heading level={2}>{words.came[language]}</Heading>
      {view.sendings.map((sending) => (
        <section key={sending.id}>
          <Heading level={3} size="m">
            {`${sending.name}, ${sending.office}, ${formatMoment(new Date(sending.at), language)}`}
          </Heading>
          {sending.confirmed && <InsetText>{`${sending.name} ${words.confirmWhole[language]}.`}</InsetText>}
          {sending.lines.map((line, at) => (
            <Line key={at} {...{ form, view, sending, line, at, mayNegotiate }} />
          ))}
        </section>
      ))}
    </>
  );
};

const LinkForm = ({ form, view, link }: Props) => {
  const { language } = form;
  return (
    <section>
      <Heading level={2}>{words.link[language]}</Heading>
      <p class="govuk-body">{words.linkWhat[language]}</p>
      {link && (
        <p class="govuk-body">
          <a class="govuk-link" href={link}>
            {link}
          </a>
        </p>
      )}
      {view.state.ended !== 'closed' && (
        <Form view={form} action={pathOf('changeLink', language, { round: view.round.id })}>
          <div class="govuk-button-group">
            <Button kind="secondary" name="change" value="renew">
              {words.renew[language]}
            </Button>
            {view.state.opens && (
              <Button kind="secondary" name="change" value="revoke">
                {words.revoke[language]}
              </Button>
            )}
            <Button kind="warning" name="change" value="close">
              {words.close[language]}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
};

const rowsOf = ({ round, state, stillTheText }: OneRound, language: Language) => {
  const { theirConfirmation: theirs, ourConfirmation: ours } = state;
  const moment = (at: string) => formatMoment(new Date(at), language);
  return [
    { key: words.partner[language], value: round.partner },
    {
      key: words.code[language],
      value: `${shortCode(round.fingerprint)} · ${words.version[language]} ${round.version}${stillTheText ? '' : `. ${words.codeDiffers[language]}`}`,
    },
    { key: words.link[language], value: stateWords[state.ended ?? 'open'][language] },
    { key: words.until[language], value: formatDay(round.until, language) },
    {
      key: words.lookedAt[language],
      value: state.lookedAt ? moment(state.lookedAt) : words.notLookedAt[language],
    },
    {
      key: words.theirConfirmation[language],
      value: theirs ? `${theirs.name}, ${theirs.office}, ${moment(theirs.at)}` : words.none[language],
    },
    {
      key: words.ourConfirmation[language],
      value: ours ? `${ours.byName}, ${moment(ours.at)}` : words.none[language],
    },
  ];
};

/** One round: its link, what came back line by line, and what becomes of each. */
export const RoundPage = (props: Props) => {
  const { form, view, mayNegotiate, mayConfirm } = props;
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{`${words.rounds[language]}: ${view.round.partner}`}</Heading>
      <SummaryList rows={rowsOf(view, language)} />
      <p class="govuk-body">{words.codeWhat[language]}</p>
      {mayNegotiate && <LinkForm {...props} />}
      {mayConfirm && view.stillTheText && !view.state.ourConfirmation && (
        <Form view={form} action={pathOf('confirm', language, { round: view.round.id })}>
          <Button>{words.confirm[language]}</Button>
        </Form>
      )}
      <Sendings {...props} />
    </>
  );
};
