import { edtfBounds } from '#kernel/edtf.ts';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import type { CooperationRecord } from './find-record.ts';
import { indexedWords, type WeighedTexts } from './indexed-words.ts';
import { isOfficeOnly } from './properties.ts';
import type { Claim, Conflict, Cooperation, Instrument, Party, RecordedMoney } from './store/rows.ts';
import { instrumentWords, statusWords } from './words.ts';

/** What the public page of a cooperation shows, and nothing else: no names of those who entered it. */
export interface PublishedDocument {
  code: string;
  governmentId: number;
  cooperation: Pick<
    Cooperation,
    | 'titleId'
    | 'titleEn'
    | 'activity'
    | 'kind'
    | 'regionCode'
    | 'start'
    | 'end'
    | 'periodWords'
    | 'fields'
    | 'sdgs'
    | 'status'
    | 'legalStatus'
    | 'activityStatus'
    | 'lastEvidence'
    | 'updatedAt'
    | 'createdAt'
  >;
  parties: Omit<Party, 'id' | 'organisationId'>[];
  instruments: Omit<Instrument, 'id'>[];
  money: Omit<RecordedMoney, 'id'>[];
  acts: {
    kind: string;
    instrument: string | null;
    legalDate: string | null;
    asWritten: string;
    recordedAt: string;
  }[];
  claims: PublishedClaim[];
  conflicts: PublishedConflict[];
}

export type PublishedClaim = Omit<Claim, 'cooperationId' | 'regionCode'>;
export type PublishedConflict = Omit<Conflict, 'cooperationId' | 'regionCode'>;

/** PostgreSQL's "2017-11-15 02:00:00+00" as the ISO 8601 that programs read. */
const instantOf = (text: string): string => new Date(text).toISOString();

/** A claim without where the office keeps it. */
export function publishedClaim({ cooperationId: _, regionCode: __, ...claim }: Claim): PublishedClaim {
  return { ...claim, enteredAt: instantOf(claim.enteredAt) };
}

/** A conflict as everybody may see it: without the rows it hangs on. */
export function publishedConflict({
  cooperationId: _,
  regionCode: __,
  ...conflict
}: Conflict): PublishedConflict {
  const { openedAt, resolvedAt } = conflict;
  return {
    ...conflict,
    openedAt: instantOf(openedAt),
    resolvedAt: resolvedAt === null ? null : instantOf(resolvedAt),
  };
}

/** Years from first to last that the period touches; an open period reaches its newest evidence. */
export function yearsOf(start: string | null, end: string | null, lastEvidence: string | null) {
  const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));
  const first = yearOf(edtfBounds(start ?? '').earliest);
  const last = end === null || end === '..' ? null : yearOf(edtfBounds(end).latest);
  const seen = yearOf(edtfBounds(lastEvidence ?? '').latest);
  const from = first ?? last;
  const to = last ?? Math.max(seen ?? from ?? 0, from ?? 0);
  if (from === null || to < from || to - from > 200)
    return { first, last, years: from === null ? [] : [from] };
  return { first, last, years: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
}

const bothLanguages = (words: { id: string; en: string } | undefined) => (words ? [words.id, words.en] : []);

