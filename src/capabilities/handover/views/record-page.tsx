import type { Official } from '#procedure';
import {
  Button,
  Fieldset,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  InsetText,
  TextInput,
} from '#ui';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

interface Props {
  form: FormView;
  sendingKey: string;
  day: string;
  /** Of the person who records: who hands over, unless they say otherwise. */
  name: string;
  office: string;
  /** Officials of record, offered while typing. */
  officials: readonly Official[];
}

/** The form that records a handover with everything that is open now. */
export const RecordPage = ({ form, sendingKey, day, name, office, officials }: Props) => {
  const { language } = form;
  const names = officials.map((one) => one.name);
  const offices = officials.map((one) => one.office);
  const hidden = { key: form.typed.key ?? sendingKey };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.record[language]}</Heading>
      <InsetText>{words.keeps[language]}</InsetText>
      <Form view={form} action={pathOf('record', language)} hidden={hidden} guarded>
        <TextInput
          {...fieldOf(form, 'day', formatDay(day, language))}
          label={words.day[language]}
          hint={words.dayHint[language]}
          width={20}
        />
        <TextInput {...fieldOf(form, 'number')} label={words.number[language]} width={20} />
        <TextInput
          {...fieldOf(form, 'reason')}
          label={words.reason[language]}
          hint={words.reasonHint[language]}
        />
        <Fieldset legend={words.from[language]}>
          <TextInput {...fieldOf(form, 'fromName', name)} label={words.name[language]} suggestions={names} />
          <TextInput
            {...fieldOf(form, 'fromOffice', office)}
            label={words.office[language]}
            suggestions={offices}
          />
        </Fieldset>
        <Fieldset legend={words.to[language]}>
          <TextInput {...fieldOf(form, 'toName')} label={words.name[language]} suggestions={names} />
          <TextInput {...fieldOf(form, 'toOffice')} label={words.office[language]} suggestions={offices} />
        </Fieldset>
        <Button>{words.record[language]}</Button>
      </Form>
    </>
  );
};
