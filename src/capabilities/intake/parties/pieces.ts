import type { CountryFound, Region } from '#reference';
import type { KnownOrganisation } from './foreign-organisations.ts';
import type { ForeignPlace } from './foreign-places.ts';
import { closingHead, type Head, isUnfinished, openingHead } from './heads.ts';
import { type Mention, type Mentions, within, withoutLocation } from './mentions.ts';

/** What a whole piece is when it is nothing but one name of our lists (with its "negara", "kota" before it). */
export type Whole = 'country' | 'place' | 'region' | 'organisation';

/** The words between two marks, with what decides whether they stand alone or continue their neighbour. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  head: Head | undefined;
  closing: Head | undefined;
  whole: Whole | undefined;
  /** It begins with a name of our lists. */
  startsKnown: Whole | undefined;
  organisation: KnownOrganisation | undefined;
  country: CountryFound | undefined;
  region: readonly Region[] | undefined;
  /** Its region's name is only the beginning of a longer one: "Sekolah Menengah Batu Pahat", "SMK Palu Raya". */
  regionGoesOn: boolean;
  place: ForeignPlace | undefined;
  /** It ends in a country, place or region, so the name is complete. */
  located: boolean;
  unfinished: boolean;
  capital: boolean;
}

/** Words that may stand before a place's or country's own name without making it anything else. */
const placeHead =
  /^(?:(?:pemerintah(?:an)?|negara|negeri|kerajaan|republik|federasi|pemda|pemkab|pemkot?|pemprov|daerah|kota|kabupaten|kab\.?|provinsi|propinsi|prov\.?|kotamadya|kodya|the|government|governement|govt|of|city|municipality|regency|kingdom|republic|prefektur|prefecture|province|state|negara bagian|county|distrik|district|bagian|wilayah|pihak|dari|di|\(?pemkot\)?|\(?pemkab\)?|\(?pemda\)?|istimewa|khusus|ibukota)\s+)*$/i;
const placeTail =
  /^(?:\s*,?\s*(?:city|prefecture|prefektur|province|provinsi|state|county|municipality|regency|government|metropolitan city|special city|autonomous region|city government|prefectural government|\([^)]*\)))*$/i;

/**
 * "Kelompok Tani Makmur Kecamatan Cepogo", "SMK N 1 Kedawung": a village, district or numbered school is told whole by
 * the name behind it.
 */
const placedByTitle =
  /(?<![\p{L}])(?:[Kk]ecamatan|[Kk]ec\.?|[Kk]elurahan|[Kk]el\.?|[Dd]esa|[Dd]usun|[Dd]istrik|(?:S[DM][APK]?|SLB|MTs|MA)\.?\s?N?\s?(?:[Nn]egeri)?\s?\d{1,3})\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?$/u;

interface Known {
  what: Whole;
  start: number;
  end: number;
}

const nearestStart = (known: readonly Known[]) =>
  known.toSorted((left, right) => left.start - right.start || right.end - left.end)[0];

function wholeOf(text: string, from: number, known: readonly Known[]): Whole | undefined {
  return known.find(
    ({ start, end, what }) =>
      (what === 'organisation' ? start === from : placeHead.test(text.slice(0, start - from))) &&
      placeTail.test(text.slice(end - from)),
  )?.what;
}

/** Whether a name without a title before it runs into a further capitalised word that is no name of our lists. */
function goesOn(text: string, { start, end }: Mention<unknown>, known: readonly Known[]): boolean {
  const titled = /(?:kab(?:upaten)?\.?|kota|provinsi|prov\.?|pem\p{L}+|kec(?:amatan)?\.?)\s+$/iu.test(
    text.slice(0, start),
  );
  const next = /^\s\p{Lu}\p{Ll}+/u.test(text.slice(end));
  return !titled && next && !known.some((other) => other.start === end + 1);
}

/** Reads one stretch of the cell. The offsets must lie on the edges of its trimmed words. */
export function pieceAt(cell: string, start: number, end: number, mentions: Mentions): Piece {
  const text = cell.slice(start, end);
  const organisations = within(mentions.organisations, start, end);
  const countries = within(mentions.countries, start, end);
  const regions = within(mentions.regions, start, end);
  const places = within(mentions.places, start, end);
  const of = (what: Whole, list: readonly Mention<unknown>[]) =>
    list.map((found): Known => ({ what, start: found.start, end: found.end }));
  const known = [
    ...of('organisation', organisations),
    ...of('country', countries),
    ...of('region', regions),
    ...of('place', places),
  ];
  const bare = text.replace(/\s*\([^)]*\)\s*$/, '');
  const first = nearestStart(known.filter((found) => placeHead.test(text.slice(0, found.start - start))));
  const foreign = countries.filter(({ value }) => value.code !== 'ID');
  return {
    start,
    end,
    text,
    head: openingHead(text),
    closing: closingHead(withoutLocation(text, start, mentions)),
    whole: wholeOf(text, start, known),
    startsKnown: first?.what,
    organisation: organisations[0]?.value,
    country: (foreign.at(-1) ?? countries.at(-1))?.value,
    region: regions.at(-1)?.value,
    regionGoesOn: regions.length > 0 && regions.every((found) => goesOn(cell.slice(0, end), found, known)),
    place: places.at(-1)?.value,
    located:
      known.some(({ end: to, what }) => what !== 'organisation' && to - start >= bare.length) ||
      /\)\s*$/.test(text) ||
      placedByTitle.test(bare),
    unfinished: isUnfinished(text),
    capital: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text),
  };
}

/** The traits of two neighbours taken as one name; constant work, so long lists stay linear. */
export function joined(cell: string, left: Piece, right: Piece): Piece {
  return {
    ...left,
    end: right.end,
    text: cell.slice(left.start, right.end),
    closing: right.closing ?? left.closing,
    whole: undefined,
    organisation: left.organisation ?? right.organisation,
    country: right.country && (right.country.code !== 'ID' || !left.country) ? right.country : left.country,
    region: right.region ?? left.region,
    regionGoesOn: right.region === undefined ? left.regionGoesOn : right.regionGoesOn,
    place: left.place ?? right.place,
    located: right.located,
    unfinished: right.unfinished,
  };
}
