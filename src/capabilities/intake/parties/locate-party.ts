import {
  type CountryFound,
  findCountry,
  findDistrictsByName,
  findRegion,
  findRegionsByName,
  type Region,
} from '#reference';
import { type ForeignPlace, foreignPlaceNames } from './foreign-places.ts';
import { type Mentions, within } from './mentions.ts';
import type { PartedName } from './part-names.ts';

/** Whose side a column is for; `both` when the two sides share one cell. */
export type PartyColumn = 'both' | 'local' | 'foreign';

/** Where the words of one party put it. */
export interface Location {
  region?: Region;
  country?: CountryFound;
  place?: ForeignPlace;
}

/** The country when it is not Indonesia. */
export const abroad = ({ country }: Location): string | undefined =>
  country && country.code !== 'ID' ? country.code : undefined;

const headed =
  /(?<![\p{L}])(?:pemerintah(?: daerah)?|pemda|pemkab|pemkot?|pemprov|kabupaten|kab\.?|kota(?:madya| administrasi)?|kodya|provinsi|propinsi|prov\.?)\s+(?:(?:daerah|kabupaten|kab\.?|kota|provinsi|\(?pem\p{L}+\)?)\s+)*/giu;
const district = /(?<![\p{L}])(?:kecamatan|kec\.?|distrik)\s+((?:\p{Lu}[\p{L}'’-]*\s*){1,3})/giu;

/**
 * The likeliest of several regions one name may mean: the table's own, then one of its province, then the
 * city, because a regency of the same name is hardly ever written without its title.
 */
const likeliest = (found: readonly Region[], home: string | undefined): Region | undefined =>
  found.find(({ code }) => code === home) ??
  found.find(({ province }) => province !== undefined && province === home) ??
  found.find(({ level }) => level === 'city') ??
  found[0];

/** "Pemkab Boyolalu", "Kota Surakarta", "Pemerintah Kota (Pemkot) Surakarta": head, then the name, slips forgiven. */
function headedRegion(text: string, home: string | undefined, forgive: boolean): Region | undefined {
  let answer: Region | undefined;
  for (const match of text.matchAll(headed)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const words = after.match(/^[\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){0,3}/u)?.[0].split(/\s+/) ?? [];
    const lead = match[0].replace(/\([^)]*\)/g, ' ').trim();
    for (let size = words.length; size > 0; size--) {
      const phrase = words.slice(0, size).join(' ');
      const found = findRegionsByName(`${lead} ${phrase}`);
      const exact = found.filter((region) => forgive || sameLetters(region, phrase));
      const region = likeliest(exact, home);
      if (region) {
        answer = region;
        break;
      }
    }
  }
  return answer;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const sameLetters = (region: Region, phrase: string) =>
  [region.shortName, ...region.formerNames].some((name) => letters(name) === letters(phrase));

function districtRegion(text: string, home: string | undefined): Region | undefined {
  for (const match of text.matchAll(district)) {
    const words = match[1]?.trim().split(/\s+/) ?? [];
    for (let size = words.length; size > 0; size--) {
      const [found] = findDistrictsByName(words.slice(0, size).join(' '), home);
      if (found) return findRegion(found.regency);
    }
  }
  return undefined;
}

/** "SMKN 2 Depok" in Sleman's table: a district of the table's own region that bears the name of a city elsewhere. */
function districtOfHome(region: Region, home: string | undefined): Region | undefined {
  if (home === undefined || region.code.startsWith(home) || home.startsWith(region.code)) return undefined;
  const own = findDistrictsByName(region.shortName, home).some(({ regency }) => regency === home);
  return own ? findRegion(home) : undefined;
}

/** Reads region, country and place from a party's own words; nothing is taken from its neighbours. */
export function locateParty(
  name: PartedName,
  mentions: Mentions,
  home: string | undefined,
  column: PartyColumn,
): Location {
  const { piece } = name;
  const text = piece.text.slice(0, 400);
  const { country } = piece;
  const abroad = country !== undefined && country.code !== 'ID';
  const regions = within(mentions.regions, piece.start, piece.end).map(({ value }) => value);
  const exact = abroad ? undefined : headedRegion(text, home, false);
  if (exact && !(column === 'foreign' && piece.place)) return { region: exact, ...(country && { country }) };
  if (piece.place && (abroad || regions.length === 0 || column === 'foreign')) {
    return { place: piece.place, country: abroad ? country : { code: piece.place.country } };
  }
  if (abroad) return { country };
  const bare = regions.map((found) => likeliest(found, home)).findLast((found) => found !== undefined);
  const region =
    (bare && districtOfHome(bare, home)) ??
    bare ??
    districtRegion(text, home) ??
    headedRegion(text, home, true);
  if (region) return { region, ...(country && { country }) };
  if (country) return { country };
  return misspeltLocation(text, home);
}

/** The name on its own, or its last words, against the lists with slips forgiven. */
function misspeltLocation(text: string, home: string | undefined): Location {
  const bare = text
    .replace(/^(?:pemerintah|pemda|kota|negara|negeri|kerajaan|city of|prefektur|provinsi)\s+/i, '')
    .replace(/\s*\([^)]*\)\s*$/, '');
  if (bare.length > 40) return {};
  const lastWords = bare.match(/[\p{L}'’-]+(?:\s[\p{L}'’-]+)?$/u)?.[0] ?? '';
  const country =
    findCountry(bare) ?? findCountry(lastWords) ?? findCountry(lastWords.split(' ').at(-1) ?? '');
  if (country) return { country };
  const [place] = foreignPlaceNames().nearest(bare).values;
  const region = likeliest(findRegionsByName(bare), home);
  if (region) return { region };
  if (place) return { place, country: { code: place.country } };
  return {};
}
