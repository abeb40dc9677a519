import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import indonesian from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import type { Language, Words } from '#kernel/language.ts';
import { assumedCountries, countryVariants, screenNames } from './country-variants.ts';
import { type DiplomaticRelation, diplomaticRelation } from './diplomatic-relations.ts';
import { foldName } from './fold-name.ts';
import { NameIndex } from './name-index.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  alpha3: string;
  name: Words;
  relations: DiplomaticRelation;
}

/** A country read from words; `assumed` when the words leave it open ("Korea" is taken as South Korea). */
export interface CountryFound {
  code: string;
  assumed?: true;
  /** The words were a misspelling of the name. */
  misspelt?: true;
}

const names = new Map<Language, Intl.DisplayNames>();

/** Name for the screen; the code itself when it is not a country's. */
export function countryName(code: string, language: Language): string {
  const short = screenNames[code]?.[language];
  if (short) return short;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let shown = names.get(language);
  if (!shown) {
    shown = new Intl.DisplayNames(language, { type: 'region' });
    names.set(language, shown);
  }
  return shown.of(code) ?? code;
}

let listed: readonly Country[] | undefined;

/** All countries and territories with an ISO 3166-1 code, by Indonesian name. */
export function countries(): readonly Country[] {
  listed ??= codes
    .map(([code = '', alpha3 = '']) => ({
      code,
      alpha3,
      name: { id: countryName(code, 'id'), en: countryName(code, 'en') },
      relations: diplomaticRelation(code),
    }))
    .toSorted((left, right) => left.name.id.localeCompare(right.name.id, 'id'));
  return listed;
}

let index: NameIndex<CountryFound> | undefined;

/** Names of countries found among the words of a text; see `NameIndex`. */
export function countryNames(): NameIndex<CountryFound> {
  if (index) return index;
  index = new NameIndex<CountryFound>();
  const found = new Map<string, CountryFound>();
  const of = (code: string) => {
    const known = found.get(code) ?? { code };
    found.set(code, known);
    return known;
  };
  const surely = new Set<string>();
  const add = (name: string, code: string) => {
    surely.add(foldName(name));
    index?.add(name, of(code));
  };
  const open = new Set(assumedCountries.map(([name]) => foldName(name)));
  for (const list of [indonesian.countries, english.countries]) {
    for (const [code, written] of Object.entries(list as Record<string, string | string[]>)) {
      for (const name of [written].flat()) if (!open.has(foldName(name))) add(name, code);
    }
  }
  for (const { code, name } of countries()) for (const shown of Object.values(name)) add(shown, code);
  for (const [code, variants] of countryVariants) for (const name of variants) add(name, code);
  for (const [name, code] of assumedCountries) {
    if (!surely.has(foldName(name))) index.add(name, { code, assumed: true });
  }
  return index;
}

const titles =
  /^(?:(?:pemerintah|negara|negeri|kerajaan|republik|republic of|kingdom of|government of|state of|the|federasi|federation of) )+/;

/**
 * The country a name means, in Indonesian or English, by its official, everyday, old or shortened name or
 * adjective, one slip forgiven in names of six letters; undefined when none or more than one is meant.
 */
export function findCountry(text: string): CountryFound | undefined {
  const name = foldName(text);
  for (const candidate of new Set([name, name.replace(titles, '')])) {
    const { values, misspelt } = countryNames().nearest(candidate);
    const [only] = values;
    if (only && values.length === 1) return misspelt ? { ...only, misspelt: true } : only;
  }
  return undefined;
}

/** Every name of one country in Indonesian and English: official, everyday and old ones, adjectives, people. */
export function namesOfCountry(code: string): string[] {
  const listed = [indonesian.countries, english.countries].flatMap(
    (names) => (names as Record<string, string | string[]>)[code] ?? [],
  );
  const variants = countryVariants.flatMap(([one, names]) => (one === code ? names : []));
  const assumed = assumedCountries.flatMap(([name, one]) => (one === code ? [name] : []));
  const shown = [countryName(code, 'id'), countryName(code, 'en')];
  return [...new Set([...listed, ...shown, ...variants, ...assumed])];
}
