import {
  type CountryFound,
  countryNames,
  type NameFound,
  type Region,
  regionNames,
  type TextWord,
  wordsOf,
} from '#reference';
import { isEverydayWord, type KnownOrganisation, organisationNames } from './foreign-organisations.ts';
import { type ForeignPlace, foreignPlaceNames } from './foreign-places.ts';

/** One gazetteer name in a cell. Offsets are those of the cell. */
export interface Mention<T> {
  start: number;
  end: number;
  value: T;
}

/** Every name our lists know in one cell, found in one pass so that reading stays linear in its length. */
export interface Mentions {
  words: readonly TextWord[];
  organisations: readonly Mention<KnownOrganisation>[];
  countries: readonly Mention<CountryFound>[];
  regions: readonly Mention<readonly Region[]>[];
  places: readonly Mention<ForeignPlace>[];
}

const isCapital = (letter: string | undefined) => letter !== undefined && letter !== letter.toLowerCase();

/** Short names are also words ("as", "us", "plan"): they count only in capitals. */
function standsOut(text: string, found: NameFound<unknown>, shortest: number): boolean {
  const written = text.slice(found.start, found.end);
  const letters = written.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return (
    letters.length > shortest ||
    (isCapital(letters[0]) && (capitals > 1 || written === written.toUpperCase()))
  );
}

/** "Oxfam", "Usaid", "Jica": a short name with a capital, as newspapers write it; three letters may be a word. */
const isTitled = (written: string) => /^\p{Lu}\p{L}{3,}$/u.test(written);

function organisationsIn(text: string, words: readonly TextWord[]): Mention<KnownOrganisation>[] {
  // In a cell written all in capitals, capitals tell nothing.
  const shouted = text === text.toUpperCase();
  return organisationNames()
    .findIn(words)
    .filter((found) => {
      const written = text.slice(found.start, found.end);
      const folded = written.toLowerCase();
      const whole = written.length === text.trim().length;
      if (isEverydayWord(folded)) return whole || (!shouted && written === written.toUpperCase());
      return folded.includes(' ') || standsOut(text, found, 5) || isTitled(written);
    })
    .flatMap(({ start, end, value: [value] }) => (value ? [{ start, end, value }] : []));
}

/** Gazetteer names in the cell, longest first, without overlaps inside one list. */
export function mentionsIn(text: string): Mentions {
  const words = wordsOf(text);
  const capital = ({ start }: { start: number }) => isCapital(text[start]);
  const places = foreignPlaceNames()
    .findIn(words)
    .filter((found) => capital(found) || afterRegionHead(text, found.start))
    .flatMap(({ start, end, value: [value] }) => (value ? [{ start, end, value }] : []));
  return {
    words,
    organisations: organisationsIn(text, words),
    countries: countryNames()
      .findIn(words)
      .filter((found) => standsOut(text, found, 3))
      .flatMap(({ start, end, value: [value] }) => (value ? [{ start, end, value }] : [])),
    regions: regionNames()
      .findIn(words)
      .filter((found) => capital(found) || afterRegionHead(text, found.start))
      .filter((found) => standsOut(text, found, 3) || found.end - found.start > 3)
      .filter((found) => !places.some((place) => isInside(found, place))) // "Batu" of "Batu Pahat"
      .map(({ start, end, value }) => ({ start, end, value })),
    places,
  };
}

const isInside = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

const afterRegionHead = (text: string, at: number) =>
  /(?:kab(?:upaten)?\.?|kota|provinsi|prov\.?|pemkab|pemkot?|pemda|pemprov)\s+$/i.test(
    text.slice(Math.max(0, at - 20), at),
  );

/** Those of a list that lie inside a stretch of the cell. */
export function within<T>(list: readonly Mention<T>[], start: number, end: number): readonly Mention<T>[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < list.length && (list[last]?.end ?? 0) <= end) last++;
  return list.slice(low, last);
}

/** Whether what stands before a known name in a party only introduces it ("Lembaga", "the", "NGO", "program"). */
export const isOwnName = (before: string): boolean =>
  /^(?:(?:the|pihak|lembaga|ngo|lsm|badan|asing|mitra|luar negeri|organisasi|program(?:me)?|proyek|project|donor|dari|oleh|kantor|perwakilan|yayasan|internasional|international|pbb|un|united nations)\b[\s()–:-]*)*$/iu.test(
    before,
  );

/**
 * A name without the brackets and places at its end: "Osaka High School (OHS), Jepang" -> "Osaka High School".
 * Never empty: a name that is nothing but a place comes back whole.
 */
export function withoutLocation(text: string, from: number, mentions: Mentions): string {
  const places = [...mentions.countries, ...mentions.places, ...mentions.regions]
    .filter(({ start, end }) => start > from && end <= from + text.length)
    .toSorted((left, right) => right.end - left.end);
  let core = text;
  for (let turn = 0; turn < 8; turn++) {
    const bare = core
      .replace(/\s*[([][^)\]]*[)\]]?[\s.,]*$/u, '')
      .replace(/[\s,.–-]+$/u, (tail) => (tail.startsWith('.') ? '.' : ''));
    const place = places.find(({ end }) => end - from === bare.length);
    const shorter = place
      ? bare
          .slice(0, place.start - from)
          .replace(/[\s,–-]+$|\s(?:dari|di|in|from|asal|negara|kota|provinsi|kabupaten|kab\.?)\s+$/giu, '')
      : bare;
    if (shorter === core || shorter.trim() === '') return core;
    core = shorter;
  }
  return core;
}
