import type { Language } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  formatMoment,
  Heading,
  InsetText,
  SummaryList,
  Timeline,
} from '#ui';
import type { Message } from '../message.ts';
import { pathOf, subjectAddress } from '../paths.ts';
import { mayShare, mayTryAgain } from '../rules.ts';
import type { MessageView } from '../view-message.ts';
import { purposeText, reasonText, stateMeanings, stateWords, words } from '../words.ts';
import { MessageTag } from './message-tag.tsx';
import { Replies } from './replies.tsx';

interface MessagePageProps {
  form: FormView;
  view: MessageView;
  mayRun: boolean;
  mailIsSetUp: boolean;
}

function factsOf(message: Message, language: Language) {
  const about = subjectAddress(message.subjectOf, language);
  const waits = message.state === 'waiting';
  return [
    { key: words.to[language], value: message.office },
    { key: words.address[language], value: message.address ?? words.noAddress[language] },
    { key: words.purpose[language], value: purposeText(message.purpose, language) },
    ...(about
      ? [
          {
            key: words.about[language],
            value: (
              <a class="govuk-link" href={about}>
                {words.open[language]}
              </a>
            ),
          },
        ]
      : []),
    ...(waits && message.lastAnswer ? [{ key: words.lastAnswer[language], value: message.lastAnswer }] : []),
    ...(waits && message.nextTry && message.tries > 0
      ? [{ key: words.nextTry[language], value: formatMoment(new Date(message.nextTry), language) }]
      : []),
  ];
}

const Acts = ({ form, view: { message }, mayRun, mailIsSetUp }: MessagePageProps) => {
  const { language } = form;
  const params = { message: message.id };
  if (!mayRun) return null;
  return (
    <div class="govuk-button-group">
      {mailIsSetUp && mayTryAgain(message) && (
        <Form view={form} action={pathOf('tryAgain', language, params)}>
          <Button>{words.tryAgain[language]}</Button>
        </Form>
      )}
      {mayShare(message) && (
        <Form view={form} action={pathOf('share', language, params)}>
          <Button kind="secondary">{words.share[language]}</Button>
        </Form>
      )}
    </div>
  );
};

/** One message: its text, how much of its way is known, and what a person can do. */
export const MessagePage = (props: MessagePageProps) => {
  const { form, view } = props;
  const { language } = form;
  const { message, acts } = view;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={message.office}>
        {message.title}
      </Heading>
      <p class="govuk-body">
        <MessageTag state={message.state} language={language} />
      </p>
      <p class="govuk-body">{stateMeanings[message.state][language]}</p>
      <Acts {...props} />
      <SummaryList rows={factsOf(message, language)} />
      {view.replies.length > 0 && (
        <>
          <Heading level={2}>{words.replies[language]}</Heading>
          <Replies replies={view.replies} language={language} />
        </>
      )}
      <Heading level={2}>{words.text[language]}</Heading>
      <InsetText>
        {message.body.split('\n').map((line, index) => (
          <p key={index} class="govuk-body">
            {line}
          </p>
        ))}
      </InsetText>
      {/\{\w+\}/.test(message.body) && <p class="govuk-body-s">{words.slots[language]}</p>}
      <Heading level={2}>{words.history[language]}</Heading>
      <Timeline
        entries={acts.toReversed().map(({ kind, at, reason }) => ({
          title: stateWords[kind][language],
          datetime: at,
          when: formatMoment(new Date(at), language),
          children: reason && <p class="govuk-body">{reasonText(reason, language)}</p>,
        }))}
      />
    </>
  );
};
