import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { codeOf, type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import { givenReporting, newKey, personOf } from './offices-for-tests.ts';
import { viewBoardsBelow } from './view-boards-below.ts';
import { viewRequest } from './view-request.ts';

let given: GivenHouse;
let officer: GovernmentActor;
const { givenAgencies, givenRound, answer } = givenReporting(
  () => given.house,
  () => officer,
);
const provinceOf = async (code: string, ...roles: Parameters<typeof personOf>[1][]) =>
  personOf((await findGovernment(given.house.database, code))?.id ?? 0, ...roles);
const boardsOf = (actor: GovernmentActor) =>
  withGovernment(given.house.database, actor.governmentId, (tx) => viewBoardsBelow(tx, actor));

let request: number;
beforeAll(async () => {
  given = await givenHouse('2017-11-01T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  await givenAgencies('Dinas Pertanian', 'Dinas Sosial', 'Dinas Pendidikan');
  const { requestOf } = await givenRound();
  request = requestOf('Dinas Sosial');
  await answer(request, [], newKey());
});
afterAll(() => given.leave());

describe('a province', () => {
  it('sees how far the rounds of its regions are, in figures', async () => {
    const boards = await boardsOf(await provinceOf('33', 'province'));
    expect(boards).toHaveLength(1);
    expect(boards[0]).toMatchObject({
      regionCode: '33.14',
      title: 'Semester II 2017',
      agencies: 3,
      answered: 1,
      nil: 1,
      accepted: 0,
      notShared: 2,
    });
  });

  it('sees no request and no answer of a region', async () => {
    const actor = await provinceOf('33', 'province', 'officer');
    expect(await codeOf(viewRequest(given.house, actor, request))).toBe('not-found');
  });
});

describe('anybody else', () => {
  it('does not see the boards of regions: not without the role, and not of regions elsewhere', async () => {
    expect(await codeOf(boardsOf(await provinceOf('33', 'officer')))).toBe('reporting-not-allowed');
    // A regency has nobody below it, whatever role its people hold.
    expect(await boardsOf(await provinceOf('33.14', 'province'))).toEqual([]);
    // The country is not the government directly above a regency.
    expect(await boardsOf(await provinceOf('ID', 'province'))).toMatchObject([
      { regionCode: '33', agencies: 0 },
    ]);
  });
});
