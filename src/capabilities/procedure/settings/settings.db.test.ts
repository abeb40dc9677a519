import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import { verifyAudit } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { at, givenOffices, personOf } from '../given-offices.ts';
import { ruleSetAt } from '../law/read-law.ts';
import { changeRule, confirmRule } from './confirm-rule.ts';
import { editLetterTemplate, restoreLetterTemplate, takeTemplate } from './edit-letter-template.ts';
import { lawOf } from './law-of.ts';
import { madeUpPerbup, madeUpRegulation } from './laws-for-tests.ts';
import { getTemplateVersion, listTemplates } from './letter-templates.ts';
import { checkRuleSet, loadRuleSet } from './load-rule-set.ts';
import { textsOf } from './template-texts.ts';
import { withdrawSetting } from './withdraw-setting.ts';

let fresh: FreshDatabase;
let ministry: GovernmentActor;
let here: GovernmentActor;
let there: GovernmentActor;
beforeAll(async () => {
  fresh = await freshDatabase();
  const idOf = async (regionCode: string) =>
    (await ensureGovernment(fresh.database, { regionCode, demonstration: false })).id;
  ministry = personOf(await idOf('ID'), 'administrator');
  here = personOf(await idOf('33.14'), 'administrator');
  there = personOf(await idOf('33.09'), 'administrator');
});
afterAll(() => fresh.drop());

const { as, givenCase, view } = givenOffices(() => fresh.database);
const day = '2026-03-10';
const lawFor = (actor: GovernmentActor) => as(actor, (tx) => lawOf(tx, actor.governmentId));
const load = (actor: GovernmentActor, text: unknown, reason = 'Berita Negara') =>
  as(actor, (tx) => loadRuleSet(tx, at(day), actor, { file: JSON.stringify(text), reason }));
const without = (actor: GovernmentActor, number: number, from: string, reason = 'keliru') =>
  as(actor, (tx) => withdrawSetting(tx, at(day), actor, { number, from, reason }));
const perbup = {
  ...madeUpPerbup,
  paths: [
    {
      code: 'ksdpl-sister',
      name: { id: 'KSDPL kembar', en: 'Sister region' },
      stages: [] as string[],
      basis: ['PB 2'],
    },
  ],
};
const perbupFor = async (actor: GovernmentActor) => {
  const national = ruleSetAt(await lawFor(actor), '2026-03-02')?.paths.find(
    ({ code }) => code === 'ksdpl-sister',
  );
  const [path] = perbup.paths;
  return { ...perbup, paths: [{ ...path, stages: ['team-review', ...(national?.stages ?? [])] }] };
};

