import type { Language } from '#kernel/language.ts';
import { type Content, classes, describedBy, type Size } from '../content/content.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

/** What every question of a form has. */
export interface Question {
  name: string;
  /** HTML id and target of the error summary's link; the name when left out. */
  id?: string | undefined;
  language: Language;
  label: Content;
  labelSize?: Size | undefined;
  labelIsHeading?: boolean | undefined;
  hint?: Content;
  /** What to do about it, in the page's language; sets the field in its error state. */
  error?: string | undefined;
  /** More ids that describe the field, read before its own hint. */
  describedBy?: string | undefined;
}

type Parts = Pick<Question, 'name' | 'id' | 'hint' | 'error' | 'describedBy'>;

/** The HTML id of a question, and the ids that describe it: hint, then complaint. */
export function idsOf({ name, id = name, hint, error, describedBy: more }: Parts) {
  return { id, described: describedBy(more, hint ? `${id}-hint` : false, error ? `${id}-error` : false) };
}

const Complaints = ({ question, id }: { question: Question; id: string }) => (
  <>
    {question.hint && <Hint id={`${id}-hint`}>{question.hint}</Hint>}
    {question.error && (
      <ErrorMessage id={`${id}-error`} language={question.language}>
        {question.error}
      </ErrorMessage>
    )}
  </>
);

/** A question with one field: label, hint, complaint, and the field given as children. */
export const FieldGroup = ({ question, children }: { question: Question; children: Content }) => {
  const { id } = idsOf(question);
  return (
    <div class={classes('govuk-form-group', question.error && 'govuk-form-group--error')}>
      <Label for={id} size={question.labelSize} isHeading={question.labelIsHeading}>
        {question.label}
      </Label>
      <Complaints question={question} id={id} />
      {children}
    </div>
  );
};

interface ChoiceGroupProps {
  question: Question;
  role?: 'group' | undefined;
  children: Content;
}

/** A question with several fields: the label becomes the legend of a fieldset. */
export const ChoiceGroup = ({ question, role, children }: ChoiceGroupProps) => {
  const { id, described } = idsOf(question);
  return (
    <div class={classes('govuk-form-group', question.error && 'govuk-form-group--error')}>
      <Fieldset
        legend={question.label}
        legendSize={question.labelSize}
        legendIsHeading={question.labelIsHeading}
        describedBy={described}
        role={role}
      >
        <Complaints question={question} id={id} />
        {children}
      </Fieldset>
    </div>
  );
};
