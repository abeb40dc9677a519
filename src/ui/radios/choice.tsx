import { type Content, classes, describedBy } from '../content/content.ts';

/** One answer of radios or checkboxes. */
export interface Choice {
  value: string;
  label: Content;
  hint?: Content;
  disabled?: boolean | undefined;
  /** Questions that only matter with this answer. Without JavaScript they are always shown. */
  conditional?: Content;
}

export interface ChoiceProps {
  kind: 'radios' | 'checkboxes';
  choice: Choice;
  id: string;
  name: string;
  checked: boolean;
  /** Unticks the others ("none of these"). */
  exclusive?: boolean | undefined;
  describedBy?: string | undefined;
}

const inputType = { radios: 'radio', checkboxes: 'checkbox' } as const;

export const ChoiceItem = (props: ChoiceProps) => {
  const { kind, choice, id, name, checked } = props;
  const { conditional, hint } = choice;
  const described = describedBy(props.describedBy, hint ? `${id}-item-hint` : false);
  const attributes = {
    class: `govuk-${kind}__input`,
    id,
    name,
    value: choice.value,
    checked,
    disabled: choice.disabled,
    'data-aria-controls': conditional ? `conditional-${id}` : undefined,
    'data-behaviour': props.exclusive ? 'exclusive' : undefined,
    'aria-describedby': described,
  };
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        {inputType[kind] === 'radio' ? (
          <input type="radio" {...attributes} />
        ) : (
          <input type="checkbox" {...attributes} />
        )}
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {choice.label}
        </label>
        {hint && (
          <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-item-hint`}>
            {hint}
          </div>
        )}
      </div>
      {conditional && (
        <div
          class={classes(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {conditional}
        </div>
      )}
    </>
  );
};

/** The first answer carries the question's own id, so that the error summary leads to it. */
export const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);
