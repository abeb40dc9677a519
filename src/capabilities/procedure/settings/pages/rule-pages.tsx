import type { Language } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import {
  Button,
  CardTable,
  DateInput,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  NotificationBanner,
  Radios,
  Select,
  SummaryList,
  Tag,
  Textarea,
  TextInput,
  typedDate,
} from '#ui';
import type { RememberedRules, RuleValue, RuleView } from '../view-law.ts';
import { kindWords, rememberedWords, settableWords, valueWords, words } from '../words.ts';
import { settingAddress } from './addresses.ts';
import { SettingHistory } from './setting-history.tsx';

const articlesOf = (basis: readonly LegalBasis[]) =>
  basis.map(({ instrument, article }) => `${instrument} ${article}`).join('; ');

/** A complaint about a day belongs to its three fields. */
const dayField = (form: FormView, name: string) => {
  const { value: _, ...field } = fieldOf(form, name);
  return { ...field, values: typedDate(form.typed, name) };
};

const DayForm = ({ day, language }: { day: string; language: Language }) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return (
    <form method="get" action={settingAddress('remembered', language)}>
      <DateInput
        name="date"
        language={language}
        label={words.date[language]}
        values={{ day: String(Number(date)), month: String(Number(month)), year }}
      />
      <Button kind="secondary" preventDoubleClick={false}>
        {words.show[language]}
      </Button>
    </form>
  );
};

/** The rules of a day that no text stood behind, and what the office has done about each. */
export const RememberedPage = ({ view, language }: { view: RememberedRules; language: Language }) => (
  <>
    <Heading level={1} caption={view.regime[language]}>
      {words.toConfirm[language]}
    </Heading>
    <p class="govuk-body-l">{words.rememberedLead[language]}</p>
    <DayForm day={view.day} language={language} />
    {view.rules.length === 0 ? (
      <p class="govuk-body">{words.noneRemembered[language]}</p>
    ) : (
      <CardTable
        firstCellIsHeader
        columns={[words.rule, words.basis, words.state].map((header) => ({ header: header[language] }))}
        rows={view.rules.map(({ kind, code, name, basis, state }) => [
          <a
            key="rule"
            class="govuk-link"
            href={`${settingAddress('rule', language, { kind, rule: code })}?date=${view.day}`}
          >{`${kindWords[kind][language]}: ${name[language]}`}</a>,
          articlesOf(basis),
          <Tag key="state" colour={state === 'to-confirm' ? 'yellow' : state === 'read' ? 'green' : 'blue'}>
            {rememberedWords[state][language]}
          </Tag>,
        ])}
      />
    )}
    <a class="govuk-link" href={settingAddress('law', language)}>
      {words.back[language]}
    </a>
  </>
);

const ConfirmForm = ({ form, view }: { form: FormView; view: RuleView }) => {
  const { language } = form;
  const unread = view.articles.filter(({ basis, readHere }) => basis.standing === 'remembered' && !readHere);
  if (unread.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.confirm[language]}</Heading>
      <Form
        view={form}
        action={settingAddress('confirm', language, { kind: view.kind, rule: view.code })}
        hidden={{ day: view.day }}
      >
        <Radios
          {...fieldOf(form, 'citation', unread[0]?.citation)}
          label={words.article[language]}
          items={unread.map(({ citation, basis }) => ({ value: citation, label: articlesOf([basis]) }))}
        />
        <TextInput
          {...fieldOf(form, 'source')}
          label={words.source[language]}
          hint={words.sourceHint[language]}
        />
        <Textarea {...fieldOf(form, 'location')} label={words.location[language]} rows={3} />
        <TextInput
          {...fieldOf(form, 'office')}
          label={words.office[language]}
          hint={words.officeHint[language]}
        />
        <DateInput {...dayField(form, 'readOn')} label={words.readOn[language]} />
        <Button>{words.confirm[language]}</Button>
      </Form>
    </>
  );
};

const unitWords = {
  'working-days': { id: 'hari kerja', en: 'working days' },
  days: { id: 'hari kalender', en: 'calendar days' },
  months: { id: 'bulan', en: 'months' },
  years: { id: 'tahun', en: 'years' },
} as const;

