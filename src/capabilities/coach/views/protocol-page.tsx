import type { Language } from '#kernel/language.ts';
import { countryName } from '#reference';
import { Heading } from '#ui';
import { pathOf } from '../paths.ts';
import { cards } from '../protocol/cards.ts';
import { forEveryGuest, words } from '../words.ts';

/** The countries there are cards of, and what holds for every guest. */
export const ProtocolPage = ({ language }: { language: Language }) => (
  <>
    <Heading level={1}>{words.protocol[language]}</Heading>
    <p class="govuk-body-l">{words.protocolLead[language]}</p>
    <p class="govuk-body">{words.persons[language]}</p>
    <Heading level={2}>{words.everywhere[language]}</Heading>
    <ul class="govuk-list govuk-list--bullet">
      {forEveryGuest.map((one) => (
        <li key={one.en}>{one[language]}</li>
      ))}
    </ul>
    <Heading level={2}>{words.country[language]}</Heading>
    <ul class="govuk-list govuk-list--spaced">
      {cards
        .map(({ country }) => ({ country, name: countryName(country, language) }))
        .toSorted((left, right) => left.name.localeCompare(right.name, language))
        .map(({ country, name }) => (
          <li key={country}>
            <a class="govuk-link" href={pathOf('card', language, { country })}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  </>
);
