import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Day } from '../calendar/days.ts';
import { law as packaged } from '../law/law.ts';
import { basisOf, isRemembered, type Law, ruleSetAt } from '../law/read-law.ts';
import type { ClockLength, RuleSet } from '../law/shape.ts';
import { listNationalLawActs, listSettingActs } from '../store/setting-acts.ts';
import { type Scope, scopeOf } from './add-act.ts';
import { type LeftOut, lawInForce, nationalLaw } from './law-in-force.ts';
import { findRule, type RuleKind, ruleLists, subjectOf } from './remembered-rules.ts';
import { type SettingAct, type StandingSetting, standingSettings } from './setting-acts.ts';

export interface LoadedRuleSet {
  code: string;
  name: Words;
  from: Day;
  until: Day | null;
  origin: 'program' | 'national' | 'own';
  /** The act that loaded it; null for what the program brings. */
  number: number | null;
  /** Whether whoever looks may end it. */
  mine: boolean;
}

export interface LawView {
  scope: Scope;
  ruleSets: LoadedRuleSet[];
  leftOut: LeftOut[];
  /** Every act of the country and of this office, the latest first. */
  history: { scope: Scope; act: SettingAct }[];
}

const loadedFrom = (
  acts: readonly SettingAct[],
  origin: LoadedRuleSet['origin'],
  mine: boolean,
): LoadedRuleSet[] =>
  standingSettings(acts, 'rule-set').map(({ content, effectiveFrom, until, number }) => {
    const { code, name } = content as { code: string; name: Words };
    return { code, name, from: effectiveFrom, until, origin, number, mine: mine && until === null };
  });

/** The rule sets an office goes by, where each came from, and what was done to them. */
export async function viewLaw(tx: GovernmentTransaction, actor: GovernmentActor): Promise<LawView> {
  const scope = await scopeOf(tx, actor);
  const nationalActs = await listNationalLawActs(tx);
  const ownActs = await listSettingActs(tx, actor.governmentId);
  const national = nationalLaw(packaged, nationalActs);
  const brought = packaged.map(
    ({ code, name, from }): LoadedRuleSet => ({
      code,
      name,
      from,
      until: null,
      origin: 'program',
      number: null,
      mine: false,
    }),
  );
  const history = [
    ...nationalActs.map((act) => ({ scope: 'national' as const, act })),
    ...ownActs
      .filter(({ kind }) => kind !== 'letterhead' && kind !== 'holder')
      .map((act) => ({ scope: 'own' as const, act })),
  ];
  return {
    scope,
    ruleSets: [
      ...brought,
      ...loadedFrom(nationalActs, 'national', scope === 'national'),
      ...loadedFrom(ownActs, 'own', scope === 'own'),
    ].sort((a, b) => (a.from < b.from ? -1 : 1)),
    leftOut: [...national.leftOut, ...lawInForce(national.law, ownActs).leftOut],
    history: history.sort((a, b) => b.act.recordedAt.getTime() - a.act.recordedAt.getTime()),
  };
}

/** The act that can be withdrawn by whoever asks; anything else is not found. */
export async function getWithdrawable(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  number: number,
): Promise<StandingSetting> {
  const scope = await scopeOf(tx, actor);
  const acts =
    scope === 'national' ? await listNationalLawActs(tx) : await listSettingActs(tx, actor.governmentId);
  const found = (['rule-set', 'change', 'reading'] as const)
    .flatMap((kind) => standingSettings(acts, kind))
    .find((act) => act.number === number && act.until === null);
  if (!found) throw notFound();
  return found;
}

interface Settings {
  acts: SettingAct[];
  /** Before anybody here read or set anything. */
  unread: Law;
  inForce: Law;
}

async function settingsOf(tx: GovernmentTransaction, governmentId: number): Promise<Settings> {
  const national = nationalLaw(packaged, await listNationalLawActs(tx)).law;
  const acts = await listSettingActs(tx, governmentId);
  const numbers = new Set(acts.filter(({ kind }) => kind === 'rule-set').map(({ number }) => number));
  const additions = acts.filter(
    ({ number, replaces }) => numbers.has(number) || (replaces !== null && numbers.has(replaces)),
  );
  return {
    acts,
    unread: lawInForce(national, additions).law,
    inForce: lawInForce(national, acts).law,
  };
}

