import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Checkboxes,
  DateInput,
  Details,
  ErrorSummary,
  formatDay,
  Heading,
  InsetText,
  Select,
  typedDate,
} from '#ui';
import type { ListedRule, RulesOfDay } from '../../list-rules.ts';
import { pageAddress } from '../addresses.ts';
import { type RulePart, type RulesQuestion, ruleParts, rulesAddress } from '../rules-question.ts';
import { Articles } from './articles.tsx';
import { ByArticle, Rules } from './rule-tables.tsx';
import { partWords, rulesTitle, rulesWords as words } from './rules-words.ts';

export { rulesTitle };

interface RulesPageProps {
  language: Language;
  question: RulesQuestion;
  typed: Readonly<Record<string, string>>;
  rules: RulesOfDay;
  /** Those of the path, or to be confirmed, that were asked for. */
  shown: readonly ListedRule[];
  regimes: readonly { code: string; name: Words; from: string }[];
  complaint?: Words;
}

const pathsOf = ({ rules }: RulesPageProps) => rules.rules.filter(({ kind }) => kind === 'path');

const DateFields = ({ language, question, typed, complaint }: RulesPageProps) => {
  const [year = '', month = '', date = ''] = question.day.split('-');
  const given = typedDate(typed, 'date');
  const asWas = complaint !== undefined && `${given.day}${given.month}${given.year}` !== '';
  return (
    <DateInput
      name="date"
      language={language}
      label={words.date[language]}
      labelSize="s"
      values={asWas ? given : { day: String(Number(date)), month: String(Number(month)), year }}
      error={complaint?.[language]}
    />
  );
};

/** Day, and for a part of the rules the path and the reading: all of it in the address. */
const Asking = (props: RulesPageProps) => {
  const { language, question } = props;
  const { part } = question;
  return (
    <form method="get" action={pageAddress('rules', language)}>
      {part && <input type="hidden" name="part" value={part} />}
      <DateFields {...props} />
      {part && part !== 'path' && (
        <>
          <Select
            name="path"
            language={language}
            label={words.path[language]}
            labelSize="s"
            items={[
              { value: '', text: words.anyPath[language] },
              ...pathsOf(props).map(({ code, name }) => ({ value: code, text: name[language] })),
            ]}
            value={question.path ?? ''}
          />
          <Checkboxes
            name="reading"
            language={language}
            label={words.reading[language]}
            labelSize="s"
            items={[{ value: 'to-confirm', label: words.onlyUnread[language] }]}
            values={question.unread ? ['to-confirm'] : []}
            small
          />
        </>
      )}
      <Button kind="secondary" preventDoubleClick={false}>
        {words.show[language]}
      </Button>
    </form>
  );
};

const Regimes = ({ language, question, regimes, rules }: RulesPageProps) => (
  <>
    <Heading level={2} size="s">
      {words.all[language]}
    </Heading>
    <ul class="govuk-list govuk-list--bullet">
      {regimes.map(({ name, from }) => (
        <li key={from}>
          {from === rules.from ? (
            <strong>{name[language]}</strong>
          ) : (
            <a class="govuk-link" href={rulesAddress(question, language, { day: from, path: undefined })}>
              {name[language]}
            </a>
          )}{' '}
          ({words.from[language]} {formatDay(from, language)})
        </li>
      ))}
    </ul>
  </>
);

const countOf = ({ rules }: RulesPageProps, part: RulePart) =>
  rules.rules.filter(({ kind }) => kind === part).length;

