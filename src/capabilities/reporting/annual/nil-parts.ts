import { formatEdtf } from '#kernel/edtf.ts';
import { governmentOf, listed } from './cooperation-parts.ts';
import type { ReportFacts } from './facts.ts';
import type { ReportPart } from './parts.ts';
import { ofRecords, refer, sayAnswers, sayLaw, sayObstacles, saySilent, writeTitle } from './region-parts.ts';
import { type PartWriter, quoted } from './sentence.ts';

type Writer = (writer: PartWriter, facts: ReportFacts) => void;

const nil =
  (words: string): Writer =>
  (writer, facts) =>
    writer.say('nil', `Nihil: ${words}.`, ofRecords(facts));

/** That there is none, and who said so; nobody having said it is a gap, for silence is no statement. */
function writeBackground(writer: PartWriter, facts: ReportFacts): void {
  sayLaw(writer, facts);
  const { region, year, statements, answers, unit } = facts;
  nil(
    `register tidak memuat kerja sama daerah dengan luar negeri yang dilaksanakan ${governmentOf(region.code)} pada tahun ${year}`,
  )(writer, facts);
  const said = statements.filter(({ value }) => value === 'none');
  for (const { id, asWritten, statedOn, source } of said)
    writer.say(
      `statement-${id}`,
      `Keterangan yang tercatat${statedOn ? ` (${formatEdtf(statedOn, 'id')})` : ''}: ${quoted(asWritten)}.`,
      refer('statement', id, source),
    );
  const none = answers.filter((answer) => answer.number !== null && answer.nil);
  if (none.length > 0)
    writer.say(
      'nil-answers',
      `Perangkat daerah yang menyatakan tidak ada kerja sama: ${listed(none.map(({ agency }) => agency))}.`,
      refer('round', year, 'Jawaban perangkat daerah'),
    );
  if (said.length === 0 && none.length === 0)
    writer.lack('nil-statement', 'pernyataan bahwa tidak ada kerja sama', unit);
}

function writeProgress(writer: PartWriter, facts: ReportFacts): void {
  nil('tidak ada pelaksanaan kerja sama')(writer, facts);
  sayAnswers(writer, facts);
}

function writeObstacles(writer: PartWriter, facts: ReportFacts): void {
  nil('tidak ada pelaksanaan yang terhambat')(writer, facts);
  sayObstacles(writer, facts);
  saySilent(writer, facts);
}

/** The nine parts of a region that has no cooperation. */
export const nilWriters: Readonly<Record<ReportPart, Writer>> = {
  title: writeTitle,
  background: writeBackground,
  purpose: nil('tidak ada kerja sama yang maksud dan tujuannya dilaporkan'),
  scope: nil('tidak ada kerja sama yang ruang lingkupnya dilaporkan'),
  progress: writeProgress,
  beneficiaries: nil('tidak ada penerima manfaat'),
  funding: nil('tidak ada dana yang dikeluarkan'),
  obstacles: writeObstacles,
  analysis: (writer, { unit }) =>
    writer.needWords('analysis', 'rencana daerah untuk kerja sama luar negeri, bila ada', unit),
};
