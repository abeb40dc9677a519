import type { Words } from '#kernel/language.ts';
import {
  Button,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  Textarea,
  TextInput,
} from '#ui';
import type { ShownAlert } from '../list-alerts.ts';
import { alertAddress } from '../paths.ts';

export const setAsideTitle: Words = { id: 'Tunda perhatian ini', en: 'Set this alert aside' };
export const takeUpTitle: Words = { id: 'Ambil lagi perhatian ini', en: 'Take this alert up again' };

const words = {
  until: { id: 'Sampai tanggal', en: 'Until' },
  untilHint: {
    id: 'Misalnya 15 Januari 2018; sesudah hari itu perhatian ini kembali sendiri',
    en: 'Like 15 January 2018; after that day the alert comes back by itself',
  },
  reason: { id: 'Mengapa', en: 'Why' },
  keep: { id: 'Tunda', en: 'Set aside' },
  back: { id: 'Ambil lagi', en: 'Take up again' },
  now: { id: 'Sekarang ditunda sampai', en: 'Now set aside until' },
} as const satisfies Record<string, Words>;

interface Props {
  form: FormView;
  alert: ShownAlert;
}

/** The form that sets an alert aside until a day, or takes it up again before it comes back. */
export const SetAsidePage = ({ form, alert }: Props) => {
  const { language } = form;
  const key = <input type="hidden" name="key" value={alert.key} />;
  const what = (
    <InsetText>
      {alert.title === null ? alert.sentence[language] : `${alert.title}. ${alert.sentence[language]}`}
    </InsetText>
  );
  const reason = <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />;
  if (alert.aside)
    return (
      <>
        <FormErrors view={form} />
        <Heading level={1}>{takeUpTitle[language]}</Heading>
        {what}
        <p class="govuk-body">
          {`${words.now[language]} ${formatDay(alert.aside.until, language)}: ${alert.aside.reason}`}
        </p>
        <Form view={form} action={alertAddress('takeUp', language)}>
          {key}
          {reason}
          <Button>{words.back[language]}</Button>
        </Form>
      </>
    );
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{setAsideTitle[language]}</Heading>
      {what}
      <Form view={form} action={alertAddress('setAside', language)} guarded>
        {key}
        <TextInput
          {...fieldOf(form, 'until')}
          label={words.until[language]}
          hint={words.untilHint[language]}
          width={20}
        />
        {reason}
        <Button>{words.keep[language]}</Button>
      </Form>
    </>
  );
};
