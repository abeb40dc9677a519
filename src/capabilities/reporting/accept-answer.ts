import { findGovernmentById } from '#access';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import { recordActivity } from '#monitoring';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findCountry, recogniseKind } from '#reference';
import { addClaims, type CooperationInput, recordCooperation } from '#register';
import { activitiesOf } from './answer/activities-of.ts';
import type { LineKind } from './answer/lines.ts';
import { cameByMail } from './answer/mail-answer.ts';
import { type AcceptedLine, liesAhead, signsOfLife, sourceOf, statementOf } from './answer/register-facts.ts';
import { actorName } from './inputs.ts';
import { answerMovedOn, notAllowed } from './refusals.ts';
import { mayRun } from './rules.ts';
import {
  type Answer,
  type AnsweredLine,
  insertDecision,
  type LineDecision,
  listAnswers,
} from './store/answers.ts';
import { findCurrentCodes } from './store/cooperations.ts';
import { type AgencyRequest, addEvent, lockRequest } from './store/requests.ts';
import { findRound, type Round } from './store/rounds.ts';

/** What the officer decides of one line. `publish`: its sentence may be published with its cooperation. */
export interface LineChoice {
  choice: 'take' | 'publish' | 'new' | 'merge' | 'leave-out' | '';
  /** Code of the cooperation a reported one is merged into. */
  into: string;
  reason: string;
}

export interface Acceptance {
  requestId: number;
  answerId: number;
  /** By the line's position. */
  choices: ReadonlyMap<number, LineChoice>;
}

const words = {
  choose: { id: 'Pilih apa yang dilakukan dengan baris ini', en: 'Choose what to do with this line' },
  reason: { id: 'Tulis mengapa tidak dimasukkan', en: 'Write why it is left out' },
  into: {
    id: 'Tulis kode kerja sama di daftar kantor Anda',
    en: 'Write the code of a cooperation in the list of your office',
  },
  gone: {
    id: 'Kerja sama ini sudah dihapus dari daftar; gabungkan ke yang lain atau jangan dimasukkan',
    en: 'This cooperation was removed from the list; merge the line into another or leave it out',
  },
} as const;

type Current = Awaited<ReturnType<typeof findCurrentCodes>>;

function complaintAbout(
  line: AnsweredLine,
  { choice, into, reason }: LineChoice,
  current: Current,
): FieldRefusal | undefined {
  const field = (name: string) => `${name}-${line.position}`;
  const allowed =
    line.cooperation === null ? ['new', 'merge', 'leave-out'] : ['take', 'publish', 'merge', 'leave-out'];
  if (!allowed.includes(choice)) return { field: field('choice'), words: words.choose };
  if (choice === 'leave-out' && reason.trim() === '') return { field: field('reason'), words: words.reason };
  if (choice === 'merge' && !current.has(into)) return { field: field('into'), words: words.into };
  const goes = choice === 'take' || choice === 'publish';
  if (goes && !current.has(line.cooperation ?? '')) return { field: field('choice'), words: words.gone };
  return undefined;
}

interface Context {
  tx: GovernmentTransaction;
  clock: Clock;
  actor: GovernmentActor;
  request: AgencyRequest;
  round: Round;
  answer: Answer;
  current: Current;
}

const acceptedLine = ({ request, round, answer }: Context, line: AnsweredLine, isPublic: boolean) =>
  ({
    answerId: answer.id,
    answerNumber: answer.number,
    position: line.position,
    receivedAt: answer.receivedAt,
    agency: request.agencyName,
    round,
    kinds: line.kinds,
    byMail: cameByMail(answer),
    sentence: line.sentence,
    dateWords: line.dateWords,
    dateEdtf: line.dateEdtf,
    files: line.files,
    fileSha256: line.files[0]?.sha256 ?? null,
    public: isPublic,
  }) satisfies AcceptedLine;

/** A cooperation nobody knew, as a draft of the register with the agency's own words. */
function newCooperation(line: AnsweredLine, accepted: AcceptedLine, regionCode: string): CooperationInput {
  const country = line.country === '' ? undefined : findCountry(line.country)?.code;
  const partner = line.partner || line.title;
  const title = line.title || `Kerja sama dengan ${line.partner}`;
  // What came by mail says no more than its words.
  const told: AcceptedLine = { ...accepted, kinds: accepted.byMail ? [] : ['activity'] };
  const { claims } = statementOf(told);
  return {
    regionCode,
    titleId: title,
    kind: recogniseKind(`${title} ${line.sentence}`),
    activity: line.sentence || null,
    source: sourceOf(told),
    parties: [
      {
        organisation: { name: accepted.agency, kind: 'local-agency', regionCode },
        side: 'local',
        role: 'responsible',
        asWritten: accepted.agency,
      },
      {
        organisation: { name: partner, kind: 'unknown', country: country ?? null },
        side: 'foreign',
        role: 'partner',
        asWritten: [line.partner, line.country].filter(Boolean).join(', ') || partner,
      },
    ],
    claims: [
      ...claims,
      {
        property: 'partner',
        value: partner,
        asWritten: [line.partner, line.country].join(' ').trim() || partner,
      },
    ],
    publish: false,
  };
}

