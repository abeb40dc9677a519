import { type Content, classes } from '../content/content.ts';

export type TagColour =
  | 'grey'
  | 'blue'
  | 'teal'
  | 'green'
  | 'yellow'
  | 'orange'
  | 'red'
  | 'magenta'
  | 'purple';

/** A state in one or two words. The words carry the meaning, the colour only helps the eye. */
export const Tag = ({ colour, children }: { colour?: TagColour | undefined; children: Content }) => (
  <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>
);
