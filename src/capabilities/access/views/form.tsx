import type { ComponentChildren } from 'preact';
import type { Words } from '#kernel/language.ts';
import { Button, Form, type FormView, fieldOf, TextInput } from '#ui';

interface FieldProps {
  form: FormView;
  name: string;
  label: Words;
  hint?: Words;
  type?: 'text' | 'email' | 'password';
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'name';
  value?: string;
  suggestions?: readonly string[];
}

/** One labelled text field with its hint and complaint. What was typed stays, except passwords. */
export const Field = ({ form, name, label, hint, type, value, ...rest }: FieldProps) => {
  const field = fieldOf(form, name, value);
  return (
    <TextInput
      {...field}
      {...rest}
      value={type === 'password' ? undefined : field.value}
      type={type}
      label={label[form.language]}
      hint={hint?.[form.language]}
      spellcheck={false}
    />
  );
};

interface PostFormProps {
  action: string;
  csrf: string;
  button: string;
  kind?: 'secondary' | 'warning';
  hidden?: Readonly<Record<string, string>>;
  children?: ComponentChildren;
}

/** A form with its one button. */
export const PostForm = ({ action, csrf, button, kind, hidden, children }: PostFormProps) => (
  <Form view={{ csrf }} action={action} hidden={hidden}>
    {children}
    <Button kind={kind}>{button}</Button>
  </Form>
);