/**
 * What happened becomes activities, which tell the register themselves; everything else becomes claims. Something told
 * for a day that is still to come is planned, and stays a claim beside it, because it shows nothing yet.
 */
async function tellHappened({ tx, clock, actor }: Context, accepted: AcceptedLine, code: string) {
  if (accepted.byMail) {
    await addClaims(tx, clock, actor, code, statementOf(accepted));
    return;
  }
  for (const activity of activitiesOf(accepted, code)) await recordActivity(tx, clock, actor, activity);
  const toldByActivity = (kind: LineKind) => signsOfLife.includes(kind) && !liesAhead(accepted);
  const kinds = accepted.kinds.filter((kind) => !toldByActivity(kind));
  if (kinds.length > 0) await addClaims(tx, clock, actor, code, statementOf({ ...accepted, kinds }));
}

async function carryOut(context: Context, line: AnsweredLine, choice: LineChoice): Promise<LineDecision> {
  const { tx, clock, actor, current } = context;
  const reason = choice.reason.trim().slice(0, 1000);
  if (choice.choice === 'leave-out') return { decision: 'left-out', cooperationCode: null, reason };
  const accepted = acceptedLine(context, line, choice.choice === 'publish');
  if (choice.choice === 'new') {
    const government = await findGovernmentById(tx, actor.governmentId);
    const { code } = await recordCooperation(
      tx,
      clock,
      actor,
      newCooperation(line, accepted, government?.regionCode ?? ''),
    );
    if (!accepted.byMail) await tellHappened(context, accepted, code);
    return { decision: 'accepted', cooperationCode: code, reason };
  }
  const merged = choice.choice === 'merge';
  const code = current.get(merged ? choice.into : (line.cooperation ?? ''))?.code ?? '';
  const told =
    accepted.kinds.length > 0 || accepted.byMail ? accepted : { ...accepted, kinds: ['contact' as const] };
  await tellHappened(context, told, code);
  return { decision: merged ? 'merged' : 'accepted', cooperationCode: code, reason };
}

/**
 * Accepts an answer: each line becomes what the agency says in the register, with the answer as its source, or is left
 * out with a reason; all of it in one transaction. A line about a cooperation that was merged meanwhile goes to the one
 * it was merged into.
 */
export async function acceptAnswer(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { requestId, answerId, choices }: Acceptance,
): Promise<void> {
  const { governmentId } = actor;
  const request = await lockRequest(tx, governmentId, requestId);
  if (!request) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const [answer] = await listAnswers(tx, governmentId, requestId);
  const round = await findRound(tx, governmentId, request.roundId);
  if (request.state !== 'answered' || !round || answer?.id !== answerId) throw answerMovedOn();
  const choiceOf = ({ position }: AnsweredLine): LineChoice =>
    choices.get(position) ?? { choice: '', into: '', reason: '' };
  const codes = answer.lines.flatMap((line) => [line.cooperation ?? '', choiceOf(line).into]);
  const current = await findCurrentCodes(tx, governmentId, codes);
  const complaints = answer.lines.flatMap((line) => complaintAbout(line, choiceOf(line), current) ?? []);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const context = { tx, clock, actor, request, round, answer, current };
  const recorded = { at: clock.now(), by: actorName(actor) };
  const taken: LineDecision[] = [];
  for (const line of answer.lines) {
    const decision = await carryOut(context, line, choiceOf(line));
    await insertDecision(tx, governmentId, line.id, decision, recorded);
    taken.push(decision);
  }
  await addEvent(tx, governmentId, requestId, { kind: 'accepted', answerId, ...recorded });
  await recordEntry(tx, clock, actor, {
    action: 'request.accept',
    subject: `request:${requestId}`,
    outcome: 'done',
    detail: {
      answer: answer.number,
      lines: taken.map(({ decision, cooperationCode }) => `${decision} ${cooperationCode ?? ''}`.trim()),
    },
  });
}
