import type { Language } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { CardTable, EmptyState, formatMoment, Heading, InsetText, LeftOut, Pagination } from '#ui';
import { type Message, type MessageState, messageStates } from '../message.ts';
import { choicePath, pathOf } from '../paths.ts';
import type { OutboxView } from '../view-outbox.ts';
import { purposeText, stateWords, words } from '../words.ts';
import { MessageTag } from './message-tag.tsx';

interface OutboxPageProps {
  language: Language;
  outbox: OutboxView;
  state: MessageState | undefined;
  page: number;
  mailIsSetUp: boolean;
  notUnderstood: readonly NotUnderstood[];
}

const hrefOf = (language: Language, state: MessageState | undefined, page = 1) => {
  const asked = new URLSearchParams({ ...(state && { state }), ...(page > 1 && { page: String(page) }) });
  return pathOf('outbox', language) + (asked.size > 0 ? `?${asked}` : '');
};

const States = ({ language, outbox, state }: OutboxPageProps) => {
  const choices = [
    { value: undefined, text: words.all[language], count: outbox.total },
    ...messageStates.map((value) => ({
      value,
      text: stateWords[value][language],
      count: outbox.counts.get(value) ?? 0,
    })),
  ];
  return (
    <nav aria-label={words.show[language]}>
      <ul class="govuk-list">
        {choices
          .filter(({ value, count }) => count > 0 || value === state)
          .map(({ value, text, count }) => (
            <li key={text}>
              {value === state ? (
                <strong aria-current="true">{`${text} (${count})`}</strong>
              ) : (
                <a class="govuk-link" href={hrefOf(language, value)}>
                  {`${text} (${count})`}
                </a>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
};

const Messages = ({ language, messages }: { language: Language; messages: readonly Message[] }) => (
  <CardTable
    firstCellIsHeader
    columns={[words.title, words.to, words.purpose, words.state, words.posted].map((word) => ({
      header: word[language],
    }))}
    rows={messages.map((message) => [
      <a key="title" class="govuk-link" href={pathOf('message', language, { message: message.id })}>
        {message.title}
      </a>,
      message.office,
      purposeText(message.purpose, language),
      <MessageTag key="state" state={message.state} language={language} />,
      formatMoment(new Date(message.postedAt), language),
    ])}
  />
);

/** What was made to go out, and how much of its way is known. */
export const OutboxPage = (props: OutboxPageProps) => {
  const { language, outbox, state, page, mailIsSetUp, notUnderstood } = props;
  return (
    <>
      <Heading level={1}>{words.outbox[language]}</Heading>
      <p class="govuk-body-l">{words.outboxLead[language]}</p>
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(language, state)} />
      {!mailIsSetUp && <InsetText>{words.notSetUp[language]}</InsetText>}
      <p class="govuk-body">
        <a class="govuk-link" href={choicePath(language)}>
          {words.myDigest[language]}
        </a>
      </p>
      {outbox.total === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <>
          <States {...props} />
          {outbox.messages.length === 0 ? (
            <EmptyState title={words.noneOfThese[language]} why={words.noneOfTheseWhy[language]} />
          ) : (
            <Messages language={language} messages={outbox.messages} />
          )}
          <Pagination
            language={language}
            page={page}
            pages={outbox.pages}
            hrefOf={(number) => hrefOf(language, state, number)}
          />
        </>
      )}
    </>
  );
};
