import type { Content } from '../content/content.ts';

export interface EmptyStateProps {
  /** What would be here. */
  title: Content;
  titleLevel?: 2 | 3 | undefined;
  /** Why it is empty: nobody asked, none confirmed, or the filters hide it. These three are never the same. */
  why: Content;
  /** What to do now: a button or a link. */
  action?: Content;
}

/** Says in place of an empty list why nothing is there and what can be done about it. */
export const EmptyState = ({ title, titleLevel = 2, why, action }: EmptyStateProps) => {
  const Title = `h${titleLevel}` as const;
  return (
    <div class="jalin-empty">
      <Title class="govuk-heading-m">{title}</Title>
      <p class="govuk-body">{why}</p>
      {action && <div class="jalin-empty__action">{action}</div>}
    </div>
  );
};
