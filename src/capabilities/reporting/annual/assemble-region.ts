import { formatMoney } from '#kernel/money.ts';
import { fieldWords, kindWords } from '#reference';
import { agencyOf, assembledBy } from './assemble-cooperation.ts';
import { listed } from './cooperation-parts.ts';
import type { ReportFacts } from './facts.ts';
import { nilWriters } from './nil-parts.ts';
import type { ReportPart } from './parts.ts';
import {
  number,
  ofRecords,
  refer,
  sayAnswers,
  sayLaw,
  sayObstacles,
  saySilent,
  writeTitle,
} from './region-parts.ts';
import type { AssembledParts, PartWriter } from './sentence.ts';
import { cancelledIn, doneIn, plannedIn } from './work-parts.ts';

const allDone = ({ cooperations }: ReportFacts) => cooperations.flatMap(doneIn);

function writeBackground(writer: PartWriter, facts: ReportFacts): void {
  sayLaw(writer, facts);
  writer.say(
    'count',
    `Laporan ini memuat ${number(facts.cooperations.length)} kerja sama yang tercatat pada tahun ${facts.year}.`,
    ofRecords(facts),
  );
  writer.needWords('need', 'alasan daerah bekerja sama dengan luar negeri', facts.unit);
}

function writePurpose(writer: PartWriter, facts: ReportFacts): void {
  const planned = facts.cooperations.filter(({ plan }) => plan && plan.lines.length > 0);
  writer.say(
    'plans',
    `${number(planned.length)} dari ${number(facts.cooperations.length)} kerja sama memiliki Rencana Kegiatan Tahunan ${facts.year}.`,
    refer('plan', facts.year, `Rencana Kegiatan Tahunan ${facts.year}`),
  );
  writer.needWords('purpose', 'maksud, tujuan, dan sasaran kerja sama luar negeri daerah', facts.unit);
}

function writeScope(writer: PartWriter, facts: ReportFacts): void {
  const byKind = Map.groupBy(facts.cooperations, ({ record }) => record.cooperation.kind);
  writer.say(
    'kinds',
    `Menurut bentuknya: ${listed([...byKind].map(([kind, all]) => `${kindWords(kind).id.toLowerCase()} (${number(all.length)})`))}.`,
    ofRecords(facts),
  );
  const fields = facts.cooperations.flatMap(({ record }) => record.cooperation.fields);
  if (fields.length > 0)
    writer.say(
      'fields',
      `Menurut bidangnya: ${listed(fields.map((field) => fieldWords(field).id))}.`,
      ofRecords(facts),
    );
  for (const { record } of facts.cooperations) {
    const { code, titleId } = record.cooperation;
    writer.say(`cooperation-${code}`, `${titleId} (${code}).`, {
      ...refer('record', code),
      cooperation: code,
    });
  }
}

function writeProgress(writer: PartWriter, facts: ReportFacts): void {
  const count = (of: typeof doneIn) => number(facts.cooperations.flatMap(of).length);
  writer.say(
    'activities',
    `Pada tahun ${facts.year} tercatat ${count(doneIn)} kegiatan terlaksana, ${count(plannedIn)} masih direncanakan, dan ${count(cancelledIn)} batal.`,
    refer('activity', facts.year, 'Catatan kegiatan kantor'),
  );
  sayAnswers(writer, facts);
}

function writeBeneficiaries(writer: PartWriter, facts: ReportFacts): void {
  const done = allDone(facts);
  const counted = done.flatMap(({ fold }) => fold.done?.report?.reached ?? []);
  if (counted.length === 0) {
    writer.lack('reached', 'jumlah penerima manfaat', facts.unit);
    return;
  }
  writer.say(
    'reached',
    `Penerima manfaat yang dihitung: ${number(counted.reduce((sum, one) => sum + one, 0))}, dari ${number(counted.length)} di antara ${number(done.length)} kegiatan yang terlaksana; pada kegiatan lainnya jumlahnya tidak dihitung.`,
    refer('activity', facts.year, 'Catatan kegiatan kantor'),
  );
}

function writeFunding(writer: PartWriter, facts: ReportFacts): void {
  const done = allDone(facts);
  const costs = done.flatMap(({ fold }) => fold.done?.report?.cost ?? []);
  const cents = (amount: string) => {
    const [whole = '0', fraction = ''] = amount.split('.');
    return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  };
  const plain = (sum: bigint) => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
  for (const [currency, some] of Map.groupBy(costs, (cost) => cost.currency)) {
    const amount = plain(some.reduce((sum, cost) => sum + cents(cost.amount), 0n));
    writer.say(
      `cost-${currency}`,
      `Biaya yang tercatat dalam ${currency}: ${formatMoney({ amount, currency }, 'id')} untuk ${number(some.length)} kegiatan.`,
      refer('activity', facts.year, 'Catatan kegiatan kantor'),
    );
  }
  const unknown = done.length - costs.length;
  if (unknown > 0) writer.lack('costs', `biaya dari ${number(unknown)} kegiatan yang terlaksana`, facts.unit);
  else if (done.length === 0) writer.lack('funding', `dana yang dikeluarkan tahun ${facts.year}`, facts.unit);
}

function writeObstacles(writer: PartWriter, facts: ReportFacts): void {
  sayObstacles(writer, facts);
  saySilent(writer, facts);
  if (facts.obstacles.length === 0)
    writer.needWords('obstacles', 'hambatan dan tantangan daerah, internal maupun eksternal', facts.unit);
}

function writeAnalysis(writer: PartWriter, facts: ReportFacts): void {
  const still = facts.cooperations.filter((one) => doneIn(one).length === 0);
  if (still.length > 0)
    writer.say(
      'without-activity',
      `Kerja sama tanpa kegiatan terlaksana yang tercatat pada tahun ${facts.year}: ${listed(still.map((one) => `${one.record.cooperation.titleId} (${agencyOf(one, facts.unit)})`))}.`,
      ofRecords(facts),
    );
  writer.needWords('analysis', 'analisis dan rencana tindak lanjut daerah', facts.unit);
}

const writers: Readonly<Record<ReportPart, (writer: PartWriter, facts: ReportFacts) => void>> = {
  title: writeTitle,
  background: writeBackground,
  purpose: writePurpose,
  scope: writeScope,
  progress: writeProgress,
  beneficiaries: writeBeneficiaries,
  funding: writeFunding,
  obstacles: writeObstacles,
  analysis: writeAnalysis,
};

/** The nine parts of the region as a whole; a region without cooperations reports nil in the same form. */
export function assembleRegion(facts: ReportFacts): AssembledParts {
  const chosen = facts.cooperations.length === 0 ? nilWriters : writers;
  return assembledBy((part, writer) => chosen[part](writer, facts));
}
