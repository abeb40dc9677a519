import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { editionOf } from './edition.ts';
import { boyolali, clock, givenCooperation, givenRegister, sragen } from './given-register.ts';
import { findPublishedCooperation, recordCooperation } from './index.ts';
import { listPublishedHistory, publishEditions, withdrawEditions } from './store/published.ts';

const register = givenRegister();
const [first, second, third] = ['2017-11-16', '2017-11-17', '2017-11-18'].map(
  (day) => `${day}T00:00:00.000Z`,
);

/** The editions of records, as they are published at an instant. */
async function editions(actor: GovernmentActor, codes: readonly string[], at = first, title?: string) {
  const made = [];
  for (const code of codes) {
    const record = await register.view(actor, code);
    const cooperation = { ...record.cooperation, titleId: title ?? record.cooperation.titleId };
    made.push(editionOf(actor.governmentId, { ...record, cooperation }, new Date(at ?? '')));
  }
  return made;
}

const publish = (actor: GovernmentActor, some: Awaited<ReturnType<typeof editions>>) =>
  register.as(actor, (tx) => publishEditions(tx, some));
const withdraw = (actor: GovernmentActor, codes: readonly string[], at: string | undefined) =>
  register.as(actor, (tx) => withdrawEditions(tx, codes, new Date(at ?? '')));

/** Rows of one code in every table of the published edition. */
async function rowsOf(code: string): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::integer from register.published_cooperation where code = ${code}) as records,
      (select count(*)::integer from register.published_party where code = ${code}) as parties,
      (select count(*)::integer from register.published_claim where code = ${code}) as claims`.execute(
    register.database,
  );
  return rows[0] ?? {};
}

const whole = { records: 1, parties: 2, claims: 1 };
const nothing = { records: 0, parties: 0, claims: 0 };
const history = async (code: string) =>
  (await listPublishedHistory(register.database as never, code)).map(({ changed }) => changed);

async function drafts(actor: GovernmentActor, count: number): Promise<string[]> {
  const codes = [];
  for (let at = 0; at < count; at++) codes.push((await register.record(actor)).code);
  return codes;
}

describe('many editions at once', () => {
  it('are published whole, each with its parties and claims, and for the first time', async () => {
    const codes = await drafts(sragen, 3);
    await publish(sragen, await editions(sragen, codes));
    for (const code of codes) {
      expect(await rowsOf(code)).toEqual(whole);
      expect(await history(code)).toEqual([['first']]);
    }
  });

  it('replace those that are there, say what changed, and leave the others alone', async () => {
    const [changed = '', same = '', fresh = ''] = await drafts(sragen, 3);
    await publish(sragen, await editions(sragen, [changed, same]));
    const next = [
      ...(await editions(sragen, [changed], second, 'Judul baru')),
      ...(await editions(sragen, [same, fresh], second)),
    ];
    await publish(sragen, next);
    for (const code of [changed, same, fresh]) expect(await rowsOf(code)).toEqual(whole);
    expect(await history(changed)).toEqual([['facts'], ['first']]);
    expect(await history(same)).toEqual([['first']]);
    expect(await history(fresh)).toEqual([['first']]);
    const document = await findPublishedCooperation(register.database, changed);
    expect(document?.cooperation.titleId).toBe('Judul baru');
  });

  it('are withdrawn with everything of theirs, and the page knows that they were away when they come again', async () => {
    const [gone = '', stays = '', draft = ''] = await drafts(sragen, 3);
    await publish(sragen, await editions(sragen, [gone, stays]));
    await withdraw(sragen, [gone, draft], second);
    expect([await rowsOf(gone), await rowsOf(stays)]).toEqual([nothing, whole]);
    await publish(sragen, await editions(sragen, [gone, draft], third));
    expect(await history(gone)).toEqual([['again'], ['withdrawn'], ['first']]);
    expect(await history(draft)).toEqual([['first']]);
  });

  it('of another government are out of reach, by their code too', async () => {
    const [mine = ''] = await drafts(sragen, 1);
    await publish(sragen, await editions(sragen, [mine]));
    await withdraw(boyolali, [mine], second);
    expect(await rowsOf(mine)).toEqual(whole);
    const stolen = publish(boyolali, await editions(sragen, [mine], second, 'Judul orang lain'));
    await expect(stolen).rejects.toMatchObject({ code: '23505', constraint: 'published_code' });
    expect((await findPublishedCooperation(register.database, mine))?.cooperation.titleId).not.toBe(
      'Judul orang lain',
    );
  });
});

describe('a government that does not exist', () => {
  it('records nothing, for its codes could be those of another', async () => {
    const nobody = { ...sragen, governmentId: 4711 };

    const recorded = register.as(nobody, (tx) => recordCooperation(tx, clock, nobody, givenCooperation()));
    await expect(recorded).rejects.toThrow('government 4711 does not exist');
  });
});
