import { findRegion } from '#reference';
import type { FindingCode, PartyReading } from '../types.ts';
import { type IdentifiedParty, identifyParty } from './identify-party.ts';
import type { PartyColumn } from './locate-party.ts';
import { mentionsIn } from './mentions.ts';
import { partNames } from './part-names.ts';
import { marksIn } from './separators.ts';
import { countryOfCity } from './world-cities.ts';

export interface PartiesOptions {
  /** Code of the region whose table it is: an agency that names no region belongs to it. */
  region?: string | undefined;
  /** Which side the column is for; `both` when the two sides share one cell. */
  column?: PartyColumn | undefined;
}

/** What one cell says about who takes part. Every word of the cell is in a party's `asWritten` or in `between`. */
export interface PartiesReading {
  parties: PartyReading[];
  /** The words between and around the parties, in order: "dengan", "Sister city", "bagian dari". */
  between: string[];
  findings: FindingCode[];
}

/** Reads the parties of one cell. Never throws, never drops a word; what is not known stays `unknown`. */
export function readParties(cell: string, options: PartiesOptions = {}): PartiesReading {
  // Runs of blanks mean nothing and would make the patterns slow.
  const plain = cell.replace(/[^\S\n]+/g, ' ').replace(/ ?(?:\n ?)+/g, '\n');
  const { lead, text, about } = withoutTitle(plain);
  const { region: home, column = 'both' } = options;
  const mentions = mentionsIn(text);
  const names = partNames(text, marksIn(text, mentions), mentions);
  const found = names.map((name) => identifyParty(name, mentions, home, column));
  shareTitle(found);
  shareCountry(found);
  if (column === 'both') takeSidesByPosition(found);
  placeCities(found);
  shareRegion(found, home, column);
  linkProgrammes(found);
  const parties = found.map(({ reading }) => reading);
  const between = [lead, ...betweenOf(text, found), about].filter((words) => words !== '');
  return { parties, between, findings: findingsOf(parties, column) };
}

const title =
  /^([^\n]{0,160}?(?<![\p{L}])(?:antara|between))\s+(\S.{2,600}?)(?:\s+((?:tentang|mengenai|perihal|dalam\s+(?:rangka|bidang)|di\s+bidang|concerning|regarding|about|in\s+the\s+field\s+of|on)\s.+))?$/isu;

/** "MoU antara A dan B tentang C": the parties stand between what the paper is and what it is about. */
function withoutTitle(cell: string): { lead: string; text: string; about: string } {
  const [, lead = '', text, about = ''] = title.exec(cell) ?? [];
  return text === undefined ? { lead: '', text: cell, about: '' } : { lead, text, about };
}

/** "Pemerintah Korea dan Jepang": the title before the first country is meant for the next ones too. */
function shareTitle(found: readonly IdentifiedParty[]): void {
  found.forEach((party, index) => {
    const before = found[index - 1]?.reading;
    const listed = party.name.after !== 'against' && party.name.after !== null;
    if (
      listed &&
      party.reading.kind === 'country' &&
      before?.kind === 'foreign-government' &&
      isState(before.asWritten)
    ) {
      party.reading.kind = 'foreign-government';
    }
  });
}

const isState = (text: string) => /^(?:pemerintah|government|kerajaan)(?![\p{L}])/iu.test(text);

/** "Kota Xi'an dan Zzz, Tiongkok": a place without a country of its own shares that of its neighbour in the list. */
function shareCountry(found: readonly IdentifiedParty[]): void {
  found.forEach((party, index) => {
    const { reading } = party;
    if (reading.country || reading.side === 'local' || party.known) return;
    if (!['foreign-local-government', 'unknown'].includes(reading.kind)) return;
    const next = found[index + 1];
    const before = found[index - 1];
    const neighbour = [
      next?.name.after === 'list' || next?.name.after === 'comma' ? next : undefined,
      party.name.after === 'list' || party.name.after === 'comma' ? before : undefined,
    ].find((other) => other?.reading.kind === 'foreign-local-government' && other.reading.country);
    if (!neighbour?.reading.country) return;
    reading.country = neighbour.reading.country;
    reading.side = 'foreign';
    reading.kind = 'foreign-local-government';
  });
}

/**
 * "Pemkot Surakarta dengan Kota Zzz": when one side of "dengan" is local and the other unknown, the other
 * is the partner. Only a name nothing is known about is moved this way.
 */
function takeSidesByPosition(found: readonly IdentifiedParty[]): void {
  const locals = found.some(({ reading }) => reading.side === 'local');
  const foreigners = found.some(({ reading }) => reading.side === 'foreign');
  const open = found.filter(({ reading }) => reading.side === 'unknown');
  if (open.length === 0 || found.length < 2) return;
  for (const { reading, kindOn } of open) {
    const side = locals && !foreigners ? 'foreign' : foreigners && !locals ? 'local' : 'unknown';
    if (side === 'foreign' && indonesianForm.test(reading.asWritten)) continue;
    reading.side = side;
    if (side === 'local') {
      reading.country = 'ID';
      reading.kind = kindOn?.('local') ?? reading.kind;
    }
    if (side !== 'unknown' && reading.kind === 'unknown' && isCity(reading.asWritten)) {
      reading.kind = side === 'local' ? 'local-government' : 'foreign-local-government';
    }
  }
}

