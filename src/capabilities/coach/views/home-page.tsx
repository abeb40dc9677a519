import type { Language } from '#kernel/language.ts';
import { Heading } from '#ui';
import { pathOf } from '../paths.ts';
import { words } from '../words.ts';

const parts = [
  ['phrases', words.phrasesLead],
  ['terms', words.termsLead],
  ['mails', words.mailsLead],
  ['protocol', words.protocolLead],
] as const;

/** What the coach offers. */
export const HomePage = ({ language }: { language: Language }) => (
  <>
    <Heading level={1}>{words.title[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {parts.map(([name, lead]) => (
      <section key={name} aria-labelledby={name}>
        <Heading level={2} id={name}>
          <a class="govuk-link" href={pathOf(name, language)}>
            {words[name][language]}
          </a>
        </Heading>
        <p class="govuk-body">{lead[language]}</p>
      </section>
    ))}
  </>
);