describe('a rule set', () => {
  it("of the country's government becomes everybody's law from its day, until it is withdrawn", async () => {
    const number = await load(ministry, madeUpRegulation);
    expect(ruleSetAt(await lawFor(here), '2031-03-03')?.code).toBe('C1');
    expect(ruleSetAt(await lawFor(there), '2031-02-02')?.code).toBe('B1');
    await without(ministry, number, '2031-02-03');
    expect(ruleSetAt(await lawFor(here), '2031-03-03')?.code).toBe('B1');
    await expect(load(ministry, madeUpRegulation)).rejects.toMatchObject({ code: 'rule-set-refused' });
  });

  it('of a region holds for that region only, also in cases that are open, and cannot pose as national law', async () => {
    const code = await givenCase(personOf(here.governmentId, 'officer'));
    const text = await perbupFor(here);
    const checked = await as(here, (tx) => checkRuleSet(tx, at(day), here, JSON.stringify(text)));
    expect(checked).toMatchObject({
      preview: {
        scope: 'own',
        differences: expect.arrayContaining([
          expect.objectContaining({ kind: 'stage', code: 'team-review', how: 'added' }),
          expect.objectContaining({ kind: 'paper', code: 'team-minutes', how: 'added' }),
        ]),
        cases: [{ cooperationCode: code, next: { after: [{ en: 'Review by the team' }] } }],
      },
    });
    await load(here, text);
    expect((await view(code, day, here)).state.next).toEqual(['team-review']);
    expect(ruleSetAt(await lawFor(there), day)?.stages.some((one) => one.code === 'team-review')).toBe(false);
    await expect(load(here, madeUpRegulation)).rejects.toMatchObject({ code: 'rule-set-refused' });
  });

  it('is loaded and withdrawn by administrators only, with a reason, and another government has none of it', async () => {
    const officer = personOf(here.governmentId, 'officer', 'approver', 'ministry');
    await expect(load(officer, perbup)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(without(officer, 1, day)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(as(officer, (tx) => checkRuleSet(tx, at(day), officer, '{}'))).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    await expect(without(there, 1, day)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(without(here, 1, day, '')).rejects.toMatchObject({ code: 'setting-reason-missing' });
    const text = { ...(await perbupFor(there)), code: '3309-perbup-1' };
    await expect(load(there, text, '')).rejects.toMatchObject({ code: 'setting-reason-missing' });
  });

  it.each([
    ['no JSON', '{"code": ', 'berkas / file'],
    ['not of the shape', JSON.stringify({ ...madeUpRegulation, form: '2031-01-01' }), 'berkas / file'],
    ['of a taken code', JSON.stringify({ ...madeUpRegulation, code: 'B1' }), 'code'],
    ['of a day that has its law', JSON.stringify({ ...madeUpRegulation, from: '2019-01-01' }), 'from'],
    ['on another law', JSON.stringify({ ...madeUpRegulation, code: 'C2', amends: 'A1' }), 'amends'],
    [
      'that cites what it does not name',
      JSON.stringify({ ...madeUpRegulation, code: 'C2', instruments: [] }),
      'public-hearing',
    ],
    [
      'whose stage waits for nobody',
      JSON.stringify({
        ...madeUpRegulation,
        code: 'C2',
        stages: [{ ...madeUpRegulation.stages?.[0], actor: 'nobody' }],
      }),
      'stage public-hearing',
    ],
  ])('%s is refused with the place, in both languages', async (_, file, place) => {
    const checked = await as(ministry, (tx) => checkRuleSet(tx, at(day), ministry, file));
    expect(checked).toMatchObject({
      complaints: expect.arrayContaining([
        { place, words: { id: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) } },
      ]),
    });
  });
});

describe('a national rule set', () => {
  it('is refused by the database itself when a region tries to add one', async () => {
    const { insertNationalLawAct } = await import('../store/setting-acts.ts');
    const { loaded } = await import('./laws-for-tests.ts');
    const forged = as(here, (tx) => insertNationalLawAct(tx, loaded(99, madeUpRegulation)));
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe('a remembered rule', () => {
  const rule = { kind: 'requirement', code: 'equality', day: '2012-05-01' } as const;
  const reading = {
    ...rule,
    citation: 'P3 5?',
    source: 'Berita Negara 2008',
    location: 'Pasal 5 ayat (1)',
    office: 'Bagian Hukum',
    readOn: day,
  };
  const confirm = (actor: GovernmentActor, changes = {}) =>
    as(actor, (tx) => confirmRule(tx, at(day), actor, { ...reading, ...changes }));
  const change = (actor: GovernmentActor, changes = {}) =>
    as(actor, (tx) =>
      changeRule(tx, at(day), actor, {
        ...rule,
        from: '2010-01-01',
        change: { severity: 'forbids' },
        office: 'Bagian Hukum',
        reason: 'pendapat hukum',
        ...changes,
      }),
    );
  const equalityOf = async (actor: GovernmentActor, on = '2012-05-01') =>
    ruleSetAt(await lawFor(actor), on)?.requirements.find(({ code }) => code === 'equality');

  it('is marked read by an officer with source, place, office and day, for that office only', async () => {
    const officer = personOf(here.governmentId, 'officer');
    await expect(confirm(officer, { source: '' })).rejects.toMatchObject({ fields: [{ field: 'source' }] });
    await expect(confirm(officer, { readOn: '2026-03-11' })).rejects.toMatchObject({
      fields: [{ field: 'readOn' }],
    });
    await expect(confirm(officer, { citation: 'P3 99?' })).rejects.toMatchObject({
      fields: [{ field: 'citation' }],
    });
    await confirm(officer);
    expect((await equalityOf(here))?.basis).toEqual(['SE93 -', 'P3* 5']);
    expect((await equalityOf(there))?.basis).toEqual(['SE93 -', 'P3 5?']);
    await expect(confirm(personOf(here.governmentId, 'auditor'))).rejects.toMatchObject({
      kind: 'not-allowed',
    });
  });

  it('takes another value by the administrator only, dated, with a reason', async () => {
    await expect(change(personOf(there.governmentId, 'officer'))).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    await expect(change(there, { reason: '' })).rejects.toMatchObject({ code: 'setting-reason-missing' });
    await expect(change(there, { change: { optional: true } })).rejects.toMatchObject({
      code: 'change-does-not-fit',
    });
    await expect(change(there, { from: '1999-01-01' })).rejects.toMatchObject({
      fields: [{ field: 'from' }],
    });
    await change(there);
    expect((await equalityOf(there))?.severity).toBe('forbids');
    expect((await equalityOf(there, '2009-05-01'))?.severity).toBe('warns');
    expect((await equalityOf(here))?.severity).toBe('warns');
  });

  it('that is read in its text already keeps the value of the law', async () => {
    await expect(change(there, { day: '2026-01-05', from: '2026-01-05' })).rejects.toMatchObject({
      code: 'rule-was-read',
    });
  });
});

describe('a letter template', () => {
  const inUse = async (actor: GovernmentActor) => {
    const templates = await as(actor, (tx) => listTemplates(tx, actor.governmentId));
    const found = templates.find(({ template }) => template.kind === 'letter') ?? templates[0];
    if (!found) throw new Error('no template');
    return found;
  };
  const edit = async (actor: GovernmentActor, texts: Record<string, string>, reason = 'tata naskah') => {
    const { template, version } = await inUse(actor);
    return as(actor, (tx) =>
      editLetterTemplate(tx, at(day), actor, {
        code: template.code,
        version,
        texts: { ...textsOf(template), ...texts },
        reason,
      }),
    );
  };

  it('takes the words of one office, and a letter already written can be written again', async () => {
    const before = await inUse(here);
    const taken = await as(here, (tx) => takeTemplate(tx, at(day), here, before.template.code));
    const number = await edit(here, { subject: 'Perihal baru tentang {partner}', added: 'Paragraf baru.' });
    const after = await inUse(here);
    expect(after).toMatchObject({
      version: number,
      packaged: false,
      template: { subject: 'Perihal baru tentang {partner}' },
    });
    expect(after.template.body.at(-1)).toEqual({ block: 'paragraph', text: 'Paragraf baru.' });
    const again = await as(here, (tx) =>
      getTemplateVersion(tx, here.governmentId, before.template.code, taken.version),
    );
    expect(again).toEqual(before.template);
    expect((await inUse(there)).packaged).toBe(true);
    await as(here, (tx) =>
      restoreLetterTemplate(tx, at(day), here, {
        code: before.template.code,
        version: number,
        reason: 'kembali',
      }),
    );
    expect((await inUse(here)).template).toEqual(before.template);
  });

  it('refuses a slot nobody knows, naming it at its field', async () => {
    await expect(edit(here, { subject: 'Tentang {mitra}' })).rejects.toMatchObject({
      code: 'template-refused',
      fields: [{ field: 'subject', words: { id: expect.stringContaining('{mitra}') } }],
    });
    await expect(edit(here, { subject: 'Tentang {partner' })).rejects.toMatchObject({
      fields: [{ field: 'subject' }],
    });
    await expect(edit(here, { subject: '' })).rejects.toMatchObject({ fields: [{ field: 'subject' }] });
  });

  it('is changed by the administrator only, and by one of two at once', async () => {
    const officer = personOf(here.governmentId, 'officer');
    await expect(edit(officer, {})).rejects.toMatchObject({ kind: 'not-allowed' });
    const { template, version } = await inUse(here);
    const stale = { code: template.code, version: version - 1, texts: textsOf(template), reason: 'x' };
    await expect(as(here, (tx) => editLetterTemplate(tx, at(day), here, stale))).rejects.toMatchObject({
      code: 'settings-changed-meanwhile',
    });
    await expect(
      as(officer, (tx) => restoreLetterTemplate(tx, at(day), officer, stale)),
    ).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});

it('every act stands in the chained history', async () => {
  expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
});
