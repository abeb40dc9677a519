import { recordHandover, writeNote } from '#handover';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';

/** A note nobody outside the office may read, and a handover that tells of it. */
export async function givenHandover(house: House, actor: GovernmentActor) {
  await withGovernment(house.database, actor.governmentId, (tx) =>
    writeNote(tx, house.clock, actor, {
      key: 'catatan-rahasia',
      corrects: null,
      cooperation: '',
      title: 'Rahasia: cara mitra memutuskan',
      text: 'Rahasia.',
    }),
  );
  const id = await recordHandover(house, actor, {
    key: 'serah-terima-rahasia',
    day: today(house.clock),
    number: '',
    reason: 'Mutasi',
    fromName: 'Petugas Lama',
    fromOffice: 'Kepala Subbagian Kerja Sama',
    toName: 'Petugas Baru',
    toOffice: 'Kepala Subbagian Kerja Sama',
  });
  return { handover: String(id), 'handover-note': '1' };
}
