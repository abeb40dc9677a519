import { describe, expect, it } from 'vitest';
import { codeOf, readAudit } from '../../../../tests/security/given-people.ts';
import { givenWorkbench } from '../../../../tests/support/given-workbench.ts';
import { CellChangedMeanwhile } from '../refusals.ts';
import { listRevisions } from '../store/cells.ts';
import { listRemovedClauses } from '../store/outlines.ts';
import { listVersions } from '../store/versions.ts';
import { changeAgreement } from './change-agreement.ts';
import { judgedFindings } from './check-agreement.ts';
import { getAgreement } from './find-agreement.ts';
import { listAgreements } from './list-agreements.ts';
import { makeVersion } from './make-version.ts';
import { markReviewed } from './mark-reviewed.ts';
import { restoreVersion } from './restore-version.ts';
import { viewVersion } from './view-version.ts';

const { person, within, does, givenAgreement, shown, save, those } = givenWorkbench();

describe('an agreement', () => {
  it('is opened once however often the form is sent, with its references bound', async () => {
    const id = await givenAgreement('naskah-tetap');
    expect(await givenAgreement('naskah-tetap')).toBe(id);
    const { order, text, cells, agreement } = await shown(id);
    expect(order).toEqual(['c1', 'c2', 'c3']);
    expect(agreement.clauses[1]?.text.id).toBe('Biaya diatur dalam Pasal ⟦c3⟧.');
    expect(text('c2', 'en')).toBe('Costs are set out in Article 3.');
    expect(cells.get('c1')?.id).toMatchObject({ number: 1, state: 'draft' });
    const audit = await readAudit(those().database, person('officer').governmentId);
    expect(audit.filter(({ subject }) => subject === `agreement:${id}`)).toMatchObject([
      { action: 'agreement.open', outcome: 'done' },
    ]);
  });

  it('is read by its office and the agency of its cooperation, written by officers only, and not found elsewhere', async () => {
    const id = await givenAgreement();
    const readers = [person('coordination'), person('education')];
    for (const actor of readers) expect((await within((tx) => getAgreement(tx, actor, id))).id).toBe(id);
    expect(await codeOf(save(id, 'c1', 'x', { actor: person('education') }))).toBe('drafting-not-allowed');
    for (const actor of [person('health'), person('stranger')]) {
      expect(await codeOf(within((tx) => getAgreement(tx, actor, id), actor))).toBe('not-found');
      expect(await codeOf(save(id, 'c1', 'x', { actor }))).toBe('not-found');
      expect(await within((tx) => listAgreements(tx, actor), actor)).toEqual([]);
    }
    expect((await within((tx) => listAgreements(tx, person('education')))).map((one) => one.id)).toContain(
      id,
    );
  });
});

describe('a saved text', () => {
  it('keeps the earlier ones and asks for the other languages to be read again, until a person says they follow', async () => {
    const id = await givenAgreement();
    expect(await save(id, 'c3', 'Tiga tahun.')).toEqual({ number: 2, changed: true });
    expect((await shown(id)).cells.get('c3')).toMatchObject({
      id: { state: 'draft', number: 2 },
      en: { state: 'to-review' },
    });
    const en = { agreementId: id, clauseId: 'c3', language: 'en' };
    expect(await codeOf(does(markReviewed, { ...en, number: 7 }))).toBe('cell-not-as-read');
    await does(markReviewed, { ...en, number: 1 }, person('coordination'));
    expect((await shown(id)).cells.get('c3')?.en?.state).toBe('reviewed');
    const revisions = await within((tx) =>
      listRevisions(tx, person('officer').governmentId, { ...en, language: 'id' }),
    );
    expect(revisions.map(({ text }) => text)).toEqual(['Tiga tahun.', 'Lima tahun.']);
  });

  it('of the second of two people is refused with the first one’s, and sent again it is no conflict with itself', async () => {
    const id = await givenAgreement();
    await save(id, 'c1', 'Maksud kerja sama menurut Pasal 2.', { actor: person('officer') });
    const refusal = await save(id, 'c1', 'Maksud yang lain.').catch((problem: unknown) => problem);
    expect(refusal).toBeInstanceOf(CellChangedMeanwhile);
    expect((refusal as CellChangedMeanwhile).theirs).toMatchObject({
      number: 2,
      text: 'Maksud kerja sama menurut Pasal 2.',
    });
    expect(await save(id, 'c1', 'Maksud kerja sama menurut Pasal 2.')).toEqual({
      number: 2,
      changed: false,
    });
    expect(await save(id, 'c1', 'Digabung.', { number: 2 })).toMatchObject({ number: 3 });
  });

  it('too long for one clause is refused by name, and one of 200,000 letters is kept', async () => {
    const id = await givenAgreement();
    expect(await codeOf(save(id, 'c1', 'a'.repeat(200_001)))).toBe('fields-to-correct');
    const long = 'kata '.repeat(40_000).trim();
    await save(id, 'c1', long);
    expect((await shown(id)).text('c1', 'id')).toBe(long);
  });
});

