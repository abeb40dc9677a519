import type { GovernmentActor } from '#kernel/actor.ts';
import { recordActivity } from '#monitoring';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { givenPhoto } from '../support/given-pictures.ts';

/** An activity that was carried out, with a photo that nobody outside the office may see. */
export async function givenActivity(house: House, actor: GovernmentActor, cooperation: string) {
  const { database, clock, files } = house;
  const sha256 = await files.keep(givenPhoto.jpeg());
  const photo = { sha256, name: 'foto.jpg', type: 'image/jpeg', bytes: 1, locationRemoved: true };
  const id = await withGovernment(database, actor.governmentId, (tx) =>
    recordActivity(tx, clock, actor, {
      cooperation,
      key: 'kegiatan-rahasia',
      title: 'Rahasia: kunjungan',
      kind: 'visit',
      state: 'done',
      dateWords: '2015',
      dateEdtf: '2015',
      files: [photo],
    }),
  );
  return { activity: String(id), 'activity-file': sha256, 'plan-year': '2017' };
}