/** A legal form of Indonesian law: standing across from an agency does not make its bearer foreign. */
const indonesianForm =
  /^(?:yayasan|perkumpulan|koperasi|kud|pt|cv|ud|ormas|paguyuban|pondok pesantren|bumdes)\.?\s/iu;

/**
 * "Pemkot Yeongju", "Hochschule Karlsruhe": a partner that names no country may still bear a city's name; so may a city
 * that stands in its cell alone and is none of Indonesia's.
 */
function placeCities(found: readonly IdentifiedParty[]): void {
  for (const { reading, known } of found) {
    if (reading.kind === 'unknown' && isCityOf(reading)) reading.kind = 'foreign-local-government';
    const alone = reading.side === 'unknown' && reading.kind === 'foreign-local-government';
    if (known || reading.country || !(alone || reading.side === 'foreign')) continue;
    const words = reading.asWritten.replace(/\s*[([][^)\]]*[)\]]?\s*$/u, '').replace(cityTitles, '');
    const whole = countryOfCity(
      words.replace(/(?:-(?:si|shi|gun)|\s+(?:city|kota))(?:\s+(?:council|government))?$/iu, ''),
    );
    const last = named.has(reading.kind) ? countryOfCity(words.split(/\s+/).at(-1) ?? '') : undefined;
    const country = whole ?? last;
    if (!country) continue;
    reading.country = country;
    reading.side = 'foreign';
    if (whole && reading.kind === 'unknown') reading.kind = 'foreign-local-government';
  }
}

/** "Bremerhaven Jerman": nothing but a city of the country named behind it. */
function isCityOf({ asWritten, country, side }: PartyReading): boolean {
  const words = asWritten.split(/,?\s+/);
  if (side !== 'foreign' || country === undefined || words.length < 2) return false;
  return country === countryOfCity(words.slice(0, -1).join(' '));
}

const cityTitles =
  /^(?:(?:pemerintah(?:an)?|pemkot?|pemkab|pemda|kota|kotamadya|kabupaten|wali ?kota|the|government|municipality|city|town|county|mayor|of)\s+)+/iu;
/** Kinds whose names end in their city as often as not: "Universität Leipzig", "Sekolah Tinggi Karlsruhe". */
const named = new Set(['university', 'school']);

const isCity = (text: string) =>
  /^(?:pemerintah )?(?:kota|kabupaten|city of|provinsi|prefe[ck]tur|pemkot?|pemkab|pemprov|wali ?kota)/i.test(
    text,
  );

/** A local party without a region takes that of the next local party in the cell ("... serta Dinas X Kabupaten Y"), else the table's. */
function shareRegion(found: readonly IdentifiedParty[], home: string | undefined, column: PartyColumn): void {
  found.forEach(({ reading, name }, index) => {
    const office = found[index - 1]?.reading;
    if (name.after === 'through' && reading.side === 'local' && office?.region)
      reading.region ??= office.region;
  });
  const locals = found.map(({ reading }) => reading).filter(({ side }) => side === 'local');
  let next: string | undefined;
  for (const party of locals.toReversed()) {
    if (party.region) next = party.region;
    else if (!unattached.has(party.kind) || (column === 'local' && party.kind === 'unknown')) {
      const region = next ?? (home && findRegion(home) ? home : undefined);
      if (region) party.region = region;
    }
  }
}

/** Kinds that stand in a region's table without belonging to the region. */
const unattached = new Set(['unknown', 'company', 'nonprofit', 'university', 'country']);

/** "X bagian dari Y", "Y melalui X": X is part of Y; an unknown X is then a programme. */
function linkProgrammes(found: readonly IdentifiedParty[]): void {
  found.forEach((party, index) => {
    const before = found[index - 1];
    if (!before) return;
    const link = party.name.after;
    if (link !== 'part-of' && link !== 'through') return;
    const [programme, owner] = link === 'part-of' ? [before, party] : [party, before];
    if (owner.reading.side === 'local' || programme.reading.side === 'local') return;
    if (link === 'through' && programme.reading.kind !== 'programme') return;
    if (owner.reading.name === programme.reading.name && owner.reading.name !== undefined) return;
    programme.reading.partOf ??= owner.reading.name ?? owner.reading.asWritten;
    programme.reading.side = 'foreign';
    if (programme.reading.kind === 'unknown') programme.reading.kind = 'programme';
    if (!programme.reading.country && owner.reading.country)
      programme.reading.country = owner.reading.country;
  });
}

function betweenOf(text: string, found: readonly IdentifiedParty[]): string[] {
  const edges = found.map(({ name: { piece } }) => piece);
  const gaps = [...edges, undefined].map((piece, index) =>
    text.slice(edges[index - 1]?.end ?? 0, piece?.start ?? text.length),
  );
  return gaps.map((gap) => gap.trim()).filter(Boolean);
}

/** What the cell alone lets us say; the table adds what needs the region, the country column or other rows. */
function findingsOf(parties: readonly PartyReading[], column: PartyColumn): FindingCode[] {
  const foreign = parties.filter(({ side }) => side === 'foreign');
  const countries = new Set(foreign.flatMap(({ country }) => (country ? [country] : [])));
  const findings: FindingCode[] = [];
  if (countries.size > 1) findings.push('several-countries');
  if (column === 'both' && parties.length > 0 && parties.every(({ side }) => side === 'local'))
    findings.push('no-foreign-party');
  if (foreign.some(({ country, name }) => !country && name === undefined))
    findings.push('partner-without-country');
  return findings;
}
