import { edtfBounds, formatEdtf } from '#kernel/edtf.ts';
import { formatMoney } from '#kernel/money.ts';
import { fundWords, type ListedActivity } from '#monitoring';
import { kindWords } from '#reference';
import { actWords, statusWords } from '#register';
import { touchesYear } from './belongs-to-year.ts';
import {
  actsOfYear,
  type CooperationPen,
  listed,
  referTo,
  referToAct,
  referToRecord,
} from './cooperation-parts.ts';
import type { AgencyAnswer, CooperationFacts } from './facts.ts';
import { type PartWriter, quoted } from './sentence.ts';

export const number = (value: number) => value.toLocaleString('id-ID');

export const doneIn = ({ activities }: CooperationFacts) =>
  activities.filter(({ fold }) => fold.state === 'done');
export const plannedIn = ({ activities }: CooperationFacts) =>
  activities.filter(({ fold }) => fold.state === 'planned');
export const cancelledIn = ({ activities }: CooperationFacts) =>
  activities.filter(({ fold }) => fold.state === 'cancelled');

export const ofActivity = (
  pen: CooperationPen,
  { activity }: ListedActivity,
  act?: { source: { title: string } | null },
) =>
  referTo(
    pen.facts,
    'activity',
    activity.id,
    act?.source?.title ?? (activity.agency || 'Catatan kegiatan kantor'),
  );

const owes = ({ agency }: CooperationPen, { activity }: ListedActivity) => activity.agency || agency;

export const whenWords = (act: { dateEdtf: string | null; dateWords: string } | undefined) =>
  act?.dateEdtf ? formatEdtf(act.dateEdtf, 'id') : (act?.dateWords ?? '');

const who = ({ ours, theirs }: { ours: number | null; theirs: number | null }) =>
  [
    ours === null ? '' : `${number(ours)} peserta dari pihak daerah`,
    theirs === null ? '' : `${number(theirs)} peserta dari pihak mitra`,
  ].filter(Boolean);

/** One activity that was carried out: what, when, where, by whom, with whom, and what came of it. */
function doneSentence({ activity, fold: { done } }: ListedActivity): string {
  const people = who(done?.report ?? { ours: null, theirs: null });
  const told = [
    activity.title,
    whenWords(done),
    activity.place && `di ${activity.place}`,
    activity.agency && `oleh ${activity.agency}`,
    people.length > 0 && `dengan ${listed(people)}`,
  ];
  const result = done?.report?.result ? ` Hasilnya: ${withPoint(done.report.result)}` : '';
  return `${told.filter(Boolean).join(', ')}.${result}`;
}

export const withPoint = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** Claims that an agency's accepted answer of the year made; what became an activity is told as one. */
export function answerClaims({ facts: { record, answers } }: CooperationPen, property: 'report' | 'problem') {
  return record.claims.flatMap((claim) => {
    const answer = answers.get(Number(claim.locator.answer));
    const fits = claim.property === property && claim.standing === 'live' && !('activity' in claim.locator);
    return fits && answer ? [{ claim, answer }] : [];
  });
}

export const answerReference = (pen: CooperationPen, { requestId, agency, round }: AgencyAnswer) =>
  referTo(pen.facts, 'answer', requestId, `${agency}: ${round}`);

