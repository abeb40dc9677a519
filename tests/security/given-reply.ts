import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { insertReply } from '../../src/capabilities/correspondence/store/replies.ts';
import { givenPhoto } from '../support/given-pictures.ts';

/** An answer by mail to a message, with a photo that nobody outside the office may see; the photo's digest. */
export async function givenReply(house: House, actor: GovernmentActor, message: string): Promise<string> {
  const sha256 = await house.files.keep(givenPhoto.jpeg());
  const photo = { sha256, name: 'foto.jpg', type: 'image/jpeg', bytes: 1, locationRemoved: true };
  await withGovernment(house.database, actor.governmentId, (tx) =>
    insertReply(tx, actor.governmentId, {
      messageId: Number(message),
      digest: 'given',
      kind: 'reply',
      at: house.clock.now(),
      sender: 'dinas@sragen.example.go.id',
      title: 'Re: laporan',
      text: 'Rahasia.',
      cut: false,
      files: [photo],
      leftOut: [],
    }),
  );
  return sha256;
}
