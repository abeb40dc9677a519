import type { Content } from '../content/content.ts';

export interface DetailsProps {
  summary: Content;
  open?: boolean | undefined;
  id?: string | undefined;
  children: Content;
}

/** More for the few who want it; never something everyone must read. */
export const Details = ({ summary, open, id, children }: DetailsProps) => (
  <details class="govuk-details" open={open} id={id}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
