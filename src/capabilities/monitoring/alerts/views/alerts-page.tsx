import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import {
  Button,
  EmptyState,
  FilterFold,
  formatDay,
  formatNumber,
  Heading,
  LeftOut,
  Pagination,
  Select,
} from '#ui';
import type { AlertList } from '../list-alerts.ts';
import { alertAddress } from '../paths.ts';
import type { AlertsAsked } from '../question.ts';
import { ruleWords } from '../words.ts';
import { AlertGroups } from './alert-entries.tsx';

export const alertsTitle: Words = { id: 'Perhatian', en: 'Alerts' };

const words = {
  lead: {
    id: 'Apa yang meminta perhatian kantor hari ini, dengan sebab dan aturannya. Daftar ini diturunkan dari catatan, jadi hilang bila yang kurang sudah dicatat.',
    en: 'What asks for the office today, with its cause and its rule. The list is derived from the record: record what is lacking, and it goes.',
  },
  on: { id: 'Keadaan', en: 'As of' },
  found: { id: 'hal', en: 'alerts' },
  rule: { id: 'Aturan', en: 'Rule' },
  all: { id: 'Semua', en: 'All' },
  show: { id: 'Tampilkan', en: 'Show' },
  aside: { id: 'Lihat yang ditunda', en: 'See what is set aside' },
  thresholds: { id: 'Aturan dan ambangnya', en: 'Rules and thresholds' },
  notAside: { id: 'Lihat yang tidak ditunda', en: 'See what is not set aside' },
  none: { id: 'Tidak ada yang meminta perhatian', en: 'Nothing asks for attention' },
  noneWhy: {
    id: 'Menurut catatan kantor ini tidak ada tenggat, kerja sama yang diam, atau catatan yang kurang pada daftar ini.',
    en: 'By the record of this office nothing is due, silent or lacking in this list.',
  },
} as const satisfies Record<string, Words>;

export interface AlertsPageProps {
  language: Language;
  question: AlertsAsked;
  notUnderstood: readonly NotUnderstood[];
  list: AlertList;
  mayRun: boolean;
  day: string;
}

const hrefOf = (language: Language, question: Readonly<Record<string, string | number | undefined>>) => {
  const filled = Object.entries(question).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `${alertAddress('alerts', language)}?${new URLSearchParams(filled)}`;
};

const Filter = ({ language, question, list }: AlertsPageProps) => (
  <FilterFold language={language} inUse={question.rule ? 1 : 0}>
    <form method="get" action={alertAddress('alerts', language)}>
      <Select
        name="rule"
        language={language}
        label={words.rule[language]}
        value={question.rule ?? ''}
        items={[
          { value: '', text: words.all[language] },
          ...list.byRule.map(({ rule, count }) => ({
            value: rule,
            text: `${ruleWords[rule][language]} (${formatNumber(count, language)})`,
          })),
        ]}
      />
      {question.aside && <input type="hidden" name="aside" value="yes" />}
      <Button kind="secondary">{words.show[language]}</Button>
    </form>
  </FilterFold>
);

/** What asks for the office on a day, by urgency. */
export const AlertsPage = (props: AlertsPageProps) => {
  const { language, question, notUnderstood, list, mayRun, day } = props;
  const { page: _, aside, ...rest } = question;
  return (
    <>
      <Heading level={1}>{alertsTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <LeftOut language={language} parts={notUnderstood} href={hrefOf(language, question)} />
      <p class="govuk-body">
        {`${formatNumber(list.total, language)} ${words.found[language]}. ${words.on[language]} ${formatDay(day, language)}. `}
        <a class="govuk-link" href={hrefOf(language, aside ? rest : { ...rest, aside: 'yes' })}>
          {(aside ? words.notAside : words.aside)[language]}
        </a>
        {' · '}
        <a class="govuk-link" href={alertAddress('thresholds', language)}>
          {words.thresholds[language]}
        </a>
      </p>
      {(list.total > 0 || question.rule) && <Filter {...props} />}
      {list.total === 0 && <EmptyState title={words.none[language]} why={words.noneWhy[language]} />}
      <AlertGroups alerts={list.alerts} language={language} mayRun={mayRun} />
      {list.pages > 1 && (
        <Pagination
          language={language}
          page={list.page}
          pages={list.pages}
          hrefOf={(page: number) => hrefOf(language, { ...question, page })}
        />
      )}
    </>
  );
};
