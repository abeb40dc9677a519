import { languageChoices } from '#register';
import {
  Button,
  Checkboxes,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  Radios,
  type SentForm,
  Textarea,
  TextInput,
} from '#ui';
import { agreementKinds } from '../../../agreement/agreement.ts';
import { pathOf } from '../../../paths.ts';
import { kindWords, words } from '../words.ts';
import { nameOfLanguage } from './labels.ts';

interface Props {
  form: SentForm;
  sendingKey: string;
  /** Code of the cooperation the page was opened from. */
  cooperation: string;
}

const Begin = ({ form }: Pick<Props, 'form'>) => {
  const { language } = form;
  return (
    <>
      <Radios
        {...fieldOf(form, 'begin', 'parts')}
        label={words.begin[language]}
        items={[
          { value: 'parts', label: words.beginParts[language] },
          { value: 'pasted', label: words.beginPasted[language] },
          { value: 'empty', label: words.beginEmpty[language] },
        ]}
      />
      <Textarea
        {...fieldOf(form, 'pasted')}
        label={words.pasted[language]}
        hint={words.pastedHint[language]}
        rows={10}
      />
    </>
  );
};

/** The form that opens an agreement: its kind, languages and place, and what it begins with. */
export const OpenPage = ({ form, sendingKey, cooperation }: Props) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.open[language]}</Heading>
      <Form
        view={form}
        action={pathOf('open', language)}
        hidden={{ key: form.typed.key ?? sendingKey }}
        withFiles
        guarded
      >
        <Radios
          {...fieldOf(form, 'kind', 'mou')}
          label={words.kind[language]}
          items={agreementKinds.map((kind) => ({ value: kind, label: kindWords[kind][language] }))}
        />
        <Checkboxes
          {...fieldOf(form, 'languages')}
          label={words.languages[language]}
          hint={words.languagesHint[language]}
          small
          values={form.ticked('languages') ?? ['id', 'en']}
          items={languageChoices.map((code) => ({ value: code, label: nameOfLanguage(code, language) }))}
        />
        <TextInput
          {...fieldOf(form, 'title-id')}
          label={`${words.titleIn[language]} (${nameOfLanguage('id', language)})`}
        />
        <TextInput
          {...fieldOf(form, 'title-en')}
          label={`${words.titleIn[language]} (${nameOfLanguage('en', language)})`}
        />
        <TextInput
          {...fieldOf(form, 'cooperation', cooperation)}
          label={words.cooperation[language]}
          hint={words.cooperationHint[language]}
          width={20}
        />
        <TextInput
          {...fieldOf(form, 'caseCode')}
          label={words.caseCode[language]}
          hint={words.caseHint[language]}
          width={20}
        />
        <Begin form={form} />
        <Button>{words.open[language]}</Button>
      </Form>
    </>
  );
};
