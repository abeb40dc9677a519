import {
  Button,
  DateInput,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  SummaryList,
  Textarea,
  typedDate,
} from '#ui';
import type { StandingSetting } from '../setting-acts.ts';
import { actWords, words } from '../words.ts';
import { settingAddress } from './addresses.ts';

/** Ends one act, from a day on. */
export const WithdrawPage = ({ form, act }: { form: FormView; act: StandingSetting }) => {
  const { language } = form;
  const { value: _, ...from } = fieldOf(form, 'from');
  const [year = '', month = '', day = ''] = act.effectiveFrom.split('-');
  const typed = typedDate(form.typed, 'from');
  const nothing = typed.day === '' && typed.month === '' && typed.year === '';
  const first = { day: String(Number(day)), month: String(Number(month)), year };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.withdrawTitle[language]}</Heading>
      <p class="govuk-body">{words.withdrawLead[language]}</p>
      <SummaryList
        rows={[
          { key: actWords[act.kind][language], value: act.subject.split(':')[1] ?? act.subject },
          { key: words.holdsFrom[language], value: formatDay(act.effectiveFrom, language) },
          { key: words.reason[language], value: act.reason },
        ]}
      />
      <Form view={form} action={settingAddress('withdraw', language, { act: String(act.number) })}>
        <DateInput
          {...from}
          label={words.withdrawFrom[language]}
          values={nothing && !form.refusal ? first : typed}
        />
        <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
        <Button kind="warning">{words.withdraw[language]}</Button>
      </Form>
      <a class="govuk-link" href={settingAddress('law', language)}>
        {words.back[language]}
      </a>
    </>
  );
};
