import { type Language, languages, type Words } from '#kernel/language.ts';

/** Each language by its own name; the label in the language of the page. */
const names: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };
const landmark: Words = { id: 'Bahasa', en: 'Language' };

export interface LanguageSwitchProps {
  language: Language;
  /** The same page in each language, query included, so that switching keeps the place. */
  alternates: Readonly<Record<Language, string>>;
}

/** Real links, so that a language can be bookmarked, sent and indexed. */
export const LanguageSwitch = ({ language, alternates }: LanguageSwitchProps) => (
  <nav class="govuk-language-navigation" aria-label={landmark[language]}>
    <ul class="govuk-language-navigation__list">
      {languages.map((one) => (
        <li class="govuk-language-navigation__list-item" key={one}>
          {one === language ? (
            <span class="govuk-language-navigation__text" aria-current="true" lang={one}>
              {names[one]}
            </span>
          ) : (
            <a
              class="govuk-language-navigation__link"
              href={alternates[one]}
              rel="alternate"
              lang={one}
              hreflang={one}
            >
              {names[one]}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
