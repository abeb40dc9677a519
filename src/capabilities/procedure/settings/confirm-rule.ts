import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { isDay } from '../calendar/days.ts';
import { basisOf, isRemembered, type Law, ruleSetAt } from '../law/read-law.ts';
import type { RuleSet } from '../law/shape.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { addAct } from './add-act.ts';
import { lawInForce } from './law-in-force.ts';
import { nationalLawOf } from './law-of.ts';
import {
  changeDoesNotFit,
  dayNotPossible,
  fieldMissing,
  notRemembered,
  reasonMissing,
  settingsNotAllowed,
} from './refusals.ts';
import { changeShape, findRule, type RuleKind, ruleLists, subjectOf } from './remembered-rules.ts';
import { mayConfirm, maySetLaw } from './rules.ts';
import type { SettingAct } from './setting-acts.ts';

const kind = z.enum(Object.keys(ruleLists) as [RuleKind, ...RuleKind[]]);
const text = (longest: number) => z.string().trim().max(longest).default('');

/** A rule as it stands on a day. */
const RuleNamed = z.object({ kind, code: z.string().max(80), day: z.string() });

export const RuleConfirmation = RuleNamed.extend({
  /** As the rule set cites it: "P3 5?". */
  citation: text(200),
  source: text(500),
  location: text(2000),
  office: text(300),
  readOn: text(10),
});
export type RuleConfirmation = z.input<typeof RuleConfirmation>;

export const RuleChanging = RuleNamed.extend({
  /** First day of the steps it holds for. */
  from: text(10),
  change: z.unknown(),
  office: text(300),
  reason: text(2000),
});
export type RuleChanging = z.input<typeof RuleChanging>;

const mustFill = (fields: Readonly<Record<string, string>>): void => {
  for (const [field, value] of Object.entries(fields)) if (value === '') throw fieldMissing(field);
};

interface Found {
  set: RuleSet;
  rule: { basis: readonly string[] };
  acts: SettingAct[];
}

/** The rule by the law of that day, before anybody here read or set anything. */
async function ruleOf(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  named: { kind: RuleKind; code: string; day: string },
): Promise<Found> {
  const national: Law = (await nationalLawOf(tx)).law;
  const acts = await listSettingActs(tx, actor.governmentId);
  const additions = acts.filter(({ kind }) => kind === 'rule-set' || kind === 'withdrawal');
  const set = ruleSetAt(lawInForce(national, additions).law, named.day);
  const rule = set && findRule(set, named.kind, named.code);
  if (!set || !rule) throw notFound();
  return { set, rule, acts };
}

/** Says that an article a rule rests on was read in its text: where, by which office, on which day. */
export async function confirmRule(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: RuleConfirmation,
): Promise<void> {
  const { kind, code, day, ...reading } = RuleConfirmation.parse(input);
  if (!mayConfirm(actor)) throw settingsNotAllowed();
  const { set, rule, acts } = await ruleOf(tx, actor, { kind, code, day });
  mustFill(reading);
  const [article] = rule.basis.includes(reading.citation) ? basisOf(set, [reading.citation]) : [];
  if (!article) throw fieldMissing('citation');
  if (article.standing === 'read') throw notRemembered();
  if (!isDay(reading.readOn) || reading.readOn > today(clock))
    throw dayNotPossible('readOn', {
      id: 'Isi tanggal membacanya, paling lambat hari ini.',
      en: 'Enter the day it was read, today at the latest.',
    });
  const subject = subjectOf(kind, code);
  const number = await addAct(tx, clock, actor, 'own', acts, {
    kind: 'reading',
    subject,
    effectiveFrom: reading.readOn,
    content: reading,
    reason: `${reading.source}, ${reading.location}`,
  });
  await recordEntry(tx, clock, actor, {
    action: 'law.confirm-rule',
    subject,
    outcome: 'done',
    detail: { number, citation: reading.citation, source: reading.source, office: reading.office },
  });
}

const fits: Readonly<Record<RuleKind, string>> = {
  clock: 'length',
  requirement: 'severity',
  stage: 'optional',
  dossier: 'most',
  path: '',
  paper: '',
};

/**
 * Sets a value of a rule that nobody has read: days and unit of a clock, whether a requirement forbids, whether a
 * stage may be left out, how many people may travel. Holds for steps from its day on; what is read in the text cannot be set.
 */
export async function changeRule(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: RuleChanging,
): Promise<void> {
  const { kind, code, day, from, office, reason, change } = RuleChanging.parse(input);
  if (!maySetLaw(actor)) throw settingsNotAllowed();
  const { set, rule, acts } = await ruleOf(tx, actor, { kind, code, day });
  if (!isRemembered(set, rule.basis)) throw notRemembered();
  const read = changeShape.safeParse(change);
  if (!read.success || !(fits[kind] in read.data)) throw changeDoesNotFit();
  if (!isDay(from) || from < set.from)
    throw dayNotPossible('from', {
      id: `Isi tanggal mulai ${set.from} atau sesudahnya.`,
      en: `Enter ${set.from} or a later day.`,
    });
  mustFill({ office });
  if (reason === '') throw reasonMissing();
  const subject = subjectOf(kind, code);
  const number = await addAct(tx, clock, actor, 'own', acts, {
    kind: 'change',
    subject,
    effectiveFrom: from,
    content: read.data,
    reason: `${office}: ${reason}`,
  });
  await recordEntry(tx, clock, actor, {
    action: 'law.change-rule',
    subject,
    outcome: 'done',
    detail: { number, from, change: JSON.stringify(read.data), office, reason },
  });
}
