import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type AlertRule, alertRules, type Urgency } from './alert.ts';
import { asidesOf } from './asides-of.ts';
import { indexAlerts } from './list-alerts.ts';
import { alertAddress } from './paths.ts';
import { ruleWords, urgencyWords } from './words.ts';

/** Urgency, rule and what it is about: an alert that begins to press, or whose day passes, is news again. */
const markKey = (urgency: Urgency, key: string) => `${urgency} ${key}`;

/** The alerts that stand on a day in short, those set aside left out; the same alert in the same urgency has one key. */
export async function listStandingAlerts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
  urgencies: readonly Urgency[],
): Promise<string[]> {
  const { marks } = await indexAlerts(house, actor);
  const asides = await withGovernment(house.database, actor.governmentId, (tx) =>
    asidesOf(tx, actor.governmentId, today(house.clock)),
  );
  return marks
    .filter(({ key, urgency }) => urgencies.includes(urgency) && !asides.has(key))
    .map(({ key, urgency }) => markKey(urgency, key));
}

interface AlertNews {
  key: string;
  sentence: Words;
  path: Words;
}

/** More codes than these are counted. */
const mostNamed = 5;

function sentenceOf(rule: AlertRule, urgency: Urgency, subjects: readonly string[]): Words {
  const named = subjects.slice(0, mostNamed).join(', ');
  const more = subjects.length - mostNamed;
  return {
    id: `${ruleWords[rule].id} (${urgencyWords[urgency].id.toLowerCase()}), ${subjects.length} baru: ${named}${more > 0 ? ` dan ${more} lainnya` : ''}`,
    en: `${ruleWords[rule].en} (${urgencyWords[urgency].en.toLowerCase()}), ${subjects.length} new: ${named}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** New alerts in one sentence for each rule and urgency, so that many at once stay readable; no personal data. */
export function tellAlertNews(keys: readonly string[]): AlertNews[] {
  const read = keys.flatMap((mark) => {
    const [urgency, rule, subject] = /^(\S+) ([a-z-]+):([^:]+)/.exec(mark)?.slice(1) ?? [];
    return urgency && rule && subject
      ? [{ urgency: urgency as Urgency, rule: rule as AlertRule, subject }]
      : [];
  });
  const groups = Map.groupBy(read, ({ urgency, rule }) => `${urgency} ${rule}`);
  return [...groups]
    .map(([group, some]) => ({ group, some, at: alertRules.indexOf(some[0]?.rule ?? 'term') }))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ group, some }) => {
      const [first] = some;
      if (!first) return [];
      const subjects = [...new Set(some.map(({ subject }) => subject))];
      const page = (language: 'id' | 'en') => `${alertAddress('alerts', language)}?rule=${first.rule}`;
      return [
        {
          key: `alerts ${group}`,
          sentence: sentenceOf(first.rule, first.urgency, subjects),
          path: { id: page('id'), en: page('en') },
        },
      ];
    });
}
