import type { Language } from '#kernel/language.ts';
import { words } from '../words.ts';

/** Where the papers of a handover are had. */
export const Downloads = ({ href, language }: { href: string; language: Language }) => (
  <p class="govuk-body">
    {`${words.download[language]}: `}
    <a class="govuk-link" href={`${href}?format=docx`}>
      {words.docx[language]}
    </a>
    {', '}
    <a class="govuk-link" href={`${href}?format=pdf`}>
      {words.pdf[language]}
    </a>
  </p>
);
