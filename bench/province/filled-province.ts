import { acceptSetUpLink, ensureGovernment, inviteMember, resolveActor, setUp } from '#access';
import type { GovernmentActor, PersonActor } from '#kernel/actor.ts';
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
} from '#reporting';

const browser = { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1', 'user-agent': 'bench' } };
const password = 'kucing oren makan soto';
const sentBack = (cookies: readonly string[]) => cookies.map((one) => one.split(';')[0]).join('; ');

/** The 35 regencies and cities of Central Java. */
const regions = [
  ...Array.from({ length: 29 }, (_, index) => `33.${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 6 }, (_, index) => `33.${71 + index}`),
];

export interface FilledProvince {
  regions: number;
  /** What the browser of the province's overseer sends, and of one region's officer. */
  province: string;
  region: string;
  /** The round of that region. */
  round: number;
}

/** A round of one region with so many agencies, of which two in three have answered. */
async function fillRegion(house: House, actor: GovernmentActor, agencies: number): Promise<number> {
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(house.database, actor.governmentId, work);
  const listed = Array.from({ length: agencies }, (_, index) => ({ name: `Dinas Ukur ${index + 1}` }));
  await within((tx) => addAgencies(tx, house.clock, actor, { listed }));
  const all = await within((tx) => viewAgencies(tx, actor));
  const day = house.clock.now().toISOString().slice(0, 10);
  const round = await openRound(house, actor, {
    title: 'Laporan ukur',
    kind: 'ad-hoc',
    period: day.slice(0, 4),
    opens: day,
    due: day,
    linksUntil: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`,
    agencyIds: all.map(({ id }) => id),
  });
  const { rows } = await within((tx) => viewRound(tx, house.clock, actor, round));
  for (const [index, { request }] of rows.entries()) {
    if (index % 3 === 2) continue;
    const { link = '' } = await viewRequest(house, actor, request.id);
    const reading = await openLink(house, link, '127.0.0.1');
    if ('opened' in reading)
      await sendAnswer(house, reading.opened, {
        key: `ukur-0123456789-${actor.governmentId}-${index}`,
        nil: true,
      });
  }
  return round;
}

async function signedIn(house: House, link: string, name: string): Promise<string> {
  const { cookies } = await acceptSetUpLink(house, browser, link, { name, password, repeated: password });
  return sentBack(cookies);
}

/** A member of a region, signed in. */
async function memberOf(house: House, regionCode: string, role: 'officer' | 'province'): Promise<string> {
  const email = (who: string) => `${who}@${regionCode.replace('.', '-')}.example.go.id`;
  const { link } = await setUp(house.database, house.clock, {
    regionCode,
    name: 'Admin',
    email: email('admin'),
  });
  const administrator = (await resolveActor(house, await signedIn(house, link, 'Admin'))) as PersonActor;
  const invitation = { name: 'Anggota', email: email('anggota'), roles: [role], agency: '' };
  const invited = await inviteMember(house, administrator, invitation);
  return signedIn(house, invited.link, 'Anggota');
}

/** A province whose regions have each asked so many agencies. */
export async function fillProvince(house: House, agencies: number): Promise<FilledProvince> {
  const province = await memberOf(house, '33', 'province');
  const region = await memberOf(house, '33.14', 'officer');
  const rounds = new Map<string, number>();
  for (const regionCode of regions) {
    const { id } = await ensureGovernment(house.database, { regionCode });
    const actor: GovernmentActor = {
      kind: 'person',
      personId: 'bench',
      name: 'Ukur',
      governmentId: id,
      roles: ['officer'],
    };
    rounds.set(regionCode, await fillRegion(house, actor, agencies));
  }
  return { regions: regions.length, province, region, round: rounds.get('33.14') ?? 0 };
}
