import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Details,
  FileUpload,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  NotificationBanner,
  Textarea,
  WarningText,
} from '#ui';
import type { Complaint } from '../../law/complaints.ts';
import { pageAddress } from '../../pages/addresses.ts';
import { mostRuleSetBytes } from '../check-rule-set.ts';
import type { RuleSetPreview } from '../load-rule-set.ts';
import type { LawView, LoadedRuleSet } from '../view-law.ts';
import { differenceWords, kindWords, originWords, words } from '../words.ts';
import { settingAddress } from './addresses.ts';
import { SettingHistory } from './setting-history.tsx';

const Period = ({ one, language }: { one: LoadedRuleSet; language: Language }) => (
  <>
    {words.from[language]} {formatDay(one.from, language)}
    {one.until !== null && (
      <>
        {' '}
        {words.until[language]} {formatDay(one.until, language)}
      </>
    )}
  </>
);

const RuleSets = ({ view, language, maySet }: { view: LawView; language: Language; maySet: boolean }) => (
  <CardTable
    firstCellIsHeader
    columns={[words.ruleSet, words.holds, words.origin].map((header) => ({ header: header[language] }))}
    rows={view.ruleSets.map((one) => [
      <a
        key="name"
        class="govuk-link"
        href={`${pageAddress('rules', language)}?date=${one.from}`}
      >{`${one.name[language]} (${one.code})`}</a>,
      <Period key="period" one={one} language={language} />,
      <>
        {originWords[one.origin][language]}
        {maySet && one.mine && one.number !== null && (
          <div>
            <a class="govuk-link" href={settingAddress('withdraw', language, { act: String(one.number) })}>
              {words.withdraw[language]}
              <span class="govuk-visually-hidden"> {one.name[language]}</span>
            </a>
          </div>
        )}
      </>,
    ])}
  />
);

export const Complaints = ({
  complaints,
  language,
}: {
  complaints: readonly Complaint[];
  language: Language;
}) => (
  <CardTable
    firstCellIsHeader
    columns={[words.place, words.complaint].map((header) => ({ header: header[language] }))}
    rows={complaints.map(({ place, words: said }) => [
      <span key="place" class="govuk-!-text-break-word">
        {place}
      </span>,
      <span key="words" class="govuk-!-text-break-word">
        {said[language]}
      </span>,
    ])}
  />
);

/** Where a rule set comes in: a file, or its text. */
const CheckForm = ({ form, national }: { form: FormView; national: boolean }) => {
  const { language } = form;
  const { value: _, ...file } = fieldOf(form, 'file');
  return (
    <>
      <Heading level={2}>{(national ? words.loadNational : words.loadOwn)[language]}</Heading>
      <p class="govuk-body">{(national ? words.loadNationalHint : words.loadOwnHint)[language]}</p>
      <Form view={form} action={settingAddress('check', language)} withFiles>
        <FileUpload {...file} label={words.file[language]} accept=".json" mostBytes={mostRuleSetBytes} />
        <Textarea {...fieldOf(form, 'pasted')} label={words.orPaste[language]} rows={6} spellcheck={false} />
        <Button>{words.check[language]}</Button>
      </Form>
    </>
  );
};

interface LawPageProps {
  form: FormView;
  view: LawView;
  maySet: boolean;
  done: boolean;
}

