import { edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import { countryName, fieldWords, findRegion, kindWords, sustainableGoals } from '#reference';
import type { CooperationRecord, PropertyName } from '#register';
import { instrumentWords } from '#register';
import { touchesYear } from './belongs-to-year.ts';
import type { CooperationFacts } from './facts.ts';
import { type FactKind, type FactReference, type PartWriter, quoted } from './sentence.ts';

/** What every part of one cooperation's report is written with. */
export interface CooperationPen {
  year: number;
  facts: CooperationFacts;
  /** Who owes what is missing of it. */
  agency: string;
  unit: string;
}

const registerSource = 'Register kerja sama kantor';

export const referTo = (
  { record: { cooperation } }: CooperationFacts,
  kind: FactKind,
  id: string | number,
  source: string = registerSource,
): FactReference => ({ kind, cooperation: cooperation.code, id: String(id), source });

const sourceName = ({ office, title }: { office: string | null; title: string }) =>
  [office, title].filter(Boolean).join(': ');

/** A fact of the register with the source that told it last; the register itself where none is named for it. */
export function referToRecord(facts: CooperationFacts, property: PropertyName): FactReference {
  const told = facts.record.claims.findLast(
    (claim) => claim.property === property && claim.standing === 'live',
  );
  const { code } = facts.record.cooperation;
  return referTo(facts, 'record', code, told ? sourceName(told.source) : registerSource);
}

/** An act of the register with the source that told it. */
export function referToAct(facts: CooperationFacts, act: CooperationRecord['acts'][number]): FactReference {
  const told = facts.record.claims.find(({ source }) => source.id === act.sourceId);
  return referTo(facts, 'act', act.id, told ? sourceName(told.source) : registerSource);
}

export const governmentOf = (regionCode: string): string => {
  const region = findRegion(regionCode);
  if (!region) return `Pemerintah daerah ${regionCode}`;
  return `Pemerintah ${region.level === 'province' ? 'Provinsi ' : ''}${region.name}`;
};

export const partnersOf = ({ parties }: CooperationRecord) =>
  parties.filter(({ side }) => side === 'foreign').filter(({ kind }) => kind !== 'country');

export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat('id', { type: 'conjunction' }).format([...new Set(items)]);

const withCountry = ({ name, country }: { name: string; country: string | null }) =>
  country === null ? name : `${name} (${countryName(country, 'id')})`;

/** Part 1: what it is about, and between whom. */
export function writeTitle(writer: PartWriter, { facts, unit, year }: CooperationPen): void {
  const { cooperation } = facts.record;
  const partners = partnersOf(facts.record);
  const countries = facts.record.parties.flatMap(({ side, country }) =>
    side === 'foreign' && country ? [countryName(country, 'id')] : [],
  );
  const withWhom =
    partners.length > 0
      ? ` dan ${listed(partners.map(withCountry))}`
      : countries.length > 0
        ? ` dan mitra di ${listed(countries)}`
        : '';
  writer.say(
    'title',
    `Laporan Pelaksanaan ${kindWords(cooperation.kind).id} antara ${governmentOf(cooperation.regionCode)}${withWhom}: ${cooperation.titleId}, Tahun ${year}`,
    referTo(facts, 'record', cooperation.code),
  );
  if (partners.length === 0) writer.lack('partner', 'nama mitra luar negeri', unit);
}

/** Part 2: how it came about; why the region needs it only people can say. */
export function writeBackground(writer: PartWriter, { facts, agency }: CooperationPen): void {
  const { acts, cooperation } = facts.record;
  const beginnings = {
    planned: 'Kerja sama ini direncanakan',
    explored: 'Kerja sama ini dijajaki',
    drafted: 'Naskah kerja samanya disusun',
  } as const;
  for (const act of acts) {
    if (act.withdrawn || !(act.kind in beginnings)) continue;
    const when = act.legalDate === null ? '' : ` (${formatEdtf(act.legalDate, 'id')})`;
    const words = act.asWritten === '' ? '' : `: ${quoted(act.asWritten)}`;
    writer.say(
      `act-${act.id}`,
      `${beginnings[act.kind as keyof typeof beginnings]}${when}${words}.`,
      referToAct(facts, act),
    );
  }
  if (cooperation.sdgs.length > 0)
    writer.say(
      'goals',
      `Kerja sama ini dikaitkan dengan Tujuan Pembangunan Berkelanjutan ${listed(
        cooperation.sdgs.map((number) => `${number} (${sustainableGoals[number - 1]?.name.id ?? ''})`),
      )}.`,
      referTo(facts, 'record', cooperation.code),
    );
  writer.needWords('need', 'alasan dan kebutuhan daerah yang mendasari kerja sama', agency);
}

/** Part 3: what the year's plan set out to reach. */
export function writePurpose(writer: PartWriter, { facts, agency, year }: CooperationPen): void {
  const { plan } = facts;
  for (const [index, line] of (plan?.lines ?? []).entries()) {
    if (line.result === '') continue;
    writer.say(
      `target-${index + 1}`,
      `Sasaran tahun ${year} untuk ${line.title}: ${line.result}.`,
      referTo(facts, 'plan', year, `Rencana Kegiatan Tahunan ${year}`),
    );
  }
  for (const { indicator, fold, progress } of facts.results) {
    const { description } = fold;
    if (!description || !progress.target) continue;
    const { value, date } = progress.target;
    writer.say(
      `indicator-${indicator.id}`,
      `Sasaran ${description.title}: ${Number(value).toLocaleString('id-ID')} ${description.unit} (${formatEdtf(date, 'id')}).`,
      referTo(facts, 'result', indicator.id, 'Indikator capaian'),
    );
  }
  if (writer.sentences.length === 0)
    writer.lack('targets', `sasaran dalam Rencana Kegiatan Tahunan ${year}`, agency);
  writer.needWords('purpose', 'maksud dan tujuan menurut naskah kerja sama', agency);
}

const numberOf = ({ numberOurs, numberPartner }: CooperationRecord['instruments'][number]) =>
  [numberOurs, numberPartner].filter(Boolean).join(' dan ');

function instrumentSentence(instrument: CooperationRecord['instruments'][number]): string {
  const { kind, signed, signedPlace, validFrom, validUntil } = instrument;
  const number = numberOf(instrument);
  const told = [
    `${instrumentWords[kind]?.id ?? kind}${number === '' ? '' : ` nomor ${number}`}`,
    signed && `ditandatangani ${formatEdtf(signed, 'id')}${signedPlace ? ` di ${signedPlace}` : ''}`,
    validFrom && `berlaku mulai ${formatEdtf(validFrom, 'id')}`,
    validUntil && `berlaku sampai ${formatEdtf(validUntil, 'id')}`,
  ];
  return `${told.filter(Boolean).join(', ')}.`;
}

/** Part 4: what was agreed: its fields, its papers and its term. */
export function writeScope(writer: PartWriter, { facts, unit }: CooperationPen): void {
  const { cooperation, instruments } = facts.record;
  if (cooperation.activity)
    writer.say(
      'activity',
      `Yang dikerjasamakan: ${quoted(cooperation.activity)}.`,
      referToRecord(facts, 'activity'),
    );
  if (cooperation.fields.length > 0)
    writer.say(
      'fields',
      `Bidang kerja samanya: ${listed(cooperation.fields.map((field) => fieldWords(field).id))}.`,
      referToRecord(facts, 'field'),
    );
  else writer.lack('fields', 'bidang kerja sama yang disepakati', unit);
  for (const instrument of instruments)
    writer.say(
      `instrument-${instrument.id}`,
      instrumentSentence(instrument),
      referTo(facts, 'instrument', instrument.id),
    );
  if (instruments.length === 0)
    writer.lack('instrument', 'naskah kerja sama dengan nomor dan tanggalnya', unit);
  if (cooperation.periodWords)
    writer.say(
      'period',
      `Jangka waktunya: ${quoted(cooperation.periodWords)}.`,
      referToRecord(facts, 'period'),
    );
}

/** The acts of the register that happened in the year. */
export const actsOfYear = ({ record }: CooperationFacts, year: number) =>
  record.acts.filter(
    ({ withdrawn, legalDate }) =>
      !withdrawn && legalDate !== null && touchesYear(edtfBounds(legalDate), year),
  );
