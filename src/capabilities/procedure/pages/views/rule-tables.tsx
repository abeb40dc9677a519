import type { Language } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { CardTable, SummaryList, Tag } from '#ui';
import type { RuleDetail } from '../../describe-rule.ts';
import type { ListedRule } from '../../list-rules.ts';
import { toConfirmWords } from '../../words.ts';
import { articleId } from '../addresses.ts';
import { type RulesQuestion, rulesAddress } from '../rules-question.ts';
import { Articles, articleLabel } from './articles.tsx';
import { rulesWords as words } from './rules-words.ts';

export const ruleId = ({ kind, code }: Pick<ListedRule, 'kind' | 'code'>) => `${kind}-${code}`;

interface Shown {
  question: RulesQuestion;
  language: Language;
}

const Items = ({ items, question, language }: Shown & Pick<RuleDetail, 'items'>) => {
  const said = items.map(({ words: one, basis }, index) => (
    <span key={index}>
      {one[language]}
      {basis.length > 0 && (
        <>
          {' ('}
          <Articles basis={basis} day={question.day} language={language} />)
        </>
      )}
    </span>
  ));
  if (said.length === 1) return <>{said}</>;
  return (
    <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {said.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
};

/** One rule: its name, whether it was read, what it says, and its articles. */
const Rule = ({ rule, number, question, language }: Shown & { rule: ListedRule; number: number | null }) => (
  <section id={ruleId(rule)}>
    <h3 class="govuk-heading-m">
      {number !== null && `${number}. `}
      {rule.name[language]} {rule.toConfirm && <Tag colour="yellow">{toConfirmWords[language]}</Tag>}
    </h3>
    {rule.note && <p class="govuk-body">{rule.note[language]}</p>}
    <SummaryList
      rows={[
        ...rule.details.map(({ label, items }) => ({
          key: label[language],
          value: <Items items={items} question={question} language={language} />,
        })),
        {
          key: words.articles[language],
          value: <Articles basis={rule.basis} day={question.day} language={language} />,
        },
      ]}
    />
  </section>
);

/** Rules of one kind, one below the other; the stages of a path by their number. */
export const Rules = ({ rules, question, language }: Shown & { rules: readonly ListedRule[] }) => {
  if (rules.length === 0) return <p class="govuk-body">{words.nothing[language]}</p>;
  const ordered = question.part === 'stage' && question.path !== undefined && !question.unread;
  return (
    <>
      {rules.map((rule, index) => (
        <Rule
          key={ruleId(rule)}
          rule={rule}
          number={ordered ? index + 1 : null}
          question={question}
          language={language}
        />
      ))}
    </>
  );
};

interface Cited {
  id: string;
  basis: LegalBasis;
  rules: ListedRule[];
}

/** Every article the rules cite, in the order of their names, with the rules that rest on it. */
function articlesOf(rules: readonly ListedRule[]): Cited[] {
  const cited = new Map<string, Cited>();
  for (const rule of rules) {
    const own = [...rule.basis, ...rule.details.flatMap(({ items }) => items.flatMap(({ basis }) => basis))];
    for (const basis of own) {
      const id = articleId(basis);
      const known = cited.get(id) ?? { id, basis, rules: [] };
      if (!known.rules.includes(rule)) known.rules.push(rule);
      cited.set(id, known);
    }
  }
  return [...cited.values()].sort((a, b) => a.id.localeCompare(b.id, 'id', { numeric: true }));
}

/** Every article with the rules that rest on it: where the links of other pages lead. */
export const ByArticle = ({ rules, question, language }: Shown & { rules: readonly ListedRule[] }) => (
  <CardTable
    columns={[words.articles, words.usedBy].map((header) => ({ header: header[language] }))}
    rows={articlesOf(rules).map(({ id, basis, rules: users }) => [
      <span id={id} key="article">
        {articleLabel(basis, language)}
        {basis.standing === 'remembered' && ` (${toConfirmWords[language]})`}
      </span>,
      <span key="users">
        {users.map((rule, index) => (
          <span key={index}>
            {index > 0 && '; '}
            <a
              class="govuk-link"
              href={`${rulesAddress(question, language, { part: rule.kind, path: undefined })}#${ruleId(rule)}`}
            >
              {rule.name[language]}
            </a>
          </span>
        ))}
      </span>,
    ])}
  />
);