/** The parts of the rules with how many each has; the one that is shown is no link. */
const Parts = (props: RulesPageProps) => {
  const { language, question } = props;
  return (
    <nav aria-label={words.parts[language]}>
      <ul class="govuk-list">
        {ruleParts.map((part) => {
          const count = countOf(props, part);
          const label = `${partWords[part][language]}${count > 0 ? ` (${count})` : ''}`;
          return (
            <li key={part}>
              {part === question.part ? (
                <strong aria-current="page">{label}</strong>
              ) : (
                <a class="govuk-link" href={rulesAddress(question, language, { part, unread: false })}>
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

const stagesIn = ({ details }: ListedRule) => details.flatMap(({ items }) => items).length;

/** Each path with the way to its stages, for whoever wants to know what must be done. */
const Paths = (props: RulesPageProps) => {
  const { language, question } = props;
  return (
    <section id="ways">
      <Heading level={2}>{words.wayOf[language]}</Heading>
      <p class="govuk-body">
        {words.wayLead[language]}{' '}
        <a class="govuk-link" href={pageAddress('path', language)}>
          {words.which[language]}
        </a>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {pathsOf(props).map((path) => (
          <li key={path.code}>
            {stagesIn(path) === 0 ? (
              `${path.name[language]} (${words.noStages[language]})`
            ) : (
              <>
                <a
                  class="govuk-link"
                  href={rulesAddress(question, language, { part: 'stage', path: path.code })}
                >
                  {path.name[language]}
                </a>{' '}
                ({stagesIn(path)} {words.stages[language]})
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Cited = ({
  id,
  title,
  entries,
  day,
  language,
}: {
  id: string;
  title: Words;
  entries: RulesOfDay['changes'];
  day: string;
  language: Language;
}) =>
  entries.length === 0 ? null : (
    <section id={id}>
      <Heading level={2}>{title[language]}</Heading>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {entries.map((one, index) => (
          <li key={index}>
            {one.words[language]} <Articles basis={one.basis} day={day} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );

const Contents = (props: RulesPageProps) => {
  const { language, question, rules } = props;
  return (
    <>
      <Paths {...props} />
      <Heading level={2}>{words.contents[language]}</Heading>
      <Parts {...props} />
      <Cited
        id="changes"
        title={words.changes}
        entries={rules.changes}
        day={question.day}
        language={language}
      />
      <Cited
        id="transition"
        title={words.transition}
        entries={rules.transition}
        day={question.day}
        language={language}
      />
      <Regimes {...props} />
    </>
  );
};

const Part = (props: RulesPageProps & { part: RulePart }) => {
  const { language, question, shown, part } = props;
  const path = pathsOf(props).find(({ code }) => code === question.path);
  return (
    <>
      <Parts {...props} />
      <Heading level={2} size="l" caption={path?.name[language]}>
        {partWords[part][language]}
      </Heading>
      {part === 'article' ? (
        <ByArticle rules={shown} question={question} language={language} />
      ) : (
        <Rules rules={shown.filter(({ kind }) => kind === part)} question={question} language={language} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={rulesAddress({ day: question.day, unread: false }, language)}>
          {words.toContents[language]}
        </a>
      </p>
    </>
  );
};

/** The rules of one day: their contents, or one part of them on all paths or on one. */
export const RulesPage = (props: RulesPageProps) => {
  const { language, question, rules, complaint } = props;
  const end = rules.until
    ? `${words.until[language]} ${formatDay(rules.until, language)}`
    : words.now[language];
  return (
    <>
      {complaint && (
        <ErrorSummary language={language} errors={[{ text: complaint[language], href: '#date-day' }]} />
      )}
      <Heading level={1}>{rulesTitle[language]}</Heading>
      {!question.part && <p class="govuk-body-l">{words.lead[language]}</p>}
      <InsetText>
        <strong>{rules.name[language]}</strong>
        <br />
        {`${words.inForce[language]} ${words.from[language]} ${formatDay(rules.from, language)} ${end}.`}
      </InsetText>
      <Details
        summary={(question.part ? words.narrow : words.choose)[language]}
        open={complaint !== undefined}
      >
        <Asking {...props} />
      </Details>
      <p class="govuk-body">{words.unread[language]}</p>
      {question.part ? <Part {...props} part={question.part} /> : <Contents {...props} />}
    </>
  );
};
