import type { GovernmentActor } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { House } from '#platform/house.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import type { AlertRule, Urgency } from './alert.ts';
import { countByRule, indexAlerts, standingMarks } from './list-alerts.ts';
import { alertAddress } from './paths.ts';
import { ruleWords } from './words.ts';

const isPressing = ({ urgency }: { urgency: Urgency }) => urgency === 'overdue' || urgency === 'decide';

/** How many alerts of each rule an office has on the day, also those set aside; rules without any left out. */
export async function countAlerts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<{ rule: AlertRule; count: number }[]> {
  const { marks } = await indexAlerts(house, actor);
  return countByRule(marks);
}

/** What asks for the office today and is not set aside, counted by rule, each with the page that lists just those. */
export async function listAlertCounts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<{ count: number; words: Words; path: Words; pressing: boolean }[]> {
  if (!mayRead(actor)) throw notAllowed();
  const marks = await standingMarks(house, actor);
  return countByRule(marks).map(({ rule, count }) => {
    const page = (language: Language) => `${alertAddress('alerts', language)}?rule=${rule}`;
    return {
      count,
      words: ruleWords[rule],
      path: { id: page('id'), en: page('en') },
      pressing: marks.some((mark) => mark.rule === rule && isPressing(mark)),
    };
  });
}
