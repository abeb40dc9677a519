import { type Content, classes } from '../content/content.ts';
import { ChoiceGroup, idsOf, type Question } from '../form-group/form-group.tsx';
import { type Choice, ChoiceItem, choiceId } from './choice.tsx';

export interface RadiosProps extends Question {
  /** Answers in order; `divider` is the word between two groups of them ("atau"). */
  items: readonly (Choice | { divider: Content })[];
  /** The chosen value. None is chosen beforehand: an answer nobody gave is no answer. */
  value?: string | undefined;
  /** Side by side where there is room; only for two short answers. */
  inline?: boolean | undefined;
  small?: boolean | undefined;
}

/** A question with one answer of a few. */
export const Radios = (props: RadiosProps) => {
  const { id } = idsOf(props);
  return (
    <ChoiceGroup question={props}>
      <div
        class={classes(
          'govuk-radios',
          props.inline && 'govuk-radios--inline',
          props.small && 'govuk-radios--small',
        )}
        data-module="govuk-radios"
      >
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-radios__divider" key={index}>
              {item.divider}
            </div>
          ) : (
            <ChoiceItem
              key={item.value}
              kind="radios"
              choice={item}
              id={choiceId(id, index)}
              name={props.name}
              checked={props.value === item.value}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
};
