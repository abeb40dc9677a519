import { describe, expect, it } from 'vitest';
import type { OrganisationInput } from './facts.ts';
import { boyolali, givenRegister, sragen } from './given-register.ts';
import { keepOrganisations, slugOf } from './keep-organisations.ts';
import { listOrganisations, setMergedInto } from './store/organisations.ts';

const register = givenRegister();

const partner = (name: string, more: Partial<OrganisationInput> = {}): OrganisationInput => ({
  name,
  kind: 'nonprofit',
  country: 'JP',
  ...more,
});
const keep = (inputs: readonly OrganisationInput[], actor = sragen) =>
  register.as(actor, (tx) => keepOrganisations(tx, actor.governmentId, inputs));
const known = async (name: string, actor = sragen) =>
  (await register.as(actor, (tx) => listOrganisations(tx, actor.governmentId))).filter(
    (one) => one.name === name,
  );

describe('organisations named by many rows', () => {
  it('are one each, and what the first row says of them stands', async () => {
    const rows = [partner('Yayasan Sakura'), partner('Yayasan Sakura', { kind: 'company' })];
    const ids = await keep(rows);
    expect(ids.size).toBe(1);
    expect(await known('Yayasan Sakura')).toMatchObject([{ kind: 'nonprofit', country: 'JP' }]);
    expect(await keep([partner('Yayasan Sakura')])).toEqual(ids);
  });

  it('are kept after what they are part of, however deep and in whatever order', async () => {
    const rows = [
      partner('Cabang Nagoya', { partOf: 'Kantor Aichi' }),
      partner('Kantor Aichi', { partOf: 'Lembaga Jepang' }),
      partner('Lembaga Jepang'),
    ];
    const ids = await keep(rows);
    const [branch] = await known('Cabang Nagoya');
    const [office] = await known('Kantor Aichi');
    const [whole] = await known('Lembaga Jepang');
    expect(branch?.parentId).toBe(office?.id);
    expect([branch?.id, office?.id, whole?.id]).toEqual(rows.map((row) => ids.get(slugOf(row))));
  });

  it('gather their other names once each, never their own', async () => {
    const aliases = ['Sakura Kai', 'Yayasan Fuji', 'Sakura Kai'];
    await keep([partner('Yayasan Fuji', { aliases }), partner('Yayasan Fuji', { aliases: ['Fuji Kai'] })]);
    await keep([partner('Yayasan Fuji', { aliases: ['Fuji Kai', 'Fuji Foundation'] })]);
    const [fuji] = await known('Yayasan Fuji');
    expect(fuji?.aliases).toEqual(['Sakura Kai', 'Fuji Kai', 'Fuji Foundation']);
  });

  it('lead to the one they were merged into, which is given the other names', async () => {
    const ids = await keep([partner('Kota Lama'), partner('Kota Baru')]);
    const [old = 0, kept = 0] = ['Kota Lama', 'Kota Baru'].map((name) => ids.get(slugOf(partner(name))));
    await register.as(sragen, (tx) => setMergedInto(tx, sragen.governmentId, old, kept));
    const again = await keep([partner('Kota Lama', { aliases: ['Kota Tua'] })]);
    expect(again.get(slugOf(partner('Kota Lama')))).toBe(kept);
    expect((await known('Kota Baru'))[0]?.aliases).toEqual(['Kota Tua']);
  });

  it('are the government’s own: another one of the same name is another row', async () => {
    const slug = slugOf(partner('Kota Kembar'));
    const [mine, theirs] = [
      await keep([partner('Kota Kembar')]),
      await keep([partner('Kota Kembar')], boyolali),
    ];
    expect(mine.get(slug)).not.toBe(theirs.get(slug));
  });

  it('are one also when two officers name them at the same moment', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => partner(`Lembaga ${at}`, { aliases: [`L${at}`] }));
    const [one, other] = await Promise.all([keep(rows), keep(rows)]);
    expect(one).toEqual(other);
    expect(await known('Lembaga 7')).toMatchObject([{ aliases: ['L7'] }]);
  });
});