const LengthFields = ({
  form,
  value,
}: {
  form: FormView;
  value: Extract<RuleValue, { length: unknown }>;
}) => {
  const { length } = value;
  const unit =
    length.kind === 'after' || length.kind === 'before' ? Object.keys(length.term)[0] : 'working-days';
  return (
    <>
      <TextInput
        {...fieldOf(form, 'value')}
        label={words.number[form.language]}
        inputmode="numeric"
        width={4}
      />
      <Select
        {...fieldOf(form, 'unit', unit)}
        label={words.unit[form.language]}
        items={Object.entries(unitWords)
          .filter(([code]) => length.kind !== 'before' || code !== 'working-days')
          .map(([code, name]) => ({ value: code, text: name[form.language] }))}
      />
    </>
  );
};

const choicesOf = (
  value: Exclude<RuleValue, { length: unknown } | { most: number }>,
): readonly (keyof typeof valueWords)[] =>
  'severity' in value ? ['forbids', 'warns'] : ['required', 'optional'];

const isSettable = (value: RuleValue | undefined): value is RuleValue =>
  value !== undefined &&
  (!('length' in value) || ['working-days', 'after', 'before'].includes(value.length.kind));

const ChangeForm = ({ form, view }: { form: FormView; view: RuleView }) => {
  const { language } = form;
  if (!view.remembered) return <p class="govuk-body">{words.readValue[language]}</p>;
  if (!isSettable(view.written)) return <p class="govuk-body">{words.notSettable[language]}</p>;
  return (
    <Form
      view={form}
      action={settingAddress('change', language, { kind: view.kind, rule: view.code })}
      hidden={{ day: view.day }}
    >
      {'length' in view.written ? (
        <LengthFields form={form} value={view.written} />
      ) : 'most' in view.written ? (
        <TextInput {...fieldOf(form, 'value')} label={words.people[language]} inputmode="numeric" width={4} />
      ) : (
        <Radios
          {...fieldOf(form, 'value')}
          label={words.newValue[language]}
          items={choicesOf(view.written).map((code) => ({ value: code, label: valueWords[code][language] }))}
        />
      )}
      <DateInput
        {...dayField(form, 'from')}
        label={words.holdsFrom[language]}
        hint={`${words.from[language]} ${formatDay(view.from, language)}`}
      />
      <TextInput
        {...fieldOf(form, 'valueOffice')}
        label={words.office[language]}
        hint={words.officeHint[language]}
      />
      <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
      <Button>{words.setValue[language]}</Button>
    </Form>
  );
};

interface RulePageProps {
  form: FormView;
  view: RuleView;
  may: { confirm: boolean; change: boolean };
  done: boolean;
}

/** One rule: its articles and whether anybody read them, its value, and what was done to it. */
export const RulePage = ({ form, view, may, done }: RulePageProps) => {
  const { language } = form;
  const value = (one: RuleValue | undefined) => (one ? settableWords(one)[language] : '–');
  return (
    <>
      {done && (
        <NotificationBanner language={language} kind="success">
          {words.done[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1} caption={`${kindWords[view.kind][language]} · ${view.regime[language]}`}>
        {view.name[language]}
      </Heading>
      <SummaryList
        rows={[
          ...view.articles.map(({ citation, basis, readHere }) => ({
            key: articlesOf([basis]),
            value:
              basis.standing === 'read' || readHere ? (
                <Tag key={citation} colour="green">
                  {rememberedWords.read[language]}
                </Tag>
              ) : (
                <Tag key={citation} colour="yellow">
                  {rememberedWords['to-confirm'][language]}
                </Tag>
              ),
          })),
          ...(view.written
            ? [
                { key: words.valueWritten[language], value: value(view.written) },
                { key: words.valueNow[language], value: value(view.now) },
              ]
            : []),
        ]}
      />
      {may.confirm && <ConfirmForm form={form} view={view} />}
      {may.change && (
        <>
          <Heading level={2}>{words.setValue[language]}</Heading>
          <ChangeForm form={form} view={view} />
        </>
      )}
      <Heading level={2}>{words.history[language]}</Heading>
      <SettingHistory
        history={view.history.map((act) => ({ scope: 'own', act }))}
        language={language}
        withdrawable={may.change ? view.standing : []}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`${settingAddress('remembered', language)}?date=${view.day}`}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
