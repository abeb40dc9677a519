import type { GovernmentActor } from '#kernel/actor.ts';
import { recordActivity, recordIndicator, recordIndicatorAct } from '#monitoring';
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
  const indicator = await givenResult(house, actor, cooperation, photo);
  return {
    indicator,
    'indicator-file': sha256,
    activity: String(id),
    'activity-file': sha256,
    'plan-year': '2017',
  };
}

type Photo = NonNullable<Parameters<typeof recordIndicatorAct>[3]['files']>[number];

/** A result that was measured, with a photo that nobody outside the office may see. */
async function givenResult(
  { database, clock }: House,
  actor: GovernmentActor,
  cooperation: string,
  photo: Photo,
): Promise<string> {
  const id = await withGovernment(database, actor.governmentId, async (tx) => {
    const indicatorId = await recordIndicator(tx, clock, actor, {
      cooperation,
      key: 'hasil-rahasia',
      description: { title: 'Rahasia: hasil susu', unit: 'liter', direction: 'rise' },
    });
    await recordIndicatorAct(tx, clock, actor, {
      indicatorId,
      version: 1,
      kind: 'measured',
      content: { value: '11', date: '2015', source: 'Dinas Rahasia' },
      files: [photo],
    });
    return indicatorId;
  });
  return String(id);
}
