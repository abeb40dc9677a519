/**
 * Monitoring: what is done under a cooperation, planned and carried out, what comes of it, and what shows that one has
 * gone silent. It keeps what people recorded and decided; what follows from that is derived anew for every day.
 */
export { type ListedActivity, listActivities } from './activities/list-activities.ts';
export { type ActivityInput, recordActivity } from './activities/record-activity.ts';
export { fundWords } from './activities/words.ts';
export type { AlertRule, Urgency } from './alerts/alert.ts';
export { countAlerts, listAlertCounts } from './alerts/count-alerts.ts';
export { listStandingAlerts, tellAlertNews } from './alerts/list-alert-news.ts';
export { listAlerts } from './alerts/list-alerts.ts';
export { ruleWords as alertRuleWords } from './alerts/words.ts';
export { decideDormancy } from './dormancy/decide-dormancy.ts';
export { progressOf, type RecordedDecision } from './dormancy/decision.ts';
export { type ListedDecision, listDecisions as listDormancyDecisions } from './dormancy/list-decisions.ts';
export { decisionWords } from './dormancy/words.ts';
export { countObstacles, type ObstacleCounts } from './obstacles/count-obstacles.ts';
export { type ListedObstacle, listObstacles } from './obstacles/list-obstacles.ts';
export { type ObstacleRecording, recordObstacle } from './obstacles/record-obstacle.ts';
export { obstacleSourceWords, severityWords, sideWords } from './obstacles/words.ts';
export type { AnnualPlan } from './plans/annual-plan.ts';
export { listPlans } from './plans/list-plans.ts';
export { type ListedResult, listResults } from './results/list-results.ts';
export { type IndicatorInput, recordIndicator } from './results/record-indicator.ts';
export { recordIndicatorAct } from './results/record-indicator-act.ts';
export { monitoringRoutes } from './routes.ts';
