import {
  Button,
  FileUpload,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  InsetText,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

interface StartPageProps {
  form: FormView;
  /** The government's own region first. */
  regions: readonly { value: string; text: string }[];
}

export const StartPage = ({ form, regions }: StartPageProps) => {
  const { language } = form;
  const { value: _, ...file } = fieldOf(form, 'file');
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.newImport[language]}</Heading>
      <p class="govuk-body">{words.importsIntro[language]}</p>
      {form.refusal && <InsetText>{words.chooseAgain[language]}</InsetText>}
      <Form view={form} action={pathOf('start', language)} withFiles>
        <FileUpload
          {...file}
          label={words.file[language]}
          labelSize="m"
          hint={words.fileHint[language]}
          accept=".xlsx,.csv,.tsv,.txt,.md"
        />
        <Textarea
          {...fieldOf(form, 'pasted')}
          label={words.orPaste[language]}
          labelSize="m"
          hint={words.pasteHint[language]}
          rows={8}
          spellcheck={false}
        />
        <Select
          {...fieldOf(form, 'region', regions[0]?.value)}
          label={words.region[language]}
          items={regions}
        />
        <TextInput
          {...fieldOf(form, 'asOf')}
          label={words.asOf[language]}
          hint={words.asOfHint[language]}
          width={10}
        />
        <Button>{words.read[language]}</Button>
      </Form>
    </>
  );
};
