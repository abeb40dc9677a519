import type { ComponentChildren } from 'preact';

/** What a page puts into a component: text already in the page's language, or elements. */
export type Content = ComponentChildren;

/** The four sizes of headings, labels and legends. */
export type Size = 's' | 'm' | 'l' | 'xl';

/** The names that are set, as a class attribute. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Ids that describe a field, as aria-describedby; undefined when nothing does, so that no empty attribute is left. */
export const describedBy = (...ids: (string | false | undefined)[]): string | undefined =>
  classes(...ids) || undefined;
