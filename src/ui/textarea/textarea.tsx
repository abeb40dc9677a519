import { classes, describedBy } from '../content/content.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { FieldGroup, idsOf, type Question } from '../form-group/form-group.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';
import { countAttributes, type Limit, limitWords } from './count-words.ts';

export interface TextareaProps extends Question {
  value?: string | undefined;
  rows?: number | undefined;
  spellcheck?: boolean | undefined;
  autocomplete?: string | undefined;
  /** Shows how much is left. Nothing is cut off: the server says what is too long. */
  limit?:
    | (Limit & { /** Percent of the limit from which the count shows. */ threshold?: number })
    | undefined;
}

// HTML drops the first line break inside a textarea, so a text that begins with one needs two.
const kept = (value: string | undefined) => (value?.startsWith('\n') ? `\n${value}` : value);

const Area = (props: TextareaProps) => {
  const { id, described } = idsOf(props);
  const { error, limit, value, rows = 5 } = props;
  return (
    <textarea
      class={classes('govuk-textarea', limit && 'govuk-js-character-count', error && 'govuk-textarea--error')}
      id={id}
      name={props.name}
      rows={rows}
      spellcheck={props.spellcheck}
      autocomplete={props.autocomplete as 'on' | undefined}
      aria-describedby={describedBy(limit && `${id}-info`, described)}
      value={kept(value)}
    />
  );
};

const Counted = (props: TextareaProps & { limit: NonNullable<TextareaProps['limit']> }) => {
  const { limit, language, error, hint } = props;
  const { id } = idsOf(props);
  return (
    <div
      class={classes('govuk-form-group', error && 'govuk-form-group--error', 'govuk-character-count')}
      data-module="govuk-character-count"
      data-maxlength={limit.kind === 'characters' ? limit.most : undefined}
      data-maxwords={limit.kind === 'words' ? limit.most : undefined}
      data-count-type={limit.kind === 'words' ? 'words' : undefined}
      data-threshold={limit.threshold}
      {...countAttributes(limit, language)}
    >
      <Label for={id} size={props.labelSize} isHeading={props.labelIsHeading}>
        {props.label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && (
        <ErrorMessage id={`${id}-error`} language={language}>
          {error}
        </ErrorMessage>
      )}
      <Area {...props} />
      <div class="govuk-hint govuk-character-count__message" id={`${id}-info`}>
        {limitWords(limit, language)}
      </div>
    </div>
  );
};

/** Several lines of text, with a running count when a limit is given. */
export const Textarea = (props: TextareaProps) =>
  props.limit ? (
    <Counted {...props} limit={props.limit} />
  ) : (
    <FieldGroup question={props}>
      <Area {...props} />
    </FieldGroup>
  );
