import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Textarea, TextInput } from '#ui';
import type { Note } from '../note.ts';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

interface Props {
  form: FormView;
  /** The note that is corrected; undefined = a new one. */
  note: Note | undefined;
  /** Tells one sending from another. */
  sendingKey: string;
  /** The cooperation it is about, when a page led here from one. */
  cooperation: string;
}

/** The form in which the leaving officer writes what no record holds. */
export const NotePage = ({ form, note, sendingKey, cooperation }: Props) => {
  const { language, typed } = form;
  const hidden = { key: typed.key ?? sendingKey, note: typed.note ?? (note ? String(note.id) : '') };
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{words.noteTitle[language]}</Heading>
      <p class="govuk-body">{words.noteLead[language]}</p>
      <Form view={form} action={pathOf('note', language)} hidden={hidden} guarded>
        <TextInput
          {...fieldOf(form, 'cooperation', note?.cooperation ?? cooperation)}
          label={words.cooperation[language]}
          hint={words.cooperationHint[language]}
          width={20}
          spellcheck={false}
        />
        <TextInput
          {...fieldOf(form, 'title', note?.title)}
          label={words.about[language]}
          hint={words.aboutHint[language]}
        />
        <Textarea {...fieldOf(form, 'text', note?.text)} label={words.text[language]} rows={8} />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
