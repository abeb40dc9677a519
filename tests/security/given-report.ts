import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  addAgencies,
  openLink,
  openRound,
  saveDraft,
  sendAnswer,
  viewAgencies,
  viewRequest,
  viewRound,
} from '#reporting';
import { givenPhoto } from '../support/given-pictures.ts';

/** A round with one agency, which answered with a photo that nobody outside the office may see. */
export async function givenReport(house: House, actor: GovernmentActor) {
  const { database, clock } = house;
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
  await within((tx) => addAgencies(tx, clock, actor, { pasted: 'Dinas Rahasia;Sekretaris;0812 3456 7890' }));
  const [agency] = await within((tx) => viewAgencies(tx, actor));
  const day = today(clock);
  const round = await openRound(house, actor, {
    title: 'Ronde rahasia',
    kind: 'ad-hoc',
    period: day.slice(0, 4),
    opens: day,
    due: day,
    linksUntil: day,
    agencyIds: [agency?.id ?? 0],
  });
  const board = await within((tx) => viewRound(tx, clock, actor, round));
  const request = board.rows[0]?.request.id ?? 0;
  const { link = '' } = await viewRequest(house, actor, request);
  const reading = await openLink(house, link, '127.0.0.1');
  const sha256 = await house.files.keep(givenPhoto.jpeg());
  const photo = { sha256, name: 'foto.jpg', type: 'image/jpeg', bytes: 1, locationRemoved: true };
  if ('opened' in reading) {
    const line = { cooperation: null, title: 'Rahasia: magang', kinds: [], sentence: '', dateWords: '' };
    await saveDraft(house, reading.opened, [
      { ...line, partner: 'Kota Contoh', country: '', files: [photo] },
    ]);
    await sendAnswer(house, reading.opened, { key: '0123456789abcdef0123', nil: false });
  }
  return {
    round: String(round),
    'report-request': String(request),
    agency: String(agency?.id),
    'answer-file': sha256,
  };
}
