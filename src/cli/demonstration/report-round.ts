import { findGovernment } from '#access';
import type { SystemActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  addAgencies,
  openLink,
  openRound,
  sendAnswer,
  viewAgencies,
  viewRequest,
  viewRound,
  viewRounds,
} from '#reporting';

/** Regions of which the study says that they have no cooperation abroad: there every agency answered that there is none. */
const nilRegions = new Set(['33.10', '33.11']);

/** Two agencies every regency has, where the register knows none to ask. */
const usualAgencies = (government: string) =>
  ['Dinas Pendidikan', 'Dinas Pertanian'].map((name) => ({ name: `${name} ${government}` }));

/** Links of the round can be tried for two months, whenever the demonstration is looked at. */
function linksUntil(day: string): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + 60);
  return ['2018-01-31', later.toISOString().slice(0, 10)].sort()[1] ?? '2018-01-31';
}

async function answerNil(house: Omit<House, 'queue'>, actor: SystemActor, roundId: number): Promise<void> {
  const { rows } = await withGovernment(house.database, actor.governmentId, (tx) =>
    viewRound(tx, house.clock, actor, roundId),
  );
  for (const { request, fold } of rows) {
    if (fold.answerId !== null) continue;
    const { link = '' } = await viewRequest(house, actor, request.id);
    const reading = await openLink(house, link, 'demonstration');
    if ('opened' in reading)
      await sendAnswer(house, reading.opened, { key: String(request.id).padStart(32, '0'), nil: true });
  }
}

/**
 * The study's regions ask their agencies for the second half of 2017, as an officer would. Done in steps that each look
 * whether they were done before, so that a start that was killed goes on.
 */
export async function openDemonstrationRound(
  house: Omit<House, 'queue'>,
  actor: SystemActor,
  region: string,
): Promise<void> {
  const { database, clock } = house;
  const government = await findGovernment(database, region);
  const { agencies, begun } = await withGovernment(database, actor.governmentId, async (tx) => {
    if ((await viewAgencies(tx, actor)).length === 0) {
      const { added } = await addAgencies(tx, clock, actor, { fromRegister: true });
      if (added.length === 0)
        await addAgencies(tx, clock, actor, { listed: usualAgencies(government?.name ?? '') });
    }
    const { rounds } = await viewRounds(tx, clock, actor);
    return { agencies: await viewAgencies(tx, actor), begun: rounds[0]?.id };
  });
  const roundId =
    begun ??
    (await openRound(house, actor, {
      title: 'Laporan semester II 2017',
      kind: 'semester',
      period: '2017-41',
      opens: '2017-11-01',
      due: '2017-12-31',
      linksUntil: linksUntil(today(clock)),
      agencyIds: agencies.map(({ id }) => id),
    }));
  if (nilRegions.has(region)) await answerNil(house, actor, roundId);
}
