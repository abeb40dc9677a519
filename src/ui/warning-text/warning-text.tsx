import type { Language, Words } from '#kernel/language.ts';
import type { Content } from '../content/content.ts';

const words: Words = { id: 'Peringatan', en: 'Warning' };

/** A consequence in law or data that cannot be taken back. */
export const WarningText = ({ language, children }: { language: Language; children: Content }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{words[language]}</span> {children}
    </strong>
  </div>
);
