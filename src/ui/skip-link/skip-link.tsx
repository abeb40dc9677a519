import type { Content } from '../content/content.ts';

/** First thing on the page for the keyboard: past the header to what the page is about. */
export const SkipLink = ({ href, children }: { href: string; children: Content }) => (
  <a href={href} class="govuk-skip-link" data-module="govuk-skip-link">
    {children}
  </a>
);
