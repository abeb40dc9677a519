import type { Content } from '../content/content.ts';

export interface PanelProps {
  title: Content;
  titleLevel?: 1 | 2 | 3 | undefined;
  children?: Content;
}

/** The end of a journey: what was done, with its number. What happens next stands below it. */
export const Panel = ({ title, titleLevel = 1, children }: PanelProps) => {
  const Title = `h${titleLevel}` as const;
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <Title class="govuk-panel__title">{title}</Title>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
};
