import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { decideDormancy, recordObstacle } from '#monitoring';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { addClaims } from '#register';

/** A decision about a cooperation that was begun, and an obstacle to it, which nobody outside the office may read. */
export async function givenReviewed(house: House, actor: GovernmentActor, cooperation: string) {
  const { database, clock } = house;
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
  await within((tx) =>
    addClaims(tx, clock, actor, cooperation, {
      source: { kind: 'letter', title: 'Surat mulai' },
      claims: [],
      acts: [{ kind: 'started', date: '2015', asWritten: 'dimulai 2015' }],
    }),
  );
  const obstacle = await within((tx) =>
    recordObstacle(tx, clock, actor, {
      cooperation,
      key: 'kendala-rahasia',
      content: {
        codes: ['cost'],
        quotation: 'Rahasia: biayanya tidak ada',
        source: { kind: 'letter', title: 'Surat rahasia' },
      },
    }),
  );
  const day = today(clock);
  const nextReview = new Date(Date.parse(day) + 80 * 86_400_000).toISOString().slice(0, 10);
  const decision = await within((tx) =>
    decideDormancy(tx, house, actor, {
      code: cooperation,
      version: 0,
      decision: 'revive',
      decidedOn: day,
      office: 'Sekretaris Daerah',
      person: 'Nama Rahasia',
      reason: 'Rahasia: mitra menjawab',
      judgements: {},
      steps: [{ what: 'Surat rahasia', who: 'Bagian Kerja Sama', due: nextReview }],
      nextReview,
    }),
  );
  return { obstacle: String(obstacle), 'dormancy-decision': String(decision) };
}
