import { type Content, classes } from '../content/content.ts';

export interface StatusTagProps {
  /** What it is about: the paper it stands on, or what is being done. They are told apart by their corners. */
  about: 'paper' | 'activity';
  /** How far that is. `ended` came to its end; `stopped` was broken off; `unknown` means that no source says. */
  state: 'planned' | 'begun' | 'in-force' | 'ended' | 'stopped' | 'unknown';
  /** Said before the words to those who do not see the page around them: "Naskah". */
  label?: string | undefined;
  children: Content;
}

/** A status in words with a sign in front; neither needs its colour. */
export const StatusTag = ({ about, state, label, children }: StatusTagProps) => (
  <span
    class={classes(
      'jalin-status',
      `jalin-status--${state}`,
      about === 'activity' && 'jalin-status--activity',
    )}
  >
    {label && <span class="govuk-visually-hidden">{label}: </span>}
    {children}
  </span>
);
