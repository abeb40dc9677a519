import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes } from '../content/content.ts';

const words: Words = { id: 'Jejak halaman', en: 'Breadcrumb' };

export interface BreadcrumbsProps {
  language: Language;
  items: readonly { text: Content; href?: string | undefined }[];
  /** On phones only the first and the last link stay. */
  collapse?: boolean | undefined;
}

/** The way from the front page down to here; the last may be this page, without a link. */
export const Breadcrumbs = ({ language, items, collapse }: BreadcrumbsProps) => (
  <nav
    class={classes('govuk-breadcrumbs', collapse && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={words[language]}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map(({ text, href }, index) => (
        <li class="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'} key={index}>
          {href ? (
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ol>
  </nav>
);
