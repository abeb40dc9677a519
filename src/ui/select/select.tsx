import { classes } from '../content/content.ts';
import { FieldGroup, idsOf, type Question } from '../form-group/form-group.tsx';

export interface SelectProps extends Question {
  items: readonly { value?: string | undefined; text: string; disabled?: boolean | undefined }[];
  /** The chosen value; an item without value is chosen by its text. */
  value?: string | undefined;
}

/** A long list of known values, one of which is the answer; for few, radios are easier to use. */
export const Select = (props: SelectProps) => {
  const { id, described } = idsOf(props);
  return (
    <FieldGroup question={props}>
      <select
        class={classes('govuk-select', props.error && 'govuk-select--error')}
        id={id}
        name={props.name}
        aria-describedby={described}
      >
        {props.items.map(({ value, text, disabled }) => (
          <option
            key={value ?? text}
            value={value}
            selected={props.value !== undefined && (value ?? text) === props.value}
            disabled={disabled}
          >
            {text}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
};
