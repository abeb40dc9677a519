import type { PartyKind, PartyReading, PartySide } from '../types.ts';
import { type KnownOrganisation, organisationNames } from './foreign-organisations.ts';
import { closingHead, type HeadClass, openingHead } from './heads.ts';
import { abroad, type Location, locateParty, type PartyColumn } from './locate-party.ts';
import { isOwnName, type Mentions, within, withoutLocation } from './mentions.ts';
import type { PartedName } from './part-names.ts';
import { bodies, isBare, kindOf, sideOf } from './party-kind.ts';

/** A party with what later steps still need to decide its side and region. */
export interface IdentifiedParty {
  reading: PartyReading;
  name: PartedName;
  location: Location;
  known: KnownOrganisation | undefined;
  /** Its kind once its side has been told by its neighbours; absent for known organisations. */
  kindOn?: (side: PartySide) => PartyKind;
}

/** The known organisation a party is, not one it merely mentions ("Dinas X mitra USAID"). */
function knownAs(name: PartedName, mentions: Mentions): KnownOrganisation | undefined {
  const { piece } = name;
  const found = within(mentions.organisations, piece.start, piece.end);
  const last = found.at(-1);
  const first = found.find(({ start }) => isOwnName(piece.text.slice(0, start - piece.start)));
  const exact = first ?? found.find(({ start }) => /[([]\s*$/.test(piece.text.slice(0, start - piece.start)));
  if (exact && !first && piece.head?.class === 'programme') return programmeOf(exact.value);
  if (exact && (first || !belongsHere(piece.head?.class)))
    return programmeFirst(
      exact.value,
      found.map(({ value }) => value),
    );
  if (belongsHere(piece.head?.class)) return undefined;
  if (
    last &&
    endsIn(piece.text, last.end - piece.start) &&
    (!piece.head || piece.head.class === 'programme')
  ) {
    return memberOf(last.value, piece.text.slice(0, last.start - piece.start)) ?? programmeOf(last.value);
  }
  const bare = piece.text.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  return bare.length < 120 ? organisationNames().nearest(bare).values[0] : undefined;
}

/** "USAID IUWASH PLUS": the programme says more than its owner's name before it. */
const programmeFirst = (first: KnownOrganisation, all: readonly KnownOrganisation[]) =>
  all.find(({ partOf }) => partOf === first.name) ?? first;

/** "Urban Nexus GIZ": a name of its own before the organisation's is something of that organisation. */
const programmeOf = ({ name, country, partOf }: KnownOrganisation): KnownOrganisation => ({
  name: '',
  kind: 'programme',
  partOf: partOf ?? name,
  aliases: [],
  ...(country && { country }),
});
const nations: Readonly<Record<string, string>> = {
  american: 'US',
  australian: 'AU',
  austrian: 'AT',
  belgian: 'BE',
  british: 'GB',
  canadian: 'CA',
  danish: 'DK',
  dutch: 'NL',
  finnish: 'FI',
  french: 'FR',
  german: 'DE',
  irish: 'IE',
  italian: 'IT',
  japanese: 'JP',
  korean: 'KR',
  norwegian: 'NO',
  spanish: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  turkish: 'TR',
};

/** "American Red Cross": the member of a family of many nations in the country its first word tells. */
function memberOf(family: KnownOrganisation, before: string): KnownOrganisation | undefined {
  const country = nations[before.trim().toLowerCase()];
  return country && !family.country ? { ...family, country } : undefined;
}
const endsIn = (text: string, at: number) => /^[\s.)]*$/.test(text.slice(at));

const belongsHere = (head: HeadClass | undefined) =>
  head !== undefined &&
  ['agency', 'district', 'enterprise', 'school', 'community', 'university'].includes(head);

/** Says who a party is from its own words, the lists, and the column it stands in. */
export function identifyParty(
  name: PartedName,
  mentions: Mentions,
  home: string | undefined,
  column: PartyColumn,
): IdentifiedParty {
  const asWritten = name.piece.text.replace(/\s+/g, ' ');
  const known = knownAs(name, mentions);
  const location = locateParty(name, mentions, known ? undefined : home, column);
  if (known) return { reading: knownReading(asWritten, known, location), name, location, known };
  const described = {
    text: asWritten,
    head: headOf(name, mentions),
    location,
    bare: isBare(asWritten, countryWords(name, mentions)),
    country: countryWords(name, mentions) === asWritten,
    place: isPlaceName(name, mentions),
    region: isRegionName(name, mentions),
  };
  const side = sideOf(described, column);
  const kind = kindOf(described, side);
  const country = side === 'local' ? 'ID' : location.country?.code;
  const region = side === 'local' ? location.region?.code : undefined;
  const reading = { asWritten, side, kind, ...(region && { region }), ...(country && { country }) };
  return { reading, name, location, known, kindOn: (chosen) => kindOf(described, chosen) };
}

/** A telling word at the end of a foreign name outweighs a place at its beginning. */
function headOf({ piece }: PartedName, mentions: Mentions): HeadClass | undefined {
  const opening = openingHead(piece.text);
  const closing = closingHead(withoutLocation(piece.text, piece.start, mentions));
  if (opening && !opening.weak) return opening.class;
  if (closing && (!opening || closing.class === 'embassy' || bodies.has(closing.class))) return closing.class;
  return opening?.class ?? closing?.class;
}

function knownReading(asWritten: string, known: KnownOrganisation, location: Location): PartyReading {
  const country = known.country ?? abroad(location);
  const side: PartySide = known.country === 'ID' ? 'local' : 'foreign';
  return {
    asWritten,
    side,
    kind: known.kind,
    ...(known.name && { name: known.name }),
    ...(country && { country }),
    ...(known.partOf && { partOf: known.partOf }),
  };
}

/** The words that name the country, when they were found among the words of the party. */
function countryWords({ piece }: PartedName, mentions: Mentions): string | undefined {
  const found = within(mentions.countries, piece.start, piece.end).find(
    ({ value }) => value.code === piece.country?.code,
  );
  return found && piece.text.slice(found.start - piece.start, found.end - piece.start).replace(/\s+/g, ' ');
}

/** Whether the words are a region's name and nothing more: "Solo", "Surakarta, Jawa Tengah"; not "SBBS Sragen". */
function isRegionName({ piece }: PartedName, mentions: Mentions): boolean {
  const regions = within(mentions.regions, piece.start, piece.end);
  const [first] = regions;
  if (!first) return true; // found by a forgiven slip, which takes the whole name
  return piece.whole === 'region' || first.start === piece.start;
}

/** "Davao del Sur", "Jeju Selatan": a part of the place, under its own name. */
const furtherPart =
  /^(?:(?:del?|do|da|de la)\s+\p{Lu}\p{Ll}+|utara|selatan|barat|timur|north|south|east|west|oriental|occidental)$/iu;

/** Whether the first words are a place's own name, or a short name followed by the place it lies in. */
function isPlaceName({ piece }: PartedName, mentions: Mentions): boolean {
  const first = piece.text.split(/[,(]/)[0]?.trimEnd() ?? '';
  const places = within(mentions.places, piece.start, piece.end);
  const inside = places.find(({ start }) => start - piece.start < first.length);
  if (inside) {
    const rest = piece.text.slice(inside.end - piece.start, first.length).trim();
    const country = within(mentions.countries, inside.end, piece.start + first.length);
    const tail = country.at(-1);
    return (
      (inside.start === piece.start || /^(?:kota|pemerintah|the|negara \S+ yaitu kota)\s/i.test(first)) &&
      (rest === '' ||
        furtherPart.test(rest) ||
        (tail !== undefined && tail.end - piece.start === first.length))
    );
  }
  const bracketed = /\(([^)]*)/.exec(piece.text)?.[1] ?? '';
  if (openingHead(bracketed)) return false;
  const misspelt = places.length === 0 && piece.country === undefined;
  return misspelt ? first.length === piece.text.length : places.length > 0 && first.split(/\s+/).length <= 3;
}
