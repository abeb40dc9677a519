import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';

const words: Words = { id: 'Ada masalah', en: 'There is a problem' };

export interface ErrorSummaryProps {
  language: Language;
  /** Each with the same words as by its field; `href` leads to the field ("#signed-day"). */
  errors?: readonly { text: Content; href?: string | undefined }[] | undefined;
  /** What happened, when it is not about one field. */
  description?: Content;
  title?: Content;
  /** Keeps the focus where it is; for pages that only warn. */
  keepFocus?: boolean | undefined;
}

/** Stands below the breadcrumbs and above the page's heading, also for a single error; takes the focus. */
export const ErrorSummary = ({
  language,
  errors = [],
  description,
  title = words[language],
  keepFocus,
}: ErrorSummaryProps) => (
  <div
    class="govuk-error-summary"
    data-module="govuk-error-summary"
    data-disable-auto-focus={keepFocus === undefined ? undefined : String(keepFocus)}
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {description && <p>{description}</p>}
        {errors.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ text, href }, index) => (
              <li key={href ?? index}>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
);
