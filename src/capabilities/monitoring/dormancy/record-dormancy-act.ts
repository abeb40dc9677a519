import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { addDuration } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { decisionMovedOn, notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { insertDormancyAct } from '../store/dormancy-acts.ts';
import type { RecordedDecision } from './decision.ts';
import { untellRegister } from './tell-register.ts';
import { viewDormancy } from './view-dormancy.ts';

export const followUpKinds = ['step-done', 'step-undone', 'reviewed', 'revoked'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export interface DormancyFollowUp {
  /** Code of the cooperation. */
  code: string;
  /** The number of acts the person had before them. */
  version: number;
  kind: FollowUpKind;
  /** Index of the step, of those about one. */
  step?: number;
  /** The day it was done, reviewed or revoked; not asked of a step that is taken back. */
  on: string;
  /** How it was done, what the review found, or why. */
  text: string;
  /** Of a review: the next one; '' = none is needed any more. */
  nextReview?: string;
}

const day = z.iso.date();
const words = {
  text: {
    id: 'Tulis bagaimana atau mengapa, paling sedikit 3 huruf',
    en: 'Say how or why, in at least 3 letters',
  },
  on: {
    id: 'Tulis satu hari sejak keputusan dan tidak sesudah hari ini',
    en: 'Write a day since the decision and not after today',
  },
  nextReview: {
    id: 'Tulis satu hari sesudah tinjauan ini dan tidak lebih dari satu tahun, atau kosongkan bila tidak perlu lagi',
    en: 'Write a day after this review and within a year of it, or leave it empty when none is needed any more',
  },
} as const satisfies Record<string, Words>;

function complaintsAbout(
  { kind, on, text, nextReview = '' }: DormancyFollowUp,
  { decidedOn }: RecordedDecision,
  today: string,
): FieldRefusal[] {
  const dated = kind !== 'step-undone';
  const badDay = !day.safeParse(on).success || on < decidedOn || on > today;
  const badReview =
    !day.safeParse(nextReview).success ||
    nextReview <= on ||
    nextReview > (addDuration(on, { years: 1 }) ?? on);
  const length = text.trim().length;
  return [
    ...(dated && badDay ? [{ field: 'on', words: words.on }] : []),
    ...(length < 3 || length > 5000 ? [{ field: 'text', words: words.text }] : []),
    ...(kind === 'reviewed' && nextReview !== '' && !badDay && badReview
      ? [{ field: 'nextReview', words: words.nextReview }]
      : []),
  ];
}

/** Whether it can follow on the decision that stands: a step is done once, and taken back only when it was done. */
function mayFollow({ kind, step = -1 }: DormancyFollowUp, { steps }: RecordedDecision): boolean {
  if (kind === 'step-done') return steps[step]?.done === null;
  if (kind === 'step-undone') return steps[step] !== undefined && steps[step].done !== null;
  return true;
}

function contentOf({ kind, step = 0, on, text: given, nextReview = '' }: DormancyFollowUp, decision: number) {
  const text = given.trim();
  switch (kind) {
    case 'step-done':
      return { kind, decision, content: { step, on, how: text } };
    case 'step-undone':
      return { kind, decision, content: { step, reason: text } };
    case 'reviewed':
      return { kind, decision, content: { on, finding: text, nextReview: nextReview || null } };
    case 'revoked':
      return { kind, decision, content: { on, reason: text } };
  }
}

/** Records what became of the decision that stands: a step done or taken back, a review, or that it no longer holds. */
export async function recordDormancyAct(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  input: DormancyFollowUp,
): Promise<void> {
  if (!mayRun(actor)) throw notAllowed();
  const {
    cooperation,
    keptUnder,
    fold,
    day: today,
    regionCode,
  } = await viewDormancy(tx, house, actor, input.code);
  const { standing } = fold;
  if (fold.version !== input.version || !standing || !mayFollow(input, standing)) throw decisionMovedOn();
  const complaints = complaintsAbout(input, standing, today);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const act = { ...contentOf(input, standing.number), number: fold.version + 1 };
  const recorded = { at: house.clock.now(), by: actor.name };
  if (!(await insertDormancyAct(tx, actor.governmentId, keptUnder, act, recorded))) throw decisionMovedOn();
  const { code } = cooperation;
  if (input.kind === 'revoked')
    await untellRegister(
      tx,
      house.clock,
      actor,
      { code, regionCode, number: standing.number, decision: standing },
      input.text.trim(),
    );
  await recordEntry(tx, house.clock, actor, {
    action: `dormancy.${input.kind}`,
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { number: act.number, decision: standing.number, ...act.content },
  });
}
