import { countries, countryName, fields, fieldWords, kindCodes, kindWords, regions } from '#reference';
import { indexedWords, statuses } from '#register';

/** A stream of numbers that is the same at every run, so that two versions are measured on the same rows. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const syllables =
  'ba be bo da de di do ga gu ha hi ka ko ku la le li lo ma mi mo na ne no pa pe ra ri ro sa si so ta te to wa wu ya yo zhen xi lin gang burg ville ton'.split(
    ' ',
  );
const topics = [
  'air minum dan sanitasi perkotaan',
  'pelatihan guru sekolah dasar',
  'pertanian organik dan peternakan sapi perah',
  'pengelolaan sampah dan energi terbarukan',
  'pariwisata budaya dan seni pertunjukan',
  'pemagangan tenaga kerja terampil',
  'kesehatan ibu dan anak',
  'tata kota dan transportasi umum',
];

const one = <T>(of: readonly T[], next: (below: number) => number): T => of[next(of.length)] as T;

function namesOfPlaces(count: number, next: (below: number) => number): string[] {
  return Array.from({ length: count }, () => {
    const word = Array.from({ length: 2 + next(3) }, () => one(syllables, next)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const plain = (...texts: string[]) =>
  texts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Drawn {
  code: string;
  regionCode: string;
  regionName: string;
  place: string;
  country: string;
  topic: string;
  start: number;
}

const at = '2024-05-01T00:00:00.000Z';

const partiesOf = ({ place, country, topic, regionName, regionCode }: Drawn) => [
  {
    name: `Pemerintah Kota ${place}`,
    slug: `pemerintah-kota-${place.toLowerCase()}-${country.toLowerCase()}`,
    kind: 'foreign-local-government',
    country,
    regionCode: null,
    aliases: [place],
    parentName: null,
    side: 'foreign',
    role: 'partner',
    asWritten: `Pemkot ${place}`,
  },
  {
    name: `Dinas ${topic} ${regionName}`,
    slug: `dinas-${plain(topic, regionName).replaceAll(' ', '-')}`,
    kind: 'local-agency',
    country: 'ID',
    regionCode,
    aliases: [],
    parentName: `Pemerintah ${regionName}`,
    side: 'local',
    role: 'implementer',
    asWritten: `Dinas ${topic}`,
  },
];

function claimsOf({ place, topic, regionName, start }: Drawn, id: number, status: string) {
  const source = {
    id,
    kind: 'table',
    title: `Tabel kerja sama ${regionName} ${start}`,
    office: 'Bagian Kerja Sama',
    dated: String(start),
    address: null,
  };
  const said: readonly (readonly [property: string, value: string | null, asWritten: string])[] = [
    ['activity', null, `Pelaksanaan ${topic}`],
    ['period', null, `${start} - sekarang`],
    ['start', String(start), `${start} - sekarang`],
    ['status', status, `${start} - sekarang`],
    ['partner', place, `Pemkot ${place}`],
  ];
  return said.map(([property, value, asWritten], index) => ({
    id: id * 10 + index,
    property,
    value,
    asWritten,
    locator: { sheet: 'Sheet1', row: (id % 400) + 2 },
    quote: null,
    statedOn: String(start + 1),
    confidence: 'stated',
    standing: 'live',
    enteredAt: at,
    source,
  }));
}

function documentOf(drawn: Drawn, id: number, more: { kind: string; field: string; status: string }) {
  const { code, regionCode, regionName, place, topic, start } = drawn;
  return {
    code,
    governmentId: 0,
    cooperation: {
      titleId: `Kerja sama ${topic}: ${place}`,
      titleEn: id % 3 === 0 ? null : `Cooperation with ${place}`,
      activity: `Pelaksanaan ${topic} di ${regionName} bersama ${place}`,
      kind: more.kind,
      regionCode,
      start: String(start),
      end: id % 2 ? String(start + 5) : '..',
      periodWords: `${start} - sekarang`,
      fields: [more.field],
      sdgs: [],
      status: more.status,
      legalStatus: 'signed',
      activityStatus: 'active',
      lastEvidence: String(start + 1),
      updatedAt: at,
      createdAt: at,
    },
    parties: partiesOf(drawn),
    instruments: [],
    money: [],
    acts: [
      {
        kind: 'started',
        instrument: null,
        legalDate: String(start),
        asWritten: `${start} - sekarang`,
        recordedAt: at,
      },
    ],
    claims: claimsOf(drawn, id, more.status),
    conflicts: [],
  };
}

/** Editions as `register.publish_cooperation` takes them, spread over all regions as a country's would be. */
export function* editions(count: number): Generator<{ governmentId: number; edition: object }> {
  const next = numbers(20_171_115);
  const places = namesOfPlaces(4_000, next);
  const everywhere = regions().filter(({ province }) => province !== undefined);
  const abroad = countries()
    .filter(({ code }) => code !== 'ID')
    .slice(0, 90);
  for (let id = 1; id <= count; id += 1) {
    // A few regions do most: squaring draws the early ones more often.
    const at = Math.floor((next(1_000) * next(1_000) * everywhere.length) / 1_000_000);
    const region = everywhere[at] ?? everywhere[0];
    if (!region) return;
    const regionCode = region.code;
    const more = {
      kind: one(kindCodes, next),
      field: one(fields, next).code,
      status: one(statuses, next),
    };
    const drawn: Drawn = {
      code: `${regionCode.replace('.', '')}-${String(id).padStart(6, '0')}`,
      regionCode,
      regionName: region.name,
      place: one(places, next),
      country: abroad[Math.floor((next(1_000) * next(1_000) * abroad.length) / 1_000_000)]?.code ?? 'JP',
      topic: one(topics, next),
      start: 1995 + next(30),
    };
    yield { governmentId: at + 1, edition: editionOf(drawn, id, more) };
  }
}

function editionOf(drawn: Drawn, id: number, more: { kind: string; field: string; status: string }) {
  const document = documentOf(drawn, id, more);
  const { cooperation: c, parties } = document;
  return {
    code: drawn.code,
    region_code: drawn.regionCode,
    province_code: drawn.regionCode.slice(0, 2),
    kind: more.kind,
    status: more.status,
    legal_status: c.legalStatus,
    activity_status: c.activityStatus,
    countries: [drawn.country],
    fields: c.fields,
    first_year: drawn.start,
    last_year: id % 2 ? drawn.start + 5 : null,
    years: Array.from({ length: 6 }, (_, index) => drawn.start + index),
    conflicts: id % 10 === 0 ? 1 : 0,
    title_id: c.titleId,
    title_en: c.titleEn ?? c.titleId,
    partners: parties[0]?.name ?? '',
    document,
    search_words: indexedWords({
      names: [c.titleId, c.titleEn ?? '', ...parties.map(({ name }) => name)],
      subject: [
        c.activity,
        kindWords(more.kind).id,
        fieldWords(more.field).id,
        countryName(drawn.country, 'id'),
      ],
      circumstances: [drawn.code, c.periodWords],
      sources: document.claims.map(({ asWritten, source }) => `${asWritten} ${source.title}`),
    }),
    updated_at: new Date(Date.UTC(2010, 0, 1) + id * 3_600_000).toISOString(),
    parties: parties.map(({ slug, name, side, kind, country, regionCode, aliases, parentName }) => ({
      slug,
      name,
      side,
      kind,
      country,
      region_code: regionCode,
      aliases,
      part_of: parentName,
    })),
  };
}