/** The rule sets an office goes by, and where a new one is loaded. */
export const LawPage = ({ form, view, maySet, done }: LawPageProps) => {
  const { language } = form;
  return (
    <>
      {done && (
        <NotificationBanner language={language} kind="success">
          {words.done[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1}>{words.law[language]}</Heading>
      <p class="govuk-body-l">{words.lawLead[language]}</p>
      {view.leftOut.map(({ subject, complaints }) => (
        <div key={subject}>
          <WarningText language={language}>
            {words.leftOut[language]} {subject.replace('rule-set:', '')}
          </WarningText>
          <Complaints complaints={complaints} language={language} />
        </div>
      ))}
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={settingAddress('remembered', language)}>
            {words.toConfirm[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={settingAddress('templates', language)}>
            {words.templates[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={pageAddress('rules', language)}>
            {words.publicRules[language]}
          </a>
        </li>
      </ul>
      <RuleSets view={view} language={language} maySet={maySet} />
      {maySet && <CheckForm form={form} national={view.scope === 'national'} />}
      <Heading level={2}>{words.history[language]}</Heading>
      <SettingHistory history={view.history} language={language} />
    </>
  );
};

const Differences = ({ preview, language }: { preview: RuleSetPreview; language: Language }) =>
  preview.differences.length === 0 ? (
    <p class="govuk-body">{words.nothingChanges[language]}</p>
  ) : (
    <CardTable
      firstCellIsHeader
      columns={[words.rule, words.kind, words.how].map((header) => ({ header: header[language] }))}
      rows={preview.differences.map(({ kind, name, how }) => [
        name[language],
        kindWords[kind][language],
        differenceWords[how][language],
      ])}
    />
  );

const named = (names: readonly Words[], language: Language) =>
  names.map((name) => name[language]).join(', ') || '–';

const AffectedCases = ({ preview, language }: { preview: RuleSetPreview; language: Language }) =>
  preview.cases.length === 0 ? (
    <p class="govuk-body">{words.noCases[language]}</p>
  ) : (
    <CardTable
      firstCellIsHeader
      columns={[words.cooperation, words.nextBefore, words.nextAfter, words.clocksChanged].map((header) => ({
        header: header[language],
      }))}
      rows={preview.cases.map(({ cooperationCode, next, clocks }) => [
        cooperationCode,
        named(next.before, language),
        named(next.after, language),
        clocks
          .map(
            ({ name, before, after }) =>
              `${name[language]}: ${before ? formatDay(before, language) : '–'} → ${after ? formatDay(after, language) : '–'}`,
          )
          .join('; ') || '–',
      ])}
    />
  );

/** What loading a rule set would bring about, and the act that does it. */
export const PreviewPage = ({
  form,
  file,
  preview,
}: {
  form: FormView;
  file: string;
  preview: RuleSetPreview;
}) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={words.checked[language]}>
        {preview.set.name[language]}
      </Heading>
      <p class="govuk-body">
        {words.holds[language]} {words.from[language]} {formatDay(preview.set.from, language)}.{' '}
        {(preview.scope === 'national' ? words.loadNationalHint : words.loadOwnHint)[language]}
      </p>
      <Heading level={2}>{words.preview[language]}</Heading>
      <Differences preview={preview} language={language} />
      <Heading level={2}>{words.casesAffected[language]}</Heading>
      <AffectedCases preview={preview} language={language} />
      <Form view={form} action={settingAddress('load', language)} hidden={{ text: file }} withFiles>
        <Textarea
          {...fieldOf(form, 'reason')}
          label={words.reason[language]}
          hint={words.reasonHint[language]}
          rows={3}
        />
        <Button>{words.apply[language]}</Button>
      </Form>
      <a class="govuk-link" href={settingAddress('law', language)}>
        {words.back[language]}
      </a>
    </>
  );
};

/** What keeps a rule set from being used, each with its place; what was pasted can be mended here. */
export const ComplaintsPage = ({
  form,
  file,
  complaints,
}: {
  form: FormView;
  file: string;
  complaints: readonly Complaint[];
}) => {
  const { language } = form;
  return (
    <>
      <Heading level={1}>{words.checked[language]}</Heading>
      <WarningText language={language}>{words.complaints[language]}</WarningText>
      <Complaints complaints={complaints} language={language} />
      <Form view={form} action={settingAddress('check', language)} withFiles>
        <FileUpload
          name="file"
          language={language}
          label={words.file[language]}
          accept=".json"
          mostBytes={mostRuleSetBytes}
        />
        <Details summary={words.orPaste[language]}>
          <Textarea
            name="pasted"
            language={language}
            label={words.orPaste[language]}
            value={file}
            rows={16}
            spellcheck={false}
          />
        </Details>
        <Button>{words.check[language]}</Button>
      </Form>
    </>
  );
};
