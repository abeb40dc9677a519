import type { DigestContributor } from '#correspondence';
import { hasRole, type PersonActor } from '#kernel/actor.ts';
import { listStandingAlerts, tellAlertNews, type Urgency } from '#monitoring';
import type { Workshop } from '#platform/house.ts';
import { listDeadlines } from '#procedure';
import { listWaitingRounds } from '#reporting';

/** What comes within two weeks can still be acted on without haste. */
const deadlineDays = 14;

/** Running clocks of cases and dossiers, for those who tend them. */
const deadlines: DigestContributor = {
  name: 'procedure.deadlines',
  list: async (tx, clock, person) =>
    hasRole(person, 'officer', 'approver') ? listDeadlines(tx, clock, person, deadlineDays) : [],
};

/** Answers that wait to be decided and agencies that are silent, for those who run the rounds. */
const rounds: DigestContributor = {
  name: 'reporting.rounds',
  list: async (tx, clock, person) =>
    hasRole(person, 'officer')
      ? (await listWaitingRounds(tx, clock, person)).map((round) => ({ ...round, blocking: false }))
      : [],
};

/** Who records is told of everything; who decides, of what is to be decided or too late. */
function urgenciesOf(person: PersonActor): readonly Urgency[] {
  if (hasRole(person, 'officer')) return ['overdue', 'decide', 'soon', 'tidy'];
  return hasRole(person, 'approver') ? ['overdue', 'decide'] : [];
}

/** Alerts on the day they arise. */
const alerts = ({ database }: Pick<Workshop, 'database'>): DigestContributor => ({
  name: 'monitoring.alerts',
  list: async () => [],
  news: {
    standing: async (_, clock, person) => {
      const urgencies = urgenciesOf(person);
      return urgencies.length === 0 ? [] : listStandingAlerts({ database, clock }, person, urgencies);
    },
    tell: (fresh) => tellAlertNews(fresh).map((news) => ({ ...news, due: null, blocking: false })),
  },
});

/** Who has things to tell in the daily digest. */
export const digestContributors = (workshop: Pick<Workshop, 'database'>): readonly DigestContributor[] => [
  deadlines,
  rounds,
  alerts(workshop),
];