describe('clauses', () => {
  it('move, go and come back with their texts, and references follow them', async () => {
    const id = await givenAgreement();
    const change = (one: Parameters<typeof changeAgreement>[3]['change']) =>
      does(changeAgreement, { agreementId: id, change: one });
    await change({ act: 'moved', clause: 'c3', after: null });
    expect((await shown(id)).text('c2', 'id')).toBe('Biaya diatur dalam Pasal 1.');
    // A page opened before the move still says what its writer read: Pasal 3 was c3.
    await save(id, 'c2', 'Biaya: lihat Pasal 3.', { outline: 1 });
    expect((await shown(id)).text('c2', 'id')).toBe('Biaya: lihat Pasal 1.');
    expect(await codeOf(change({ act: 'removed', clause: 'c3', reason: ' ' }))).toBe('fields-to-correct');
    await change({ act: 'removed', clause: 'c3', reason: 'Diminta mitra' });
    const gone = await shown(id);
    expect(gone.order).toEqual(['c1', 'c2']);
    expect(gone.text('c2', 'id')).toBe('Biaya: lihat Pasal ?.');
    expect(judgedFindings(gone.agreement, []).some(({ message }) => message.en.includes('taken out'))).toBe(
      true,
    );
    expect(await codeOf(save(id, 'c3', 'x'))).toBe('clause-removed');
    expect(await within((tx) => listRemovedClauses(tx, person('officer').governmentId, id))).toMatchObject([
      { id: 'c3', reason: 'Diminta mitra' },
    ]);
    await change({ act: 'restored', clause: 'c3' });
    expect(await codeOf(change({ act: 'restored', clause: 'c3' }))).toBe('outline-changed-meanwhile');
    expect(await change({ act: 'added', role: 'article', part: 'funding', after: 'c1' })).toBe('c4');
    const back = await shown(id);
    expect(back.order).toEqual(['c3', 'c1', 'c4', 'c2']);
    expect(back.text('c3', 'en')).toBe('Five years.');
    expect(await within((tx) => listRemovedClauses(tx, person('officer').governmentId, id))).toEqual([]);
  });

  it('of a part that is declared not applicable are no longer missing', async () => {
    const id = await givenAgreement();
    const missing = async () =>
      judgedFindings((await shown(id)).agreement, []).flatMap(({ part }) => part ?? []);
    expect(await missing()).toContain('working-group');
    const reason = 'Ditangani sekretariat';
    await does(changeAgreement, {
      agreementId: id,
      change: { act: 'left-out', part: 'working-group', reason },
    });
    expect(await missing()).not.toContain('working-group');
  });
});

describe('the head', () => {
  it('is changed by whoever read its latest state', async () => {
    const id = await givenAgreement();
    const { agreement } = await shown(id);
    const { languages, parties, terms, signing } = agreement;
    const change = (title: string, number: number) =>
      does(changeAgreement, {
        agreementId: id,
        change: { act: 'head', number, head: { languages, parties, terms, signing, title: { id: title } } },
      });
    await change('Nota Kesepahaman tentang Pendidikan', 1);
    expect(await codeOf(change('Yang lain', 1))).toBe('head-changed-meanwhile');
    await change('Nota Kesepahaman tentang Pendidikan', 1);
    expect((await shown(id)).head).toBe(2);
  });
});

describe('versions', () => {
  it('keep the whole for ever, and one is restored as a new state after what stood was kept', async () => {
    const id = await givenAgreement();
    expect(await codeOf(does(makeVersion, { agreementId: id, reason: '' }))).toBe('fields-to-correct');
    const first = await does(makeVersion, { agreementId: id, reason: 'Awal' });
    expect(await does(makeVersion, { agreementId: id, reason: 'Putaran', automatic: true })).toEqual(first);
    await save(id, 'c3', 'Tiga tahun.');
    await does(changeAgreement, { agreementId: id, change: { act: 'removed', clause: 'c1', reason: 'x' } });
    await does(restoreVersion, { agreementId: id, number: 1 });
    const { order, text, outline } = await shown(id);
    expect([order, text('c3', 'id'), outline]).toEqual([['c1', 'c2', 'c3'], 'Lima tahun.', 3]);
    const versions = await within((tx) => listVersions(tx, person('officer').governmentId, id));
    expect(versions.map(({ number, automatic }) => [number, automatic])).toEqual([
      [2, true],
      [1, false],
    ]);
    const kept = await within((tx) => viewVersion(tx, person('officer'), { agreementId: id, number: 2 }));
    expect(kept.content.clauses.map((one) => one.text.id)).toContain('Tiga tahun.');
    expect(
      await codeOf(
        within(
          (tx) => viewVersion(tx, person('stranger'), { agreementId: id, number: 1 }),
          person('stranger'),
        ),
      ),
    ).toBe('not-found');
  });
});
