import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';

const words = {
  notice: { id: 'Penting', en: 'Important' },
  success: { id: 'Berhasil', en: 'Success' },
} as const satisfies Record<string, Words>;

export interface NotificationBannerProps {
  language: Language;
  /** `success` tells what was just done and takes the focus. */
  kind?: 'notice' | 'success' | undefined;
  title?: Content;
  titleLevel?: 2 | 3 | undefined;
  /** Set when a page shows two of them. */
  titleId?: string | undefined;
  role?: 'alert' | 'region' | undefined;
  keepFocus?: boolean | undefined;
  children: Content;
}

/** Something that concerns the person, not the page's own content. Plain text is set as its heading. */
export const NotificationBanner = (props: NotificationBannerProps) => {
  const { language, kind = 'notice', titleId = 'govuk-notification-banner-title', children } = props;
  const Title = `h${props.titleLevel ?? 2}` as const;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of region and alert; the linter sees only an expression
    <div
      class={classes('govuk-notification-banner', kind === 'success' && 'govuk-notification-banner--success')}
      role={props.role ?? (kind === 'success' ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.keepFocus === undefined ? undefined : String(props.keepFocus)}
    >
      <div class="govuk-notification-banner__header">
        <Title class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? words[kind][language]}
        </Title>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p class="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
};