export interface RememberedRule {
  kind: RuleKind;
  code: string;
  name: Words;
  basis: ReturnType<typeof basisOf>;
  state: 'to-confirm' | 'read' | 'changed';
}

export interface RememberedRules {
  day: Day;
  regime: Words;
  rules: RememberedRule[];
}

/** The rules of a day that no text stood behind when they were written down, and what the office has since done about each. */
export async function listRemembered(
  tx: GovernmentTransaction,
  governmentId: number,
  day: Day,
): Promise<RememberedRules> {
  const { acts, unread, inForce } = await settingsOf(tx, governmentId);
  const [before, now] = [ruleSetAt(unread, day), ruleSetAt(inForce, day)];
  if (!before || !now) throw notFound();
  const changed = new Set(
    standingSettings(acts, 'change')
      .filter(({ effectiveFrom, until }) => effectiveFrom <= day && (until === null || day < until))
      .map(({ subject }) => subject),
  );
  const rules = (Object.keys(ruleLists) as RuleKind[]).flatMap((kind) =>
    before[ruleLists[kind]].flatMap((rule): RememberedRule[] => {
      const code = 'code' in rule ? rule.code : rule.id;
      if (!isRemembered(before, rule.basis)) return [];
      const current = findRule(now, kind, code);
      const basis = basisOf(now, current?.basis ?? rule.basis);
      const read = basis.some(({ standing }) => standing === 'read');
      const state = read ? 'read' : changed.has(subjectOf(kind, code)) ? 'changed' : 'to-confirm';
      return [{ kind, code, name: rule.name, basis, state }];
    }),
  );
  return { day, regime: before.name, rules };
}

export type RuleValue =
  | { length: ClockLength }
  | { severity: 'forbids' | 'warns' }
  | { optional: boolean }
  | { most: number };

/** What of a rule can be set while nobody has read it. */
function settableOf(set: RuleSet | undefined, kind: RuleKind, code: string): RuleValue | undefined {
  if (kind === 'clock') {
    const clock = set?.clocks.find(({ id }) => id === code);
    return clock && { length: clock.length };
  }
  if (kind === 'requirement') {
    const requirement = set?.requirements.find((one) => one.code === code);
    return requirement && { severity: requirement.severity };
  }
  if (kind === 'dossier') {
    const most = set?.dossierRules.find((one) => one.code === code)?.most;
    return most === undefined ? undefined : { most };
  }
  if (kind !== 'stage') return undefined;
  const stage = set?.stages.find((one) => one.code === code);
  return stage && { optional: stage.optional };
}

export interface RuleView {
  kind: RuleKind;
  code: string;
  day: Day;
  name: Words;
  regime: Words;
  /** First day of the regime: a value cannot be set earlier. */
  from: Day;
  articles: { citation: string; basis: ReturnType<typeof basisOf>[number]; readHere: boolean }[];
  remembered: boolean;
  written: RuleValue | undefined;
  now: RuleValue | undefined;
  history: SettingAct[];
  /** Numbers of the acts that still hold. */
  standing: number[];
}

/** One rule of a day with its articles, its value as written and as it holds here, and everything done to it. */
export async function viewRule(
  tx: GovernmentTransaction,
  governmentId: number,
  { kind, code, day }: { kind: string; code: string; day: Day },
): Promise<RuleView> {
  const { acts, unread, inForce } = await settingsOf(tx, governmentId);
  const [before, now] = [ruleSetAt(unread, day), ruleSetAt(inForce, day)];
  const known = Object.hasOwn(ruleLists, kind) ? (kind as RuleKind) : undefined;
  const rule = known && before && findRule(before, known, code);
  if (!known || !before || !now || !rule) throw notFound();
  const readHere = new Set(findRule(now, known, code)?.basis);
  const subject = subjectOf(known, code);
  const history = acts.filter((act) => act.subject === subject);
  return {
    kind: known,
    code,
    day,
    name: rule.name,
    regime: before.name,
    from: before.from,
    articles: rule.basis.flatMap((citation) =>
      basisOf(before, [citation]).map((basis) => ({ citation, basis, readHere: !readHere.has(citation) })),
    ),
    remembered: isRemembered(before, rule.basis),
    written: settableOf(before, known, code),
    now: settableOf(now, known, code),
    history: history.toReversed(),
    standing: [...standingSettings(history, 'reading'), ...standingSettings(history, 'change')]
      .filter(({ until }) => until === null)
      .map(({ number }) => number),
  };
}
