import { type Content, classes } from '../content/content.ts';

export interface ButtonProps {
  children: Content;
  kind?: 'primary' | 'secondary' | 'warning' | 'inverse' | undefined;
  /** An address makes it a link that looks like a button: only for going somewhere, never for changing data. */
  href?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  /** Which form a button outside it sends. */
  form?: string | undefined;
  /** Id of the part of the page to come back to; without a script a long form would begin at its top again. */
  backTo?: string | undefined;
  /** Ignores a second click within a second. On by default: a letter must not be sent twice. */
  preventDoubleClick?: boolean | undefined;
}

const classOf = (kind: ButtonProps['kind']) =>
  classes('govuk-button', kind && kind !== 'primary' && `govuk-button--${kind}`);

/** The words say the act ("Kirim ke TKKSD"), never "OK". */
export const Button = (props: ButtonProps) => {
  const { children, kind, href, type = 'submit', id, name, value, disabled, form, backTo } = props;
  if (href !== undefined)
    return (
      // biome-ignore lint/a11y/useSemanticElements: it goes somewhere, so it is a link; the role is what the base's script listens for
      <a href={href} role="button" draggable={false} class={classOf(kind)} data-module="govuk-button" id={id}>
        {children}
      </a>
    );
  return (
    <button
      type={type}
      class={classOf(kind)}
      data-module="govuk-button"
      data-prevent-double-click={(props.preventDoubleClick ?? type === 'submit') ? 'true' : undefined}
      id={id}
      name={name}
      value={value}
      form={form}
      formaction={backTo && `#${backTo}`}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
    >
      {children}
    </button>
  );
};
