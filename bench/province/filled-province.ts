import { acceptSetUpLink, ensureGovernment, inviteMember, resolveActor, setUp } from '#access';
import type { GovernmentActor, PersonActor, Role } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { recordCooperation } from '#register';
import {
  addAgencies,
  loadReport,
  lockReport,
  openLink,
  openRound,
  recordSending,
  reviewReport,
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
  /** The year of which every region has sent its report. */
  year: number;
}

/** Cooperations of each region's report. */
const reported = 5;

/** A colleague of the office by name: who reviews and who locks must be two. */
const colleague = (actor: GovernmentActor, name: string, role: 'reviewer' | 'approver'): GovernmentActor => ({
  ...actor,
  kind: 'person',
  personId: name,
  name,
  roles: [role],
});

/** The report of last year of one region, with a few cooperations: reviewed, locked, and recorded as sent. */
async function fillReport(
  house: House,
  actor: GovernmentActor,
  regionCode: string,
  year: number,
): Promise<void> {
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(house.database, actor.governmentId, work);
  const day = house.clock.now().toISOString().slice(0, 10);
  await within(async (tx) => {
    for (let index = 1; index <= reported; index += 1)
      await recordCooperation(tx, house.clock, actor, {
        regionCode,
        titleId: `Kerja sama ukur ${index}`,
        kind: 'sister-city',
        source: { kind: 'document', title: 'Naskah ukur' },
        acts: [{ kind: 'signed', instrument: 'mou', date: `${year}-02-0${index}`, asWritten: `${year}` }],
      });
  });
  const { digest } = await within((tx) => loadReport(tx, house.clock, actor, year));
  const reviewer = colleague(actor, 'Penelaah', 'reviewer');
  await within((tx) => reviewReport(tx, house.clock, reviewer, { year, digest }));
  const version = await lockReport(house, colleague(actor, 'Penyetuju', 'approver'), { year, digest });
  const letter = { letterNumber: '019/1', letterDay: day, sentDay: day };
  await within((tx) => recordSending(tx, house.clock, actor, { year, version, to: 'governor', ...letter }));
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
async function memberOf(house: House, regionCode: string, ...roles: Role[]): Promise<string> {
  const email = (who: string) => `${who}@${regionCode.replace('.', '-')}.example.go.id`;
  const { link } = await setUp(house.database, house.clock, {
    regionCode,
    name: 'Admin',
    email: email('admin'),
  });
  const administrator = (await resolveActor(house, await signedIn(house, link, 'Admin'))) as PersonActor;
  const invitation = { name: 'Anggota', email: email('anggota'), roles, agency: '' };
  const invited = await inviteMember(house, administrator, invitation);
  return signedIn(house, invited.link, 'Anggota');
}

/** A province whose regions have each asked so many agencies. */
export async function fillProvince(house: House, agencies: number): Promise<FilledProvince> {
  const province = await memberOf(house, '33', 'province', 'officer');
  const year = house.clock.now().getUTCFullYear() - 1;
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
    await fillReport(house, actor, regionCode, year);
  }
  return { regions: regions.length, province, region, round: rounds.get('33.14') ?? 0, year };
}
