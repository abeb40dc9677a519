import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';

const words: Words = { id: 'Galat:', en: 'Error:' };

export interface ErrorMessageProps {
  id?: string | undefined;
  language: Language;
  children: Content;
}

/** What to do about one field. The hidden first word tells those who do not see the red that it is a complaint. */
export const ErrorMessage = ({ id, language, children }: ErrorMessageProps) => (
  <p class="govuk-error-message" id={id}>
    <span class="govuk-visually-hidden">{words[language]}</span> {children}
  </p>
);
