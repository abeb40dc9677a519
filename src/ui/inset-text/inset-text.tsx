import type { Content } from '../content/content.ts';

/** A passage set apart: a quotation, an article of law. */
export const InsetText = ({ id, children }: { id?: string | undefined; children: Content }) => (
  <div class="govuk-inset-text" id={id}>
    {children}
  </div>
);
