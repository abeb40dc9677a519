import { decisionAlerts } from '../dormancy/decision-alerts.ts';
import { type Alert, urgencies } from './alert.ts';
import type { AlertContext } from './context.ts';
import type { CooperationFacts } from './facts.ts';
import { letterAlerts } from './letter-of-intent.ts';
import { obstacleAlerts } from './obstacles-due.ts';
import { contradictionAlerts, scanAlerts, unansweredAlerts } from './record-gaps.ts';
import { silenceAlerts } from './silence.ts';
import { termAlerts } from './term.ts';
import { yearlyAlerts } from './yearly.ts';

/**
 * Everything about a cooperation that asks for somebody on a day, the most pressing first. An alert that holds goes on
 * holding until something is recorded: the passing of a day only ever adds or presses.
 */
export function alertsOf(facts: CooperationFacts, day: string, context: AlertContext): Alert[] {
  return [
    ...letterAlerts(facts, day, context),
    ...termAlerts(facts, day, context),
    ...silenceAlerts(facts, day, context.thresholds),
    ...decisionAlerts(facts, day),
    ...obstacleAlerts(facts.obstacles, facts.code, day),
    ...yearlyAlerts(facts, day, context),
    ...unansweredAlerts(facts, day, context),
    ...contradictionAlerts(facts),
    ...scanAlerts(facts),
  ].toSorted(byUrgency);
}

export const byUrgency = (one: Alert, other: Alert): number =>
  urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency);
