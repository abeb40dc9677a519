import type { Language, Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import {
  Button,
  CardTable,
  DateInput,
  Details,
  ErrorSummary,
  formatDay,
  Heading,
  InsetText,
  Tag,
  typedDate,
} from '#ui';
import { isDay } from '../../calendar/days.ts';
import type { ListedRule, RulesOfDay } from '../../list-rules.ts';
import { toConfirmWords } from '../../words.ts';
import { articleId, pageAddress } from '../addresses.ts';
import { Articles, articleLabel } from './articles.tsx';

export const rulesTitle: Words = { id: 'Aturan kerja sama luar negeri', en: 'Rules of cooperation abroad' };

const words = {
  lead: {
    id: 'Setiap langkah dinilai menurut aturan pada tanggal langkah itu. Di sini setiap aturan menyebut pasalnya, dan apakah pasal itu sudah dibaca dalam naskahnya.',
    en: 'Each step is judged by the rules of its own day. Every rule here names its article, and says whether that article was read in its text.',
  },
  unread: {
    id: 'Yang bertanda "perlu dipastikan" diingat, belum dibaca dalam naskahnya. Periksa naskahnya sebelum mengandalkannya.',
    en: 'What is marked "to be confirmed" was remembered, not read in its text. Check the text before relying on it.',
  },
  date: { id: 'Tanggal langkah', en: 'Day of the step' },
  show: { id: 'Tampilkan aturan', en: 'Show the rules' },
  inForce: { id: 'Berlaku untuk langkah', en: 'In force for steps' },
  from: { id: 'mulai', en: 'from' },
  until: { id: 'sampai sebelum', en: 'until before' },
  now: { id: 'sampai sekarang', en: 'until now' },
  all: { id: 'Semua masa aturan', en: 'All regimes' },
  name: { id: 'Aturan', en: 'Rule' },
  articles: { id: 'Dasar hukum', en: 'Legal basis' },
  reading: { id: 'Pasalnya', en: 'Its article' },
  read: { id: 'dibaca', en: 'read' },
  transition: { id: 'Peralihan', en: 'Transition' },
  byArticle: { id: 'Menurut pasal', en: 'By article' },
  usedBy: { id: 'Dipakai oleh', en: 'Used by' },
} as const satisfies Record<string, Words>;

const kindWords: Readonly<Record<ListedRule['kind'], Words>> = {
  path: { id: 'Jalur', en: 'Paths' },
  stage: { id: 'Tahap', en: 'Stages' },
  paper: { id: 'Dokumen dan isinya', en: 'Papers and their contents' },
  clock: { id: 'Jangka waktu', en: 'Clocks' },
  requirement: { id: 'Syarat', en: 'Requirements' },
};
const kinds = ['path', 'stage', 'clock', 'requirement', 'paper'] as const;

interface RulesPageProps {
  language: Language;
  /** The day that is shown. */
  day: string;
  typed: Readonly<Record<string, string>>;
  rules: RulesOfDay;
  regimes: readonly { code: string; name: Words; from: string }[];
  complaint?: Words;
}

const ruleId = ({ kind, code }: ListedRule) => `${kind}-${code}`;

const DayForm = ({ language, day, typed, complaint }: RulesPageProps) => {
  const asked = typed.date !== undefined && isDay(typed.date) ? typed.date : day;
  const [year = '', month = '', date = ''] = asked.split('-');
  const given = typedDate(typed, 'date');
  const nothing = given.day === '' && given.month === '' && given.year === '';
  return (
    <form method="get" action={pageAddress('rules', language)}>
      <DateInput
        name="date"
        language={language}
        label={words.date[language]}
        values={nothing ? { day: String(Number(date)), month: String(Number(month)), year } : given}
        error={complaint?.[language]}
      />
      <Button kind="secondary" preventDoubleClick={false}>
        {words.show[language]}
      </Button>
    </form>
  );
};

const Regimes = ({ language, regimes, rules }: RulesPageProps) => (
  <Details summary={words.all[language]}>
    <ul class="govuk-list govuk-list--bullet">
      {regimes.map(({ code, name, from }) => (
        <li key={code}>
          {code === rules.regime ? (
            <strong>{name[language]}</strong>
          ) : (
            <a class="govuk-link" href={`${pageAddress('rules', language)}?date=${from}`}>
              {name[language]}
            </a>
          )}{' '}
          ({words.from[language]} {formatDay(from, language)})
        </li>
      ))}
    </ul>
  </Details>
);

const Standing = ({ rule, language }: { rule: ListedRule; language: Language }) =>
  rule.toConfirm ? (
    <Tag colour="yellow">{toConfirmWords[language]}</Tag>
  ) : (
    <span>{words.read[language]}</span>
  );

const RulesOfKind = ({
  kind,
  rules,
  day,
  language,
}: {
  kind: ListedRule['kind'];
  rules: readonly ListedRule[];
  day: string;
  language: Language;
}) => (
  <section id={kind}>
    <Heading level={2}>{kindWords[kind][language]}</Heading>
    <CardTable
      columns={[words.name, words.articles, words.reading].map((header) => ({ header: header[language] }))}
      rows={rules.map((rule) => [
        <div id={ruleId(rule)} key="name">
          <strong>{rule.name[language]}</strong>
          {rule.about && <div class="govuk-body-s govuk-!-margin-bottom-0">{rule.about[language]}</div>}
        </div>,
        <Articles key="basis" basis={rule.basis} day={day} language={language} />,
        <Standing key="standing" rule={rule} language={language} />,
      ])}
    />
  </section>
);

/** Every article with the rules that rest on it: where the links of other pages lead. */
const ByArticle = ({ rules, language }: { rules: RulesOfDay; language: Language }) => {
  const cited = new Map<string, { basis: LegalBasis; rules: ListedRule[] }>();
  for (const rule of rules.rules)
    for (const basis of rule.basis) {
      const id = articleId(basis);
      cited.set(id, { basis, rules: [...(cited.get(id)?.rules ?? []), rule] });
    }
  const sorted = [...cited].sort(([a], [b]) => a.localeCompare(b, 'id', { numeric: true }));
  return (
    <section id="articles">
      <Heading level={2}>{words.byArticle[language]}</Heading>
      <CardTable
        columns={[words.articles, words.usedBy].map((header) => ({ header: header[language] }))}
        rows={sorted.map(([id, { basis, rules: users }]) => [
          <span id={id} key="article">
            {articleLabel(basis, language)}
            {basis.standing === 'remembered' && ` (${toConfirmWords[language]})`}
          </span>,
          <span key="users">
            {users.map((rule, index) => (
              <span key={index}>
                {index > 0 && '; '}
                <a class="govuk-link" href={`#${ruleId(rule)}`}>
                  {rule.name[language]}
                </a>
              </span>
            ))}
          </span>,
        ])}
      />
    </section>
  );
};

/** The rules of one day: every path, stage, clock, requirement and paper with its articles. */
export const RulesPage = (props: RulesPageProps) => {
  const { language, day, rules, complaint } = props;
  const end = rules.until
    ? `${words.until[language]} ${formatDay(rules.until, language)}`
    : words.now[language];
  return (
    <>
      {complaint && (
        <ErrorSummary language={language} errors={[{ text: complaint[language], href: '#date-day' }]} />
      )}
      <Heading level={1}>{rulesTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <DayForm {...props} />
      <InsetText>
        <strong>{rules.name[language]}</strong>
        <br />
        {`${words.inForce[language]} ${words.from[language]} ${formatDay(rules.from, language)} ${end}.`}
      </InsetText>
      <p class="govuk-body">{words.unread[language]}</p>
      <Regimes {...props} />
      {kinds.map((kind) => (
        <RulesOfKind
          key={kind}
          kind={kind}
          rules={rules.rules.filter((rule) => rule.kind === kind)}
          day={day}
          language={language}
        />
      ))}
      {rules.transition.length > 0 && (
        <section id="transition">
          <Heading level={2}>{words.transition[language]}</Heading>
          {rules.transition.map((one, index) => (
            <p class="govuk-body" key={index}>
              {one.words[language]} <Articles basis={one.basis} day={day} language={language} />
            </p>
          ))}
        </section>
      )}
      <ByArticle rules={rules} language={language} />
    </>
  );
};
