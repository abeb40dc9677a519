import type { PartyKind, PartySide } from '../types.ts';
import type { HeadClass } from './heads.ts';
import { indonesianInstitution, indonesianWords } from './indonesian-institutions.ts';
import { abroad, type Location, type PartyColumn } from './locate-party.ts';

/** What the words of a party were found to be. */
export interface Described {
  text: string;
  head: HeadClass | undefined;
  location: Location;
  /** Titles and a country's name, nothing more: "Pemerintah Kerajaan Belanda". */
  bare: boolean;
  /** The country's own name and nothing else: "Republik Ceko". */
  country: boolean;
  /** A place's name, or a short name before the place it lies in: "Guilin, Tiongkok", "Gangbuk-gu, Seoul". */
  place: boolean;
  /** A region of Indonesia and nothing before it. */
  region: boolean;
}

const kindByHead: Readonly<Record<HeadClass, readonly [local: PartyKind, foreign: PartyKind]>> = {
  embassy: ['unknown', 'foreign-government'],
  enterprise: ['local-enterprise', 'company'],
  university: ['university', 'university'],
  school: ['school', 'school'],
  community: ['community-group', 'community-group'],
  company: ['company', 'company'],
  ministry: ['unknown', 'foreign-government'],
  agency: ['local-agency', 'foreign-government'],
  institution: ['local-agency', 'unknown'],
  district: ['local-agency', 'foreign-local-government'],
  government: ['local-government', 'foreign-local-government'],
  programme: ['programme', 'programme'],
  nonprofit: ['nonprofit', 'nonprofit'],
};

/** Heads that are somebody in their own right wherever they stand. */
export const bodies: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'university',
  'school',
  'community',
  'nonprofit',
  'company',
  'programme',
  'institution',
]);
const indonesianEmbassy =
  /kbri|kjri|(?:besar|umum|jenderal) (?:ri|republik indonesia|indonesia)(?![\p{L}])|embassy of (?:the republic of )?indonesia/iu;

/** Forms of companies and towns no Indonesian body bears. */
const foreignForm =
  /^(?:gemeente|gemeinde|landkreis|landeshauptstadt|stadt|ville de|commune de|comune di|ayuntamiento|municipio)(?![\p{L}])|(?:,|\s)\s*(?:co\.?,? ?ltd|ltd|limited|gmbh|inc|corp(?:oration)?|llc|pty(?: ltd)?|s\.?p\.?a|b\.v|n\.v|k\.k|sdn\.? bhd|berhad|plc)\.?$/iu;

/** Which side a party stands on, by what it is, where it is, and the column it was written in. */
export function sideOf({ text, head, location }: Described, column: PartyColumn): PartySide {
  if (head === 'embassy') return indonesianEmbassy.test(text) ? 'local' : 'foreign';
  if (abroad(location) || location.place) return 'foreign';
  if (foreignForm.test(text) && !location.region && !location.country) return 'foreign';
  if (location.region || location.country || indonesianInstitution.test(text)) return 'local';
  if (column !== 'both') return column;
  const here = head === 'agency' || head === 'enterprise' || head === 'district';
  return here || indonesianWords.test(text) ? 'local' : 'unknown';
}

/** What a party is, by the words at the head of its name and by its side. */
export function kindOf(party: Described, side: PartySide): PartyKind {
  const { text, head, location } = party;
  if (side === 'local') {
    if (!head && location.region) return party.region ? 'local-government' : 'unknown';
    if (!head) return party.bare && location.country ? 'country' : 'unknown';
    if (head === 'ministry' && location.region) return 'local-agency';
    if (head === 'government' && central.test(text)) return 'unknown';
    return head === 'government' && !location.region && /^negara/i.test(text)
      ? 'unknown'
      : kindByHead[head][0];
  }
  if (head && bodies.has(head)) return kindByHead[head][1];
  if (head === 'embassy' || (head === 'ministry' && ministry.test(text))) return 'foreign-government';
  if (location.place && (head || location.country))
    return head || party.place ? 'foreign-local-government' : 'unknown';
  if (!head) return location.country && party.bare ? 'country' : 'unknown';
  if (head === 'government') return governmentKind(party);
  return side === 'unknown' ? 'unknown' : kindByHead[head][1];
}

/** The state itself is nobody's local government. */
const central =
  /^(?:pemerintah|government)(?: (?:pusat|of))?(?: (?:the )?(?:republi[ck](?: of)? )?(?:indonesia|ri))?$/iu;

const ministry = /^(?:kementer?ian|kemen|ministry|departemen)/iu;

const localTitle =
  /(?<![\p{L}])(?:gemeente|gemeinde|landkreis|stadt|ville|commune|comune|ayuntamiento|kota|cit(?:y|ies)|kabupaten|county|province|provinsi|propinsi|prefe[ck]tur\p{L}*|state of|negara bagian|distrik|district|municipal\p{L}*|town|regency|canton|kanton|wilayah|region|walikota|wali kota|mayor|gubernur|governor|premier|metropolitan|pemkot?|pemkab|pemprov)(?![\p{L}])|-(?:shi|ken|si|gun|do)(?![\p{L}])/iu;
const stateTitle =
  /(?<![\p{L}])(?:pemerintah|kerajaan|government|govt|kingdom|royal|republik|republic)(?![\p{L}])/iu;

/** "Pemerintah Korea" is a state; "negara Tiongkok" names a country only; "Kota Zzz, Jepang" is a local government. */
function governmentKind({ text, location, bare, country }: Described): PartyKind {
  if (country) return 'country';
  if (localTitle.test(text)) return 'foreign-local-government';
  if (!location.country) return 'unknown';
  if (stateTitle.test(text)) return bare ? 'foreign-government' : 'foreign-local-government';
  return bare ? 'country' : 'unknown';
}

const titles =
  /(?<![\p{L}])(?:pemerintah(?:an)?|negara|negeri|kerajaan|republik|federasi|persemakmuran|the|royal|government|govt|gov|of|state|kingdom|republic|federal|federation|commonwealth|pihak|dari|pusat|di|in)(?![\p{L}])|\([^)]*\)/giu;

/** Whether a text without its titles and brackets is nothing but the country found in it. */
export function isBare(text: string, country: string | undefined): boolean {
  const rest = (country === undefined ? text : text.replace(country, ' ')).replace(titles, ' ');
  return rest.split(/[\s,.-]+/).filter(Boolean).length <= (country === undefined ? 3 : 0);
}