/** Part 5: where it stands, what happened, what was done and what came of it. */
export function writeProgress(writer: PartWriter, pen: CooperationPen): void {
  const { facts, year, agency } = pen;
  const { cooperation } = facts.record;
  writer.say(
    'status',
    `Kerja sama ini berbentuk ${kindWords(cooperation.kind).id.toLowerCase()}; tahapnya menurut catatan: ${statusWords[cooperation.status as keyof typeof statusWords]?.id.toLowerCase() ?? cooperation.status}.`,
    referToRecord(facts, 'status'),
  );
  for (const act of actsOfYear(facts, year))
    writer.say(
      `act-${act.id}`,
      `${actWords[act.kind].id} pada ${formatEdtf(act.legalDate ?? '', 'id')}${act.asWritten === '' ? '' : `: ${quoted(act.asWritten)}`}.`,
      referToAct(facts, act),
    );
  for (const one of doneIn(facts)) {
    writer.say(`activity-${one.activity.id}`, doneSentence(one), ofActivity(pen, one, one.fold.done));
    if (!one.fold.done?.report?.result)
      writer.lack(`result-${one.activity.id}`, `hasil kegiatan ${one.activity.title}`, owes(pen, one));
  }
  for (const { indicator, sentence } of facts.results)
    writer.say(
      `result-${indicator.id}`,
      sentence.id,
      referTo(facts, 'result', indicator.id, 'Indikator capaian'),
    );
  for (const { claim, answer } of answerClaims(pen, 'report'))
    writer.say(
      `claim-${claim.id}`,
      `${answer.agency} melaporkan (${formatEdtf(answer.period, 'id')}): ${quoted(claim.asWritten)}.`,
      answerReference(pen, answer),
    );
  if (writer.sentences.length <= 1)
    writer.lack('progress', `perkembangan tahun ${year}, atau pernyataan bahwa tidak ada kegiatan`, agency);
}

/** Part 6: who benefited, and where. */
export function writeBeneficiaries(writer: PartWriter, pen: CooperationPen): void {
  const { facts, agency } = pen;
  const bodies = facts.record.parties.filter(({ role }) => role === 'beneficiary');
  if (bodies.length > 0)
    writer.say(
      'parties',
      `Penerima manfaat yang disebut dalam kerja sama: ${listed(bodies.map(({ name }) => name))}.`,
      referTo(facts, 'record', facts.record.cooperation.code),
    );
  const done = doneIn(facts);
  for (const one of done) {
    const { activity, fold } = one;
    const report = fold.done?.report;
    const place = report?.groupPlace || activity.place;
    if (report?.group) {
      const reached =
        report.reached === null
          ? ''
          : `, ${number(report.reached)} penerima${report.counted ? ` (${report.counted})` : ''}`;
      writer.say(
        `activity-${activity.id}`,
        `${activity.title}: ${report.group}${place ? ` di ${place}` : ''}${reached}.`,
        ofActivity(pen, one, fold.done),
      );
    }
    const lacks = [!report?.group && 'kelompok penerima manfaat', !place && 'tempatnya'].filter(Boolean);
    if (lacks.length > 0)
      writer.lack(
        `group-${activity.id}`,
        `${lacks.join(' dan ')} dari kegiatan ${activity.title}`,
        owes(pen, one),
      );
  }
  if (done.length === 0 && bodies.length === 0)
    writer.lack('beneficiaries', 'penerima manfaat dan tempatnya', agency);
}

/** Part 7: what each activity cost, from which source; what nobody wrote down is no zero. */
export function writeFunding(writer: PartWriter, pen: CooperationPen): void {
  const { facts, year, agency } = pen;
  for (const one of doneIn(facts)) {
    const { activity, fold } = one;
    const cost = fold.done?.report?.cost;
    if (!cost) {
      writer.lack(`cost-${activity.id}`, `biaya kegiatan ${activity.title} dan sumbernya`, owes(pen, one));
      continue;
    }
    const source = cost.funds ? ` dari ${fundWords[cost.funds].id}` : '';
    writer.say(
      `activity-${activity.id}`,
      `${activity.title}: ${formatMoney(cost, 'id')}${source}.`,
      ofActivity(pen, one, fold.done),
    );
    if (!cost.funds)
      writer.lack(`funds-${activity.id}`, `sumber dana kegiatan ${activity.title}`, owes(pen, one));
  }
  for (const money of facts.record.money) {
    if (money.dated === null || !touchesYear(edtfBounds(money.dated), year)) continue;
    writer.say(
      `money-${money.id}`,
      `${money.purpose}: ${formatMoney({ amount: money.amount, currency: money.currency }, 'id')} (${formatEdtf(money.dated, 'id')}).`,
      referTo(facts, 'money', money.id),
    );
  }
  if (writer.sentences.length === 0 && writer.missing.length === 0)
    writer.lack('funding', `dana yang dikeluarkan tahun ${year} dan sumbernya`, agency);
}
