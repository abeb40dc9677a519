import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import type { EndingGround } from '#procedure';

/** How a dormant cooperation may be decided about: put to life again, made smaller, given to another agency, or ended. */
export const decisionKinds = ['revive', 'reduce', 'transfer', 'end'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a cooperation is looked at for before it is decided about. */
export const criteria = ['involvement', 'silence', 'funding', 'result', 'record'] as const;
export type Criterion = (typeof criteria)[number];

const text = (most: number) => z.string().trim().max(most).default('');

/** One step of a plan: what is done, by whom, until when. */
export const Step = z.object({
  what: z.string().trim().min(1).max(500),
  who: z.string().trim().min(1).max(300),
  due: z.iso.date(),
});
export type Step = z.output<typeof Step>;

export const DecisionInput = z.object({
  decision: z.enum(decisionKinds),
  /** The day it was decided on, not the day it is recorded. */
  decidedOn: z.iso.date(),
  /** Who decided: office, and the person who held it that day. */
  office: z.string().trim().min(2).max(300),
  person: z.string().trim().min(2).max(300),
  /** Where and with whom it was talked over. */
  meeting: text(2000),
  reason: z.string().trim().min(3).max(5000),
  /** What the office makes of each criterion; '' = it says nothing of its own. */
  judgements: z.object({
    involvement: text(3000),
    silence: text(3000),
    funding: text(3000),
    result: text(3000),
    record: text(3000),
  }),
  /** Of `reduce`: what remains. */
  remains: text(3000),
  /** Of `transfer`: the agency that carries it from then on. */
  successor: text(300),
  /** Of `end`: code of the ground in the law of that day. */
  ground: text(60),
  steps: z.array(Step).max(12).default([]),
  nextReview: z.iso.date().nullable().default(null),
});
export type DecisionInput = z.input<typeof DecisionInput>;

/** What was seen of a criterion when it was decided, in sentences. */
export type Findings = Readonly<Record<Criterion, Words[]>>;

/** A decision as it is kept: whole, so that its minutes can be written again word for word. */
export interface Decision extends Omit<z.output<typeof DecisionInput>, 'ground'> {
  /** As the law of the day of the decision said it. */
  ground: EndingGround | null;
  findings: Findings;
}

/** One thing recorded about a dormant cooperation. */
export type DormancyAct = { number: number; at: string; by: string } & (
  | { kind: 'decided'; decision: null; content: Decision }
  | { kind: 'step-done'; decision: number; content: { step: number; on: string; how: string } }
  | { kind: 'step-undone'; decision: number; content: { step: number; reason: string } }
  | {
      kind: 'reviewed';
      decision: number;
      content: { on: string; finding: string; nextReview: string | null };
    }
  | { kind: 'revoked'; decision: number; content: { on: string; reason: string } }
);
export type DormancyActKind = DormancyAct['kind'];
type ActOf<K extends DormancyActKind> = Extract<DormancyAct, { kind: K }>;

export interface PlannedStep extends Step {
  /** When and how it was done; null = not recorded yet. */
  done: { on: string; how: string } | null;
}

export interface RecordedDecision extends Omit<Decision, 'steps'> {
  number: number;
  at: string;
  by: string;
  steps: PlannedStep[];
  reviews: ActOf<'reviewed'>[];
  /** The review that is awaited by now: the one it was decided with, or what the last review set. */
  reviewDue: string | null;
  /** `replaced`: a later decision took its place. */
  state: 'standing' | 'replaced' | 'revoked';
  revoked: ActOf<'revoked'> | null;
}

export interface DormancyFold {
  /** Number of the last act: who acts on an older one is told. */
  version: number;
  standing: RecordedDecision | undefined;
  /** Every decision, the newest first. */
  decisions: RecordedDecision[];
}

const begun = ({ number, at, by, content }: ActOf<'decided'>): RecordedDecision => ({
  ...content,
  number,
  at,
  by,
  steps: content.steps.map((step) => ({ ...step, done: null })),
  reviews: [],
  reviewDue: content.nextReview,
  state: 'standing',
  revoked: null,
});

const withStep = (
  decision: RecordedDecision,
  index: number,
  done: PlannedStep['done'],
): RecordedDecision => ({
  ...decision,
  steps: decision.steps.map((step, at) => (at === index ? { ...step, done } : step)),
});

function after(decision: RecordedDecision, act: Exclude<DormancyAct, ActOf<'decided'>>): RecordedDecision {
  switch (act.kind) {
    case 'step-done':
      return withStep(decision, act.content.step, { on: act.content.on, how: act.content.how });
    case 'step-undone':
      return withStep(decision, act.content.step, null);
    case 'reviewed':
      return { ...decision, reviews: [...decision.reviews, act], reviewDue: act.content.nextReview };
    case 'revoked':
      return { ...decision, state: 'revoked', revoked: act };
  }
}

/** What stands of the decisions about one cooperation: the last one that was not revoked, with its steps and reviews. */
export function foldDormancy(acts: readonly DormancyAct[]): DormancyFold {
  let decisions: RecordedDecision[] = [];
  for (const act of acts) {
    if (act.kind === 'decided')
      decisions = [
        begun(act),
        ...decisions.map((one) => (one.state === 'standing' ? { ...one, state: 'replaced' as const } : one)),
      ];
    else decisions = decisions.map((one) => (one.number === act.decision ? after(one, act) : one));
  }
  return {
    version: acts.at(-1)?.number ?? 0,
    standing: decisions.find(({ state }) => state === 'standing'),
    decisions,
  };
}

/** How many of its steps are done. */
export const progressOf = ({ steps }: Pick<RecordedDecision, 'steps'>) => ({
  done: steps.filter(({ done }) => done !== null).length,
  all: steps.length,
});
