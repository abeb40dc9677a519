import type { Content } from '../content/content.ts';

/** Help that is read out with its field, by `id` in the field's aria-describedby. */
export const Hint = ({ id, children }: { id?: string | undefined; children: Content }) => (
  <div class="govuk-hint" id={id}>
    {children}
  </div>
);