/** The words of a record as they weigh in the search; nothing that its public page does not show. */
function weighedTexts({ cooperation, parties, instruments, claims }: CooperationRecord): WeighedTexts {
  const region = findRegion(cooperation.regionCode);
  const province = region?.province ? findRegion(region.province) : undefined;
  return {
    names: [
      cooperation.titleId,
      cooperation.titleEn ?? '',
      ...parties.flatMap((party) => [party.name, party.asWritten, ...party.aliases]),
    ],
    subject: [
      cooperation.activity ?? '',
      ...bothLanguages(kindWords(cooperation.kind)),
      ...cooperation.fields.flatMap((field) => bothLanguages(fieldWords(field))),
      ...parties.flatMap(({ country }) => (country ? [countryName(country, 'id')] : [])),
      region?.name ?? '',
    ],
    circumstances: [
      cooperation.code,
      // By number as well: offices write "33.14" and "3314"; a renumbered region is found by either of its codes.
      ...(region?.codes ?? []).map(({ code }) => code),
      ...(province ? [province.code] : []),
      province?.name ?? '',
      cooperation.periodWords ?? '',
      ...parties.map((party) => party.parentName ?? ''),
      ...bothLanguages(statusWords[cooperation.status as keyof typeof statusWords]),
      ...instruments.flatMap(({ kind, asWritten, numberOurs }) => [
        ...bothLanguages(instrumentWords[kind]),
        asWritten ?? '',
        numberOurs ?? '',
      ]),
    ],
    sources: claims
      .filter(({ standing }) => standing !== 'withdrawn')
      .flatMap(({ asWritten, source }) => [asWritten, source.title, source.office ?? '']),
  };
}

function documentOf(governmentId: number, record: CooperationRecord): PublishedDocument {
  const { cooperation: c } = record;
  const live = record.claims.filter((claim) => claim.standing !== 'withdrawn');
  return {
    code: c.code,
    governmentId,
    cooperation: {
      titleId: c.titleId,
      titleEn: c.titleEn,
      activity: c.activity,
      kind: c.kind,
      regionCode: c.regionCode,
      start: c.start,
      end: c.end,
      periodWords: c.periodWords,
      fields: c.fields,
      sdgs: c.sdgs,
      status: c.status,
      legalStatus: c.legalStatus,
      activityStatus: c.activityStatus,
      lastEvidence: c.lastEvidence,
      updatedAt: instantOf(c.updatedAt),
      createdAt: instantOf(c.createdAt),
    },
    parties: record.parties.map(({ id: _, organisationId: __, ...party }) => party),
    instruments: record.instruments.map(({ id: _, ...instrument }) => instrument),
    money: record.money.map(({ id: _, ...money }) => money),
    acts: record.acts
      .filter((act) => !act.withdrawn)
      .map(({ kind, instrument, legalDate, asWritten, recordedAt }) => ({
        kind,
        instrument,
        legalDate,
        asWritten,
        recordedAt: instantOf(recordedAt),
      })),
    claims: live.map(publishedClaim),
    conflicts: record.conflicts.map(publishedConflict),
  };
}

/** The row of the published edition, as `register.publish_cooperation` takes it. */
export function editionOf(governmentId: number, whole: CooperationRecord, publishedAt?: Date) {
  const record = { ...whole, claims: whole.claims.filter(({ property }) => !isOfficeOnly(property)) };
  const { cooperation: c, parties } = record;
  const foreign = parties.filter((party) => party.side !== 'local');
  const years = yearsOf(c.start, c.end, c.lastEvidence);
  return {
    code: c.code,
    region_code: c.regionCode,
    province_code: c.regionCode.slice(0, 2),
    kind: c.kind,
    status: c.status,
    legal_status: c.legalStatus,
    activity_status: c.activityStatus,
    countries: [...new Set(foreign.flatMap((party) => (party.country ? [party.country] : [])))],
    fields: c.fields,
    first_year: years.first,
    last_year: years.last,
    years: years.years,
    conflicts: record.conflicts.filter((conflict) => conflict.state === 'open').length,
    title_id: c.titleId,
    title_en: c.titleEn ?? c.titleId,
    partners: [...new Set(foreign.map((party) => party.name))].join('; '),
    document: documentOf(governmentId, record),
    search_words: indexedWords(weighedTexts(record)),
    updated_at: c.updatedAt,
    published_at: publishedAt?.toISOString() ?? c.updatedAt,
    parties: parties.map((party) => ({
      slug: party.slug,
      name: party.name,
      side: party.side,
      kind: party.kind,
      country: party.country,
      region_code: party.regionCode,
      aliases: party.aliases,
      part_of: party.parentName,
    })),
  };
}
