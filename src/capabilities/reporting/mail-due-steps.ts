import { findGovernmentById, listGovernments } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import { composeMessage } from './compose-message.ts';
import { mailRequest } from './mail-request.ts';
import { type LadderStep, stepDue } from './round/ladder.ts';
import { listAskedAgencies } from './store/agencies.ts';
import { foldRequestsOfRound, listRequests } from './store/requests.ts';
import { listRoundLines, type Round } from './store/rounds.ts';
import { findLadder } from './store/settings.ts';

const ladderActor = (governmentId: number): GovernmentActor => ({
  kind: 'system',
  name: 'reminder ladder',
  governmentId,
});

/** The requests of a round whose step of today is one that goes by mail by itself, and whose agency has an address. */
async function dueByMail(
  tx: GovernmentTransaction,
  governmentId: number,
  round: Round,
  steps: readonly LadderStep[],
  day: string,
) {
  const folds = await foldRequestsOfRound(tx, governmentId, round.id);
  const agencies = await listAskedAgencies(tx, governmentId);
  const reachable = new Set(
    agencies.filter(({ contacts }) => contacts.some(({ email }) => email)).map(({ id }) => id),
  );
  return (await listRequests(tx, governmentId, round.id)).flatMap((request) => {
    const fold = folds.get(request.id);
    const step =
      fold?.linkStands && reachable.has(request.agencyId) ? stepDue(steps, round, fold, day) : undefined;
    return step?.channel === 'mail' ? [{ request, step }] : [];
  });
}

/** Posts what the ladder of one office lets go by mail today; posting it again the same day adds nothing. */
export async function mailDueSteps(
  tx: GovernmentTransaction,
  house: Pick<Workshop, 'config' | 'clock'>,
  governmentId: number,
): Promise<void> {
  const steps = (await findLadder(tx, governmentId)) ?? [];
  if (!steps.some(({ channel }) => channel === 'mail')) return;
  const government = await findGovernmentById(tx, governmentId);
  const actor = ladderActor(governmentId);
  const rounds = (await listRoundLines(tx, governmentId)).filter(({ closed }) => !closed);
  for (const round of rounds)
    for (const { request, step } of await dueByMail(tx, governmentId, round, steps, today(house.clock))) {
      const facts = {
        agency: request.agencyName,
        region: government?.name ?? '',
        office: government?.cooperationUnit ?? 'Bagian Kerja Sama',
        round,
        link: '{tautan}',
      };
      await mailRequest(tx, house, actor, {
        requestId: request.id,
        message: composeMessage(step, facts, 'id'),
      });
    }
}

/** Nobody is written to at night: the day's mail is made from seven o'clock, western Indonesia time. */
const firstHour = 7;
const hourOf = (now: Date) => (now.getUTCHours() + 7) % 24;

/** The same for every office. */
export async function mailDueStepsEverywhere(workshop: Workshop, signal: AbortSignal): Promise<void> {
  if (hourOf(workshop.clock.now()) < firstHour) return;
  for (const { id } of await listGovernments(workshop.database)) {
    if (signal.aborted) return;
    await withGovernment(workshop.database, id, (tx) => mailDueSteps(tx, workshop, id));
  }
}
