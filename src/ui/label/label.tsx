import { type Content, classes, type Size } from '../content/content.ts';

export interface LabelProps {
  for: string;
  size?: Size | undefined;
  /** The label is the page's only question, so it is its heading too. */
  isHeading?: boolean | undefined;
  children: Content;
}

/** The words of a question; as a heading where the page asks nothing else. */
export const Label = ({ for: id, size, isHeading, children }: LabelProps) => {
  const label = (
    <label class={classes('govuk-label', size && `govuk-label--${size}`)} for={id}>
      {children}
    </label>
  );
  return isHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
};
