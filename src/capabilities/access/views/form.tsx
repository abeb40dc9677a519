import type { ComponentChildren } from 'preact';
import type { Language, Words } from '#kernel/language.ts';
import type { FieldRefusal, Refusal } from '#kernel/refusal.ts';
import { words } from '../words.ts';

/** What every form of this room needs to show itself again after a refusal. */
export interface FormView {
  language: Language;
  csrf: string;
  refusal?: Refusal | undefined;
  typed: Readonly<Record<string, string>>;
}

const complaintOf = (refusal: Refusal | undefined, field: string): FieldRefusal | undefined =>
  refusal?.fields.find((one) => one.field === field);

export const ErrorSummary = ({ language, refusal }: { language: Language; refusal?: Refusal | undefined }) =>
  refusal ? (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{words.errorTitle[language]}</h2>
        <div class="govuk-error-summary__body">
          <p>{refusal.words[language]}</p>
          <ul class="govuk-list govuk-error-summary__list">
            {refusal.fields.map(({ field, words: complaint }) => (
              <li key={field}>
                <a href={`#${field}`}>{complaint[language]}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  ) : null;

export interface FieldProps {
  form: FormView;
  name: string;
  label: Words;
  hint?: Words;
  type?: 'text' | 'email' | 'password';
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'name';
  value?: string;
  list?: string;
}

// Written out because the JSX types tell the kinds of input apart one by one.
const typeOf = (type: 'text' | 'email' | 'password') =>
  type === 'password' ? { type } : type === 'email' ? { type } : { type };

/** One labelled text field with its hint and complaint. What was typed stays, except passwords. */
export const Field = ({ form, name, label, hint, type = 'text', autocomplete, value, list }: FieldProps) => {
  const complaint = complaintOf(form.refusal, name);
  const described = [hint && `${name}-hint`, complaint && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group${complaint ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={name}>
        {label[form.language]}
      </label>
      {hint && (
        <div class="govuk-hint" id={`${name}-hint`}>
          {hint[form.language]}
        </div>
      )}
      {complaint && (
        <p class="govuk-error-message" id={`${name}-error`}>
          {complaint.words[form.language]}
        </p>
      )}
      <input
        class={`govuk-input${complaint ? ' govuk-input--error' : ''}`}
        id={name}
        name={name}
        spellcheck={false}
        {...(autocomplete && { autocomplete })}
        {...(list ? { type: 'text' as const, list } : typeOf(type))}
        {...(described && { 'aria-describedby': described })}
        {...(type !== 'password' && { value: form.typed[name] ?? value ?? '' })}
      />
    </div>
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

export const PostForm = ({ action, csrf, button, kind, hidden = {}, children }: PostFormProps) => (
  <form method="post" action={action} novalidate>
    <input type="hidden" name="_csrf" value={csrf} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
    <button
      type="submit"
      class={`govuk-button${kind ? ` govuk-button--${kind}` : ''}`}
      data-prevent-double-click="true"
    >
      {button}
    </button>
  </form>
);

/** The complaint of a group of checkboxes. */
export const complaintWords = (form: FormView, field: string): string | undefined =>
  complaintOf(form.refusal, field)?.words[form.language];
