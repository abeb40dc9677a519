import type { PartyKind, PartyReading, PartySide } from '../types.ts';
import { type KnownOrganisation, organisationNames } from './foreign-organisations.ts';
import { closingHead, type HeadClass, openingHead } from './heads.ts';
import { indonesianInstitution, indonesianWords } from './indonesian-institutions.ts';
import { type Location, locateParty } from './locate-party.ts';
import { isOwnName, type Mentions, within } from './mentions.ts';
import type { PartedName } from './part-names.ts';

export type PartyColumn = 'both' | 'local' | 'foreign';

/** A party with what later steps still need to decide its side and region. */
export interface IdentifiedParty {
  reading: PartyReading;
  name: PartedName;
  location: Location;
  known: KnownOrganisation | undefined;
}

/** The known organisation a party is, not one it merely mentions ("Dinas X mitra USAID"). */
function knownAs(name: PartedName, mentions: Mentions): KnownOrganisation | undefined {
  const { piece } = name;
  const found = within(mentions.organisations, piece.start, piece.end);
  const first = found.find(({ start }) => isOwnName(piece.text.slice(0, start - piece.start)));
  const exact = first ?? found.find(({ start }) => /[([]\s*$/.test(piece.text.slice(0, start - piece.start)));
  if (exact && (first || !belongsHere(piece.head?.class)))
    return programmeFirst(
      exact.value,
      found.map(({ value }) => value),
    );
  if (belongsHere(piece.head?.class)) return undefined;
  const bare = piece.text.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  return bare.length < 120 ? organisationNames().nearest(bare).values[0] : undefined;
}

/** "USAID IUWASH PLUS": the programme says more than its owner's name before it. */
const programmeFirst = (first: KnownOrganisation, all: readonly KnownOrganisation[]) =>
  all.find(({ partOf }) => partOf === first.name) ?? first;

const belongsHere = (head: HeadClass | undefined) =>
  head !== undefined &&
  ['agency', 'district', 'enterprise', 'school', 'community', 'university'].includes(head);

const kindByHead: Readonly<Record<HeadClass, readonly [local: PartyKind, foreign: PartyKind]>> = {
  embassy: ['unknown', 'foreign-government'],
  enterprise: ['local-enterprise', 'company'],
  university: ['university', 'university'],
  school: ['school', 'school'],
  community: ['community-group', 'nonprofit'],
  company: ['company', 'company'],
  ministry: ['unknown', 'foreign-government'],
  agency: ['local-agency', 'foreign-government'],
  district: ['local-agency', 'foreign-local-government'],
  government: ['local-government', 'foreign-local-government'],
  programme: ['programme', 'programme'],
  nonprofit: ['nonprofit', 'nonprofit'],
};

const bodies = new Set<HeadClass>(['university', 'school', 'community', 'nonprofit', 'company', 'programme']);
const stateWords =
  /(?<![\p{L}])(?:pemerintah|kerajaan|government|govt|kingdom|royal|republik|republic)(?![\p{L}])/iu;

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
  const head = headOf(asWritten);
  const side = sideOf(asWritten, head, location, column);
  const kind = kindOf(asWritten, head, location, side);
  const country = side === 'local' ? 'ID' : location.country?.code;
  const region = side === 'local' ? location.region?.code : undefined;
  const reading = { asWritten, side, kind, ...(region && { region }), ...(country && { country }) };
  return { reading, name, location, known };
}

/** A telling word at the end of a foreign name outweighs a place at its beginning. */
function headOf(text: string): HeadClass | undefined {
  const opening = openingHead(text);
  const closing = closingHead(text);
  if (opening && !opening.weak) return opening.class;
  if (closing && (!opening || bodies.has(closing.class))) return closing.class;
  return opening?.class ?? closing?.class;
}

function knownReading(asWritten: string, known: KnownOrganisation, location: Location): PartyReading {
  const country = known.country ?? abroad(location);
  const side: PartySide = known.country === 'ID' ? 'local' : 'foreign';
  return {
    asWritten,
    side,
    kind: known.kind,
    name: known.name,
    ...(country && { country }),
    ...(known.partOf && { partOf: known.partOf }),
  };
}

const abroad = ({ country }: Location) => (country && country.code !== 'ID' ? country.code : undefined);

function sideOf(
  text: string,
  head: HeadClass | undefined,
  location: Location,
  column: PartyColumn,
): PartySide {
  if (head === 'embassy')
    return /kbri|kjri|(?:besar|umum) (?:ri|republik indonesia|indonesia)(?![\p{L}])/iu.test(text)
      ? 'local'
      : 'foreign';
  if (abroad(location) || location.place) return 'foreign';
  if (location.region || location.country || indonesianInstitution.test(text)) return 'local';
  if (column !== 'both') return column;
  if (head === 'agency' || head === 'enterprise' || head === 'district' || indonesianWords.test(text))
    return 'local';
  return 'unknown';
}

function kindOf(text: string, head: HeadClass | undefined, location: Location, side: PartySide): PartyKind {
  if (side === 'local') {
    if (head)
      return head === 'government' && !location.region && /^negara/i.test(text)
        ? 'unknown'
        : kindByHead[head][0];
    return location.region ? 'local-government' : 'unknown';
  }
  if (head && bodies.has(head)) return kindByHead[head][1];
  if (location.place) return 'foreign-local-government';
  if (location.country && !head) return onlyCountry(text) ? 'country' : 'unknown';
  if (head === 'government') return governmentKind(text, location);
  if (head === undefined) return 'unknown';
  if (side === 'unknown' && (head === 'agency' || head === 'ministry')) return 'unknown';
  return head === 'agency' && /^(?:dinas|kantor|bagian)/i.test(text) && location.place
    ? 'foreign-local-government'
    : kindByHead[head][1];
}

/** "Pemerintah Korea" is a state; "negara Tiongkok" names a country only; "Kota Zzz, Jepang" is a local government. */
function governmentKind(text: string, { country }: Location): PartyKind {
  const local =
    /(?<![\p{L}])(?:kota|city|cities|kabupaten|county|province|provinsi|propinsi|prefe[ck]tur\p{L}*|state of|negara bagian|distrik|district|municipal\p{L}*|town|regency|canton|kanton|wilayah|region|walikota|wali kota|mayor|gubernur|metropolitan|-shi|-ken|-si|-gun|-do)(?![\p{L}])/iu;
  if (local.test(text)) return 'foreign-local-government';
  if (!country) return 'unknown';
  if (stateWords.test(text))
    return governmentOfCountry(text) ? 'foreign-government' : 'foreign-local-government';
  return onlyCountry(text) ? 'country' : 'unknown';
}

const titles =
  /^(?:(?:pemerintah(?:an)?|negara|negeri|kerajaan|republik|federasi|persemakmuran|the|royal|government|govt|gov|of|state|kingdom|republic|federal|federation|pihak|dari|pusat)\s+)+/iu;

/** After the titles nothing but the country's own name is left. */
const onlyCountry = (text: string) => wordCount(text.replace(/\s*\([^)]*\)/g, '').replace(titles, '')) <= 4;
/** "Pemerintah Jenewa Swiss" has a name between the title and the country; two words at most make a country. */
const governmentOfCountry = (text: string) => onlyCountry(text);
const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
