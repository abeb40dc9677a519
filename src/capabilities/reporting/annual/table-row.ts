import { formatEdtf } from '#kernel/edtf.ts';
import { formatMoney } from '#kernel/money.ts';
import { fundWords } from '#monitoring';
import { countryName, fieldWords, findRegion, kindWords } from '#reference';
import { instrumentWords, statusWords } from '#register';
import { agencyOf } from './assemble-cooperation.ts';
import { partnersOf } from './cooperation-parts.ts';
import type { CooperationFacts, ReportFacts } from './facts.ts';
import { answerClaims, cancelledIn, doneIn, plannedIn } from './work-parts.ts';

/**
 * The columns of tables that offices hand in beside a report (LPPD, SIPD), one row a cooperation. No published list of
 * columns was found for foreign cooperation, so these are ours; an office moves them in its spreadsheet.
 */
export const tableColumns = [
  ['year', 'Tahun', 7],
  ['regionCode', 'Kode wilayah', 12],
  ['region', 'Daerah', 24],
  ['code', 'Kode kerja sama', 16],
  ['title', 'Nama kerja sama', 44],
  ['kind', 'Bentuk', 26],
  ['partner', 'Mitra luar negeri', 32],
  ['country', 'Negara', 18],
  ['fields', 'Urusan/bidang', 30],
  ['agency', 'Perangkat daerah', 30],
  ['instrument', 'Naskah', 40],
  ['signed', 'Tanggal naskah', 18],
  ['start', 'Mulai', 14],
  ['end', 'Berakhir', 14],
  ['status', 'Tahap', 18],
  ['planned', 'Kegiatan direncanakan', 12],
  ['done', 'Kegiatan terlaksana', 12],
  ['cancelled', 'Kegiatan batal', 12],
  ['results', 'Hasil', 50],
  ['beneficiaries', 'Penerima manfaat', 40],
  ['places', 'Lokasi', 30],
  ['reached', 'Jumlah penerima manfaat', 14],
  ['cost', 'Biaya', 24],
  ['funds', 'Sumber dana', 26],
  ['problems', 'Hambatan', 44],
  ['next', 'Rencana tindak lanjut', 44],
] as const;

export type TableColumn = (typeof tableColumns)[number][0];
/** null = not recorded, which is no zero. */
export type TableRow = Readonly<Record<TableColumn, string | number | null>>;

const joined = (items: readonly (string | null | undefined | false)[]): string | null =>
  [...new Set(items.filter(Boolean))].join('; ') || null;
const dated = (edtf: string | null) => (edtf === null ? null : formatEdtf(edtf, 'id'));

function workOf(one: CooperationFacts) {
  const reports = doneIn(one).map(({ activity, fold }) => ({ activity, report: fold.done?.report }));
  const reached = reports.flatMap(({ report }) => report?.reached ?? []);
  const costs = reports.flatMap(({ report }) => report?.cost ?? []);
  return {
    planned: plannedIn(one).length,
    done: reports.length,
    cancelled: cancelledIn(one).length,
    results: joined(reports.map(({ report }) => report?.result)),
    beneficiaries: joined(reports.map(({ report }) => report?.group)),
    places: joined(reports.map(({ activity, report }) => report?.groupPlace || activity.place)),
    reached: reached.length === 0 ? null : reached.reduce((sum, count) => sum + count, 0),
    cost: costs.map((cost) => formatMoney(cost, 'id')).join('; ') || null,
    funds: joined(costs.map(({ funds }) => funds && fundWords[funds].id)),
  };
}

/** One cooperation as a row of such a table. */
export function tableRowOf(
  one: CooperationFacts,
  { year, unit }: Pick<ReportFacts, 'year' | 'unit'>,
): TableRow {
  const { cooperation, instruments, parties } = one.record;
  const agency = agencyOf(one, unit);
  const problems = answerClaims({ facts: one, year, agency, unit }, 'problem');
  return {
    year,
    regionCode: cooperation.regionCode,
    region: findRegion(cooperation.regionCode)?.name ?? null,
    code: cooperation.code,
    title: cooperation.titleId,
    kind: kindWords(cooperation.kind).id,
    partner: joined(partnersOf(one.record).map(({ name }) => name)),
    country: joined(
      parties.map(
        ({ side, country }) => side === 'foreign' && country !== null && countryName(country, 'id'),
      ),
    ),
    fields: joined(cooperation.fields.map((field) => fieldWords(field).id)),
    agency,
    instrument: joined(
      instruments.map(({ kind, numberOurs }) =>
        [instrumentWords[kind]?.id ?? kind, numberOurs].filter(Boolean).join(' '),
      ),
    ),
    signed: joined(instruments.map(({ signed }) => dated(signed))),
    start: dated(cooperation.start),
    end: dated(cooperation.end),
    status: statusWords[cooperation.status as keyof typeof statusWords]?.id ?? cooperation.status,
    ...workOf(one),
    problems: joined(problems.map(({ claim }) => claim.asWritten)),
    next: joined((one.comingPlan?.lines ?? []).map(({ title }) => title)),
  };
}
