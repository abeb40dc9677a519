import { type Content, classes, type Size } from '../content/content.ts';

export interface FieldsetProps {
  legend: Content;
  legendSize?: Size | undefined;
  /** The legend is the page's only question, so it is its heading too. */
  legendIsHeading?: boolean | undefined;
  describedBy?: string | undefined;
  role?: 'group' | undefined;
  children?: Content;
}

/** A group of fields that answer one question together. */
export const Fieldset = ({
  legend,
  legendSize,
  legendIsHeading,
  describedBy,
  role,
  children,
}: FieldsetProps) => (
  <fieldset class="govuk-fieldset" role={role} aria-describedby={describedBy}>
    <legend class={classes('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}>
      {legendIsHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
    {children}
  </fieldset>
);
