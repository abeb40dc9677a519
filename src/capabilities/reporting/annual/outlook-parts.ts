import { formatEdtf } from '#kernel/edtf.ts';
import { decisionWords } from '#monitoring';
import { type CooperationPen, referTo } from './cooperation-parts.ts';
import { obstacleSentence } from './obstacle-sentence.ts';
import { type PartWriter, quoted } from './sentence.ts';
import {
  answerClaims,
  answerReference,
  cancelledIn,
  doneIn,
  number,
  ofActivity,
  plannedIn,
  whenWords,
  withPoint,
} from './work-parts.ts';

/** What somebody has coded is told once, as coded. */
const isCoded = ({ facts }: CooperationPen, words: string) =>
  facts.obstacles.some(({ fold }) => fold.content && words.includes(fold.content.quotation));

/** Part 8: what stood in the way; that an agency named nothing is its own statement, that nobody was asked is a gap. */
export function writeObstacles(writer: PartWriter, pen: CooperationPen): void {
  const { facts, agency } = pen;
  for (const one of cancelledIn(facts)) {
    const { cancelled } = one.fold;
    writer.say(
      `activity-${one.activity.id}`,
      `Kegiatan ${one.activity.title} batal: ${withPoint(cancelled?.reason ?? '')}`,
      ofActivity(pen, one, cancelled),
    );
  }
  for (const one of facts.obstacles) {
    const { id } = one.obstacle;
    writer.say(
      `obstacle-${id}`,
      obstacleSentence(one),
      referTo(facts, 'obstacle', id, one.fold.content?.source.title),
    );
  }
  const problems = answerClaims(pen, 'problem');
  for (const { claim, answer } of problems) {
    if (isCoded(pen, claim.asWritten)) continue;
    writer.say(
      `claim-${claim.id}`,
      `${answer.agency} melaporkan (${formatEdtf(answer.period, 'id')}): ${quoted(claim.asWritten)}.`,
      answerReference(pen, answer),
    );
  }
  const reported = answerClaims(pen, 'report').map(({ answer }) => answer);
  for (const answer of new Set(reported)) {
    if (problems.some(({ answer: other }) => other.requestId === answer.requestId)) continue;
    writer.say(
      `none-${answer.requestId}`,
      `${answer.agency} tidak menyebut hambatan dalam jawabannya (${formatEdtf(answer.period, 'id')}).`,
      answerReference(pen, answer),
    );
  }
  if (writer.sentences.length === 0)
    writer.lack('obstacles', 'hambatan dan tantangan, atau pernyataan bahwa tidak ada', agency);
}

/** Part 9: planned against done, and what comes next; the analysis itself is people's. */
export function writeAnalysis(writer: PartWriter, pen: CooperationPen): void {
  const { facts, year, agency, unit } = pen;
  const [done, planned, cancelled] = [doneIn(facts), plannedIn(facts), cancelledIn(facts)];
  const lines = facts.plan?.lines.length ?? 0;
  if (done.length + planned.length + cancelled.length + lines > 0)
    writer.say(
      'planned-against-done',
      `Pada tahun ${year} tercatat ${number(done.length)} kegiatan terlaksana, ${number(planned.length)} masih direncanakan, dan ${number(cancelled.length)} batal${facts.plan ? `; Rencana Kegiatan Tahunan memuat ${number(lines)} kegiatan` : ''}.`,
      referTo(facts, 'plan', year, `Rencana Kegiatan Tahunan ${year} dan catatan kegiatan`),
    );
  for (const { number: nth, decision, decidedOn, office, reason, steps } of facts.decisions) {
    const planned = steps
      .map(({ what, who, due }) => `${what} (${who}, ${formatEdtf(due, 'id')})`)
      .join('; ');
    writer.say(
      `decision-${nth}`,
      `${office} memutuskan pada ${formatEdtf(decidedOn, 'id')}: ${decisionWords[decision].id.toLowerCase()}. Alasan: ${withPoint(reason)}${planned === '' ? '' : ` Langkahnya: ${planned}.`}`,
      referTo(facts, 'decision', nth, `Keputusan ${office}`),
    );
  }
  for (const [index, line] of (facts.comingPlan?.lines ?? []).entries())
    writer.say(
      `next-${index + 1}`,
      `Rencana tahun ${year + 1}: ${[line.title, line.when, line.agency].filter(Boolean).join(', ')}.`,
      referTo(facts, 'plan', year + 1, `Rencana Kegiatan Tahunan ${year + 1}`),
    );
  for (const one of facts.comingActivities) {
    if (one.fold.state !== 'planned') continue;
    writer.say(
      `activity-${one.activity.id}`,
      `Direncanakan: ${[one.activity.title, whenWords(one.fold.planned), one.activity.agency].filter(Boolean).join(', ')}.`,
      ofActivity(pen, one, one.fold.planned),
    );
  }
  if (!writer.sentences.some(({ key }) => key !== 'planned-against-done'))
    writer.lack('follow-up', `rencana kegiatan tahun ${year + 1}`, agency);
  writer.needWords('analysis', 'analisis atas keadaan di atas', unit);
}
