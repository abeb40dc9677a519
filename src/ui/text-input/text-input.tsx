import { type Content, classes } from '../content/content.ts';
import { FieldGroup, idsOf, type Question } from '../form-group/form-group.tsx';

export interface TextInputProps extends Question {
  /** Spaces around, invisible marks and the like are for the server to forgive, not for the browser to refuse. */
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | undefined;
  value?: string | undefined;
  /** Characters the answer has, when that is known: a hint of what is asked. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  inputmode?: 'numeric' | 'decimal' | undefined;
  autocomplete?: string | undefined;
  spellcheck?: boolean | undefined;
  autocapitalize?: 'none' | 'words' | 'sentences' | undefined;
  /** Id of a datalist with suggestions. */
  list?: string | undefined;
  /** Known answers offered while typing; anything else may be typed too. Makes its own datalist. */
  suggestions?: readonly string[] | undefined;
  disabled?: boolean | undefined;
  prefix?: Content;
  suffix?: Content;
}

// One name for all kinds of input: the JSX types tell them apart one by one, which a variable kind cannot satisfy.
type AnyInput = 'text';

const Input = (props: TextInputProps) => {
  const { id, described } = idsOf(props);
  const { error, width, type = 'text', value } = props;
  return (
    <input
      class={classes('govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={type as AnyInput}
      value={value || undefined}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete as 'on' | undefined}
      autocapitalize={props.autocapitalize}
      spellcheck={props.spellcheck}
      list={props.list ?? (props.suggestions && `${id}-suggestions`)}
      disabled={props.disabled}
      aria-describedby={described}
    />
  );
};

const Suggestions = ({
  name,
  id = name,
  suggestions,
}: TextInputProps & { suggestions: readonly string[] }) => (
  <datalist id={`${id}-suggestions`}>
    {suggestions.map((one) => (
      <option key={one} value={one} />
    ))}
  </datalist>
);

/** One line of text. A password is never shown again: leave `value` out. */
export const TextInput = (props: TextInputProps) => {
  const { prefix, suffix } = props;
  return (
    <FieldGroup question={props}>
      {prefix || suffix ? (
        <div class="govuk-input__wrapper">
          {prefix && (
            <div class="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          <Input {...props} />
          {suffix && (
            <div class="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        <Input {...props} />
      )}
      {props.suggestions && <Suggestions {...props} suggestions={props.suggestions} />}
    </FieldGroup>
  );
};
