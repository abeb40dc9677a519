import { governmentOf, listed } from './cooperation-parts.ts';
import type { ReportFacts } from './facts.ts';
import { obstacleSentence } from './obstacle-sentence.ts';
import type { FactKind, FactReference, PartWriter } from './sentence.ts';

export const number = (value: number) => value.toLocaleString('id-ID');

export const refer = (
  kind: FactKind,
  id: string | number,
  source = 'Register kerja sama kantor',
): FactReference => ({
  kind,
  cooperation: null,
  id: String(id),
  source,
});
export const ofRecords = (facts: ReportFacts) => refer('record', facts.year);

/** Whoever is silent by the day of the report is named in it. */
export const silentAgencies = ({ answers }: ReportFacts): string[] => [
  ...new Set(answers.filter(({ number: receipt }) => receipt === null).map(({ agency }) => agency)),
];

/** Part 1 of the region: whose report of which year. */
export function writeTitle(writer: PartWriter, facts: ReportFacts): void {
  writer.say(
    'title',
    `Laporan Pelaksanaan Kerja Sama Daerah dengan Luar Negeri ${governmentOf(facts.region.code)} Tahun ${facts.year}`,
    ofRecords(facts),
  );
}

const lawSentence = ({ region }: ReportFacts) =>
  region.level === 'province'
    ? 'Laporan ini disampaikan Gubernur kepada Menteri Dalam Negeri melalui Sekretaris Jenderal berdasarkan Pasal 36 dan Pasal 37 Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020.'
    : 'Laporan ini disampaikan kepada Gubernur untuk diteruskan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal berdasarkan Pasal 35 dan Pasal 37 Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020.';

/** By which articles the report is made, where they were law. */
export function sayLaw(writer: PartWriter, facts: ReportFacts): void {
  if (facts.lawInForce) writer.say('law', lawSentence(facts), refer('law', 'P 35-37', 'Permendagri 25/2020'));
}

/** How many agencies were asked and answered, and whose answer still waits for the officer. */
export function sayAnswers(writer: PartWriter, facts: ReportFacts): void {
  const { answers } = facts;
  if (answers.length === 0) {
    const what = `jawaban perangkat daerah tentang tahun ${facts.year}: belum ada yang ditanya`;
    writer.lack('answers', what, facts.unit);
    return;
  }
  const answered = answers.filter(({ number: receipt }) => receipt !== null);
  writer.say(
    'answers',
    `Dari ${number(answers.length)} permintaan laporan kepada perangkat daerah, ${number(answered.length)} dijawab, ${number(answered.filter(({ nil }) => nil).length)} di antaranya nihil.`,
    refer('round', facts.year, 'Ronde laporan perangkat daerah'),
  );
  for (const { agency, round, requestId } of answers.filter(({ waiting }) => waiting))
    writer.lack(`waiting-${requestId}`, `pemeriksaan jawaban ${agency} (${round})`, facts.unit);
}

/** Obstacles of no single cooperation. */
export function sayObstacles(writer: PartWriter, { obstacles }: ReportFacts): void {
  for (const one of obstacles)
    writer.say(
      `obstacle-${one.obstacle.id}`,
      obstacleSentence(one),
      refer('obstacle', one.obstacle.id, one.fold.content?.source.title),
    );
}

/** Silence is told by name, never left out. */
export function saySilent(writer: PartWriter, facts: ReportFacts): void {
  const silent = silentAgencies(facts);
  if (silent.length > 0)
    writer.say(
      'silent',
      `${number(silent.length)} perangkat daerah belum menjawab permintaan laporan: ${listed(silent)}.`,
      refer('round', facts.year, 'Ronde laporan perangkat daerah'),
    );
}
