import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { foldName } from './fold-name.ts';
import { NameIndex } from './name-index.ts';
import { changedCodes, everydayNames, formerNames, youngProvinces } from './region-history.ts';

export type RegionLevel = 'province' | 'regency' | 'city';

/** A code with the years in which it stood; a missing year = the lists we have do not show a change. */
export interface DatedCode {
  code: string;
  from?: number;
  until?: number;
}

/** A province, regency (kabupaten) or city (kota) with its Kemendagri code of today and those it bore before. */
export interface Region {
  code: string;
  /** "Kabupaten Sragen", "Kota Surakarta", "Jawa Tengah". */
  name: string;
  /** The name without Kabupaten or Kota: "Sragen". */
  shortName: string;
  level: RegionLevel;
  /** Code of the province; absent for provinces. */
  province?: string;
  /** Today's code first, then older ones. */
  codes: readonly DatedCode[];
  formerNames: readonly string[];
}

const require = createRequire(import.meta.url);

/** One CSV of the unmodified npm package idn-area-data (data: ODbL, see docs/notice.md). */
export function areaRows(file: 'provinces' | 'regencies' | 'districts'): Record<string, string>[] {
  const path = require.resolve(`idn-area-data/data/${file}.csv`);
  return parse(readFileSync(path), { columns: true, skip_empty_lines: true });
}

const title = /^(Kabupaten|Kota)(?: Administrasi)? /;
const shortOf = (name: string) => name.replace(title, '').replace(/^Daerah Khusus Ibukota /, 'DKI ');

function codesOf(code: string): DatedCode[] {
  const change = changedCodes.find(([now]) => now === code);
  const since = youngProvinces[code];
  if (!change) return since === undefined ? [{ code }] : [{ code, from: since }];
  const [, before, lastSeen, firstSeen] = change;
  return [
    { code, from: firstSeen },
    { code: before, until: lastSeen },
  ];
}

function regionOf(row: Record<string, string>): Region {
  const { code = '', name = '', province_code: province } = row;
  const level: RegionLevel = !province ? 'province' : name.startsWith('Kota ') ? 'city' : 'regency';
  const region = { code, name, shortName: shortOf(name), level, codes: codesOf(code) };
  return { ...region, formerNames: formerNames[code] ?? [], ...(province && { province }) };
}

interface Gazetteer {
  all: readonly Region[];
  byCode: ReadonlyMap<string, Region>;
  byOldCode: ReadonlyMap<string, Region>;
  names: NameIndex<Region>;
}

let loaded: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  if (loaded) return loaded;
  const all = [...areaRows('provinces'), ...areaRows('regencies')].map(regionOf);
  const names = new NameIndex<Region>();
  for (const region of all) for (const name of namesOf(region)) names.add(name, region);
  const old = all.flatMap((region) => region.codes.slice(1).map(({ code }) => [code, region] as const));
  loaded = {
    all,
    byCode: new Map(all.map((region) => [region.code, region])),
    byOldCode: new Map(old),
    names,
  };
  return loaded;
}

/** Every way to write a region: with and without spaces (Tanjungbalai), shortened (Kep.), former, everyday. */
function namesOf(region: Region): string[] {
  const plain = [
    region.shortName,
    ...(region.level === 'province' ? [region.name] : []),
    ...region.formerNames,
    ...(everydayNames[region.code] ?? []),
  ];
  const short = plain.flatMap((name) =>
    name.startsWith('Kepulauan ') ? [name, name.replace('Kepulauan ', 'Kep. ')] : [name],
  );
  const joined = short.map((name) => foldName(name).replaceAll(' ', '')).filter((name) => name.length > 6);
  return [...short, ...joined];
}

/** All 38 provinces and 514 regencies and cities, in the order of their codes. */
export function regions(): readonly Region[] {
  return gazetteer().all;
}

/**
 * The region that bears this code; `onDate` (a date beginning with its year) asks who bore it then.
 * Without a date an old code finds its region too: `findRegion('91.01')` is Kabupaten Merauke, now 93.01.
 */
export function findRegion(code: string, onDate?: string): Region | undefined {
  const { byCode, byOldCode } = gazetteer();
  const year = onDate === undefined ? Number.NaN : Number(onDate.slice(0, 4));
  if (Number.isNaN(year)) return byCode.get(code) ?? byOldCode.get(code);
  return [byCode.get(code), byOldCode.get(code)].find((region) =>
    region?.codes.some((dated) => dated.code === code && stoodIn(dated, region, year)),
  );
}

/** Between the last list with the old code and the first with the new one, both are accepted. */
function stoodIn(dated: DatedCode, region: Region, year: number): boolean {
  const successor = region.codes.find(({ code }) => code !== dated.code && dated.until !== undefined);
  const predecessor = region.codes.find(({ code }) => code !== dated.code && dated.from !== undefined);
  const until =
    dated.until === undefined ? Number.POSITIVE_INFINITY : (successor?.from ?? dated.until + 1) - 1;
  const from =
    dated.from === undefined ? Number.NEGATIVE_INFINITY : (predecessor?.until ?? dated.from - 1) + 1;
  return year >= from && year <= until;
}

const heads: readonly (readonly [RegExp, readonly RegionLevel[]])[] = [
  [/^(?:pemerintah )?(?:provinsi|propinsi|prov|province of)\b/, ['province']],
  [/^(?:pemprov|pemda prov(?:insi)?)\b/, ['province']],
  [/^(?:pemerintah |pemda )?(?:daerah )?(?:kabupaten|kab|regency of)(?: administrasi)?\b/, ['regency']],
  [/^(?:pemkab)\b/, ['regency']],
  [/^(?:pemerintah |pemda )?(?:daerah )?(?:kotamadya|kodya|kota|city of)(?: administrasi)?\b/, ['city']],
  [/^(?:pemkot?)\b/, ['city']],
  [/^(?:pemerintah daerah|pemerintah|pemda)\b/, ['city', 'regency', 'province']],
];
const tails: readonly (readonly [RegExp, readonly RegionLevel[]])[] = [
  [/ regency$/, ['regency']],
  [/ (?:city|municipality)$/, ['city']],
  [/ province$/, ['province']],
];
const anyLevel: readonly RegionLevel[] = ['city', 'regency', 'province'];

/**
 * Regions a name may mean, likeliest first; several when the words leave it open: "Bandung" is a city and
 * a regency, "Kab. Bandung" only the latter. Jakarta's "kota" is the province. Forgives one slip in
 * names of six letters, two from twelve. Empty when nothing is near.
 */
export function findRegionsByName(text: string): readonly Region[] {
  let bare = foldName(text);
  let levels = anyLevel;
  for (const [pattern, of] of heads) {
    if (!pattern.test(bare)) continue;
    levels = of;
    bare = bare.replace(pattern, '').trim();
    break;
  }
  for (const [pattern, of] of tails) {
    if (levels !== anyLevel || !pattern.test(bare)) continue;
    levels = of;
    bare = bare.replace(pattern, '');
  }
  const { values } = gazetteer().names.nearest(bare);
  const rank = (region: Region) => anyLevel.indexOf(region.level);
  const fitting = values.filter(
    (region) => levels.includes(region.level) || (bare.startsWith('jakarta') && levels.includes('city')),
  );
  return fitting.toSorted((left, right) => rank(left) - rank(right));
}

/** Names of regions found among the words of a text; see `NameIndex`. */
export const regionNames = (): NameIndex<Region> => gazetteer().names;
