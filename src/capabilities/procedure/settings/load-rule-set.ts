import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { calendarOf } from '../case-frame.ts';
import type { Complaint } from '../law/complaints.ts';
import { law as packaged } from '../law/law.ts';
import type { Law } from '../law/read-law.ts';
import { type RuleSet, ruleSetShape } from '../law/shape.ts';
import { listActsByCase } from '../store/acts.ts';
import { listCases } from '../store/cases.ts';
import { addAct, listActsIn, type NewSetting, type Scope, scopeOf } from './add-act.ts';
import { checkNationalRuleSet, checkOwnRuleSet, parseRuleSet } from './check-rule-set.ts';
import { type AffectedCase, affectedCases, compareLaws, type RuleDifference } from './compare-laws.ts';
import { type LawInForce, lawInForce, nationalLaw } from './law-in-force.ts';
import { nationalLawOf } from './law-of.ts';
import { reasonMissing, ruleSetRefused, settingsNotAllowed } from './refusals.ts';
import { maySetLaw } from './rules.ts';
import type { SettingAct } from './setting-acts.ts';

/** What loading a rule set would bring about. */
export interface RuleSetPreview {
  scope: Scope;
  set: RuleSet;
  differences: RuleDifference[];
  /** The government's own open cases; those of others are theirs to see. */
  cases: AffectedCase[];
}

export type CheckedRuleSet =
  | { complaints: readonly Complaint[] }
  | { preview: RuleSetPreview; act: NewSetting };

interface Desk {
  scope: Scope;
  acts: SettingAct[];
  national: Law;
}

async function deskOf(tx: GovernmentTransaction, actor: GovernmentActor): Promise<Desk> {
  const scope = await scopeOf(tx, actor);
  return {
    scope,
    acts: await listActsIn(tx, scope, actor.governmentId),
    national: (await nationalLawOf(tx)).law,
  };
}

const ruleSetCodes = (acts: readonly SettingAct[]) =>
  acts.flatMap(({ kind, subject }) => (kind === 'rule-set' ? [subject.replace('rule-set:', '')] : []));

const actOf = (set: RuleSet, text: unknown): NewSetting => ({
  kind: 'rule-set',
  subject: `rule-set:${set.code}`,
  effectiveFrom: set.from,
  content: text,
  reason: '',
});

const lawWith = ({ scope, national }: Desk, acts: readonly SettingAct[]): LawInForce =>
  scope === 'national' ? nationalLaw(packaged, acts) : lawInForce(national, acts);

async function previewOf(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  desk: Desk,
  set: RuleSet,
  laws: { before: Law; after: Law },
  day: string,
): Promise<RuleSetPreview> {
  const { governmentId } = actor;
  const calendar = await calendarOf(tx, governmentId);
  const acts = await listActsByCase(tx, governmentId);
  const cases = (await listCases(tx, governmentId)).map(({ id, cooperationCode, path, level }) => ({
    cooperationCode,
    frame: { path, level, calendar },
    acts: acts.get(id) ?? [],
  }));
  return {
    scope: desk.scope,
    set,
    differences: compareLaws(laws.before, laws.after, set.from),
    cases: affectedCases(cases, laws.before, laws.after, day),
  };
}

async function checkFile(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  desk: Desk,
  file: string,
): Promise<CheckedRuleSet> {
  const parsed = parseRuleSet(file);
  if ('complaints' in parsed) return parsed;
  const { text } = parsed;
  const taken = ruleSetCodes(desk.acts);
  const complaints =
    desk.scope === 'national'
      ? checkNationalRuleSet(text, desk.national, taken)
      : checkOwnRuleSet(text, desk.national, taken);
  if (complaints.length > 0) return { complaints };
  const set = ruleSetShape.parse(text);
  const act = actOf(set, text);
  const before = lawWith(desk, desk.acts);
  const number = (desk.acts.at(-1)?.number ?? 0) + 1;
  const added = { ...act, number, replaces: null, recordedAt: clock.now(), recordedBy: '' };
  const after = lawWith(desk, [...desk.acts, added]);
  const leftOut = after.leftOut.find(({ subject }) => subject === act.subject);
  if (leftOut) return { complaints: leftOut.complaints };
  const [, day = set.from] = [set.from, today(clock)].sort();
  const laws = { before: before.law, after: after.law };
  return { preview: await previewOf(tx, actor, desk, set, laws, day), act };
}

/** Reads a file as the next rule set of whoever asks: every complaint with its place, or what it would bring about. */
export async function checkRuleSet(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  file: string,
): Promise<CheckedRuleSet> {
  if (!maySetLaw(actor)) throw settingsNotAllowed();
  return checkFile(tx, clock, actor, await deskOf(tx, actor), file);
}

export const RuleSetLoading = z.object({
  /** The JSON text of the file, as it was uploaded and previewed. */
  file: z.string(),
  reason: z.string().trim().max(2000).default(''),
});
export type RuleSetLoading = z.input<typeof RuleSetLoading>;

/**
 * Adds a rule set to the law: everybody's when the country's government loads it, one's own otherwise. Steps of its
 * first day and later are judged by it from now on, also in cases that are open. Returns the act's number.
 */
export async function loadRuleSet(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: RuleSetLoading,
): Promise<number> {
  const { file, reason } = RuleSetLoading.parse(input);
  if (!maySetLaw(actor)) throw settingsNotAllowed();
  const desk = await deskOf(tx, actor);
  const checked = await checkFile(tx, clock, actor, desk, file);
  if ('complaints' in checked) throw ruleSetRefused(checked.complaints);
  if (reason === '') throw reasonMissing();
  const number = await addAct(tx, clock, actor, desk.scope, desk.acts, { ...checked.act, reason });
  await recordEntry(tx, clock, actor, {
    action: 'law.load-rule-set',
    subject: checked.act.subject,
    outcome: 'done',
    detail: { number, scope: desk.scope, from: checked.act.effectiveFrom, reason },
  });
  return number;
}
