import { afterAll, beforeAll, expect, it } from 'vitest';
import { listGovernments } from '#access';
import { countObstacles, listObstacles } from '#monitoring';
import { withGovernment } from '#platform/database/database.ts';
import { type GivenHouse, givenHouse } from '../../../tests/security/given-people.ts';
import { loadDemonstration } from './load-demonstration.ts';

let given: GivenHouse;
beforeAll(async () => {
  given = await givenHouse('2017-11-15T08:00:00+07:00');
  await loadDemonstration(given.house, () => undefined);
}, 120_000);
afterAll(() => given.leave());

async function within<T>(
  place: string,
  work: (tx: Parameters<typeof listObstacles>[0], actor: Parameters<typeof listObstacles>[1]) => Promise<T>,
) {
  const government = (await listGovernments(given.house.database)).find(({ name }) => name.includes(place));
  const actor = { kind: 'system', name: 'test', governmentId: government?.id ?? 0 } as const;
  return withGovernment(given.house.database, actor.governmentId, (tx) => work(tx, actor));
}

it('codes the four obstacles of the study in every region, and what it quotes of single ones', async () => {
  const counts = async (place: string) => {
    const { codes } = await within(place, countObstacles);
    return Object.fromEntries(codes.map(({ key, total }) => [key, total]));
  };
  expect(await counts('Boyolali')).toEqual({ coordination: 1, skills: 1, cost: 1, mismatch: 1 });
  expect(await counts('Sragen')).toEqual({ coordination: 2, skills: 1, cost: 1, mismatch: 1 });
  expect(await counts('Karanganyar')).toEqual({ coordination: 1, skills: 2, cost: 2, mismatch: 1 });
  expect(await counts('Klaten')).toEqual({ coordination: 2, skills: 2, cost: 1, mismatch: 1 });
});

it("holds against Wuming and Xi'an that they were signed and never carried out", async () => {
  for (const [place, partner] of [
    ['Wonogiri', 'Wuming'],
    ['Surakarta', 'Xi’an'],
  ] as const) {
    const found = await within(place, (tx, actor) => listObstacles(tx, actor, { code: 'mismatch' }));
    const titles = found.map(({ obstacle }) => obstacle.cooperation?.titleId ?? '');
    expect(
      titles.some((title) => title.includes(partner)),
      place,
    ).toBe(true);
  }
});

it('tells which office spoke, and in which year', async () => {
  const found = await within('Sragen', (tx, actor) => listObstacles(tx, actor));
  expect(found.map(({ fold }) => fold.content?.source.office)).toContain('Bagian Kerjasama');
  expect(found.every(({ obstacle }) => obstacle.year === 2017)).toBe(true);
});
