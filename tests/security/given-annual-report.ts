import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { setLetterhead } from '#procedure';
import { loadReport, lockReport, reviewReport, writeCover } from '#reporting';

/** Last year's report, locked, with the letter that goes with it; both are nobody's but the office's. Needs an official on record. */
export async function givenAnnualReport(house: House, actor: GovernmentActor) {
  const { database, clock } = house;
  const within = <T>(work: Parameters<typeof withGovernment<T>>[2]) =>
    withGovernment(database, actor.governmentId, work);
  const colleague = (name: string, ...roles: Role[]): GovernmentActor => ({
    kind: 'person',
    personId: name,
    name,
    governmentId: actor.governmentId,
    roles,
  });
  const day = today(clock);
  const year = Number(day.slice(0, 4)) - 1;
  const { digest } = await within((tx) => loadReport(tx, clock, actor, year));
  await within((tx) => reviewReport(tx, clock, colleague('penelaah', 'reviewer'), { year, digest }));
  const version = await lockReport(house, colleague('penyetuju', 'approver'), { year, digest });
  await within((tx) =>
    setLetterhead(tx, clock, colleague('admin', 'administrator'), {
      version: 0,
      letterhead: { address: 'Jalan Contoh 1', provinceCapital: 'Semarang' },
      reason: 'Kop',
    }),
  );
  const cover = await within((tx) =>
    writeCover(tx, clock, actor, {
      year,
      letterNumber: '019/1',
      letterDay: day,
      classification: 'Penting',
      office: 'Bupati Sragen',
      provinceCapital: 'Semarang',
      councilPlace: 'Sragen',
      ministerPlace: 'Jakarta',
    }),
  );
  return {
    'report-year': String(year),
    'report-part': 'progress',
    'report-version': String(version),
    'report-cover': String(cover),
  };
}
