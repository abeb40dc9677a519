import { type Content, classes } from '../content/content.ts';
import { ChoiceGroup, idsOf, type Question } from '../form-group/form-group.tsx';
import { type Choice, ChoiceItem, choiceId } from '../radios/choice.tsx';

export interface CheckboxesProps extends Question {
  /** Answers in order; `exclusive` unticks all others ("tidak satu pun"). */
  items: readonly (
    | (Choice & { exclusive?: boolean | undefined; name?: string | undefined })
    | { divider: Content }
  )[];
  /** The ticked values. */
  values?: readonly string[] | undefined;
  small?: boolean | undefined;
}

/** A question with any number of answers. */
export const Checkboxes = (props: CheckboxesProps) => {
  const { id } = idsOf(props);
  return (
    <ChoiceGroup question={props}>
      <div
        class={classes('govuk-checkboxes', props.small && 'govuk-checkboxes--small')}
        data-module="govuk-checkboxes"
      >
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-checkboxes__divider" key={index}>
              {item.divider}
            </div>
          ) : (
            <ChoiceItem
              key={item.value}
              kind="checkboxes"
              choice={item}
              id={choiceId(id, index)}
              name={item.name ?? props.name}
              checked={props.values?.includes(item.value) ?? false}
              exclusive={item.exclusive}
            />
          ),
        )}
      </div>
    </ChoiceGroup>
  );
};
