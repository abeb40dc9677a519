import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { EndingGround } from '#procedure';
import { decisionMovedOn, notAllowed, notToBeDecided } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertDormancyAct } from '../store/dormancy-acts.ts';
import { type Decision, DecisionInput, decisionKinds } from './decision.ts';
import { decisionComplaints } from './rules.ts';
import { tellRegister } from './tell-register.ts';
import { groundsOn, viewDormancy } from './view-dormancy.ts';

export type DormancyDecision = DecisionInput & {
  /** Code of the cooperation. */
  code: string;
  /** The number of acts the person had before them. */
  version: number;
};

const words: Readonly<Record<string, Words>> = {
  decision: { id: 'Pilih keputusannya', en: 'Choose what was decided' },
  decidedOn: { id: 'Tulis satu hari, misalnya 15 November 2017', en: 'Write a day, like 15 November 2017' },
  office: { id: 'Tulis jabatan atau rapat yang memutuskan', en: 'Name the office or meeting that decided' },
  person: {
    id: 'Tulis nama yang memangku jabatan itu pada hari keputusan',
    en: 'Name the person who held that office on the day of the decision',
  },
  reason: { id: 'Tulis mengapa, paling sedikit 3 huruf', en: 'Say why, in at least 3 letters' },
  what: { id: 'Tulis langkahnya, paling panjang 500 huruf', en: 'Write the step, at most 500 characters' },
  who: { id: 'Tulis siapa yang mengerjakan', en: 'Say who does it' },
  due: { id: 'Tulis satu hari, misalnya 15 Januari 2018', en: 'Write a day, like 15 January 2018' },
  nextReview: { id: 'Tulis satu hari, misalnya 15 Februari 2018', en: 'Write a day, like 15 February 2018' },
};
const tooLong: Words = { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' };

/** What the decision lacks, told beside what cannot be read, as far as its kind and its day can be. */
function allComplaints(
  input: DecisionInput,
  unread: z.ZodError | undefined,
  day: string,
  grounds: readonly EndingGround[],
): FieldRefusal[] {
  const first = unread ? complaintsOf(unread) : [];
  const {
    decision,
    decidedOn,
    steps = [],
    remains = '',
    successor = '',
    ground = '',
    nextReview = null,
  } = input;
  const judged = decisionKinds.includes(decision) && z.iso.date().safeParse(decidedOn).success;
  const texts = { remains: remains.trim(), successor: successor.trim(), ground };
  const second = judged
    ? decisionComplaints({ decision, decidedOn, steps, nextReview, ...texts }, day, grounds)
    : [];
  return [...first, ...second.filter(({ field }) => !first.some((one) => one.field === field))];
}

/** "steps", 0, "due" -> the field "due-0". */
const complaintsOf = ({ issues }: z.ZodError): FieldRefusal[] =>
  issues.map(({ path }) => {
    const name = String(path.at(-1));
    const field = path[0] === 'steps' && path.length > 2 ? `${name}-${String(path[1])}` : name;
    return { field, words: words[name] ?? tooLong };
  });

/**
 * Records what was decided about a cooperation, with what was seen of it that day. It takes the place of the decision
 * that stood; an end becomes an act of the register in the same transaction.
 */
export async function decideDormancy(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  { code: asked, version, ...input }: DormancyDecision,
): Promise<number> {
  if (!mayRun(actor)) throw notAllowed();
  const view = await viewDormancy(tx, house, actor, asked);
  if (view.fold.version !== version) throw decisionMovedOn();
  if (view.stage !== 'signed') throw notToBeDecided();
  const read = DecisionInput.safeParse(input);
  const grounds = await groundsOn(tx, actor, input.decidedOn);
  const complaints = allComplaints(input, read.error, view.day, grounds);
  if (!read.success || complaints.length > 0) throw fieldsToCorrect(complaints);
  const { decision } = read.data;
  const content: Decision = {
    ...read.data,
    remains: decision === 'reduce' ? read.data.remains : '',
    successor: decision === 'transfer' ? read.data.successor : '',
    ground: decision === 'end' ? (grounds.find(({ code }) => code === read.data.ground) ?? null) : null,
    findings: view.findings,
  };
  const { code } = view.cooperation;
  const number = version + 1;
  const act = { number, kind: 'decided', decision: null, content } as const;
  const recorded = { at: house.clock.now(), by: actor.name };
  if (!(await insertDormancyAct(tx, actor.governmentId, view.keptUnder, act, recorded)))
    throw decisionMovedOn();
  await tellRegister(tx, house.clock, actor, {
    code,
    regionCode: view.regionCode,
    number,
    decision: content,
  });
  await recordEntry(tx, house.clock, actor, {
    action: 'dormancy.decide',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: {
      number,
      decision,
      decidedOn: content.decidedOn,
      office: content.office,
      ...(content.ground && { ground: content.ground.code }),
      nextReview: content.nextReview,
    },
  });
  return number;
}
