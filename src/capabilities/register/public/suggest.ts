import type { Language } from '#kernel/language.ts';
import type { Database } from '#platform/database/database.ts';
import { countryName, findCountry, findRegion, findRegionsByName } from '#reference';
import { plainWords } from '../plain-words.ts';
import { listSimilarNames } from '../store/published-organisations.ts';
import { addressOf } from './addresses.ts';
import { queryOf } from './question.ts';

export interface Suggestion {
  text: string;
  href: string;
}

const list = (language: Language, query: string) => addressOf('cooperations', language) + query;

/** What somebody may have meant whose words found nothing: a country, a region, an organisation of nearly that name. */
export async function suggest(database: Database, q: string, language: Language): Promise<Suggestion[]> {
  const country = findCountry(q);
  const regions = findRegionsByName(q).slice(0, 2);
  const names = await listSimilarNames(database as never, plainWords(q), 3);
  return [
    ...(country
      ? [
          {
            text: countryName(country.code, language),
            href: list(language, queryOf({ country: [country.code] })),
          },
        ]
      : []),
    ...regions.map(({ code }) => ({
      text: findRegion(code)?.name ?? code,
      href: addressOf('regions', language, code),
    })),
    ...names.map((name) => ({ text: name, href: list(language, queryOf({ q: name })) })),
  ].slice(0, 4);
}
