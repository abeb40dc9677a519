import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { listActivities } from '#monitoring';
import { findPublishedCooperation, mergeCooperations, setPublished, viewOfficeRecord } from '#register';
import { codeOf, type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import { givenDecisions, givenReporting, lineOf, newKey, take } from './offices-for-tests.ts';
import { sendAnswer } from './send-answer.ts';
import { listAnswers } from './store/answers.ts';
import { viewAnswerForm } from './view-answer-form.ts';
import { viewRequest } from './view-request.ts';
import { viewRound } from './view-round.ts';

let given: GivenHouse;
let officer: GovernmentActor;
const office = givenReporting(
  () => given.house,
  () => officer,
);
const { on, within, givenCooperation, givenAgencies, givenRound, opened, answer } = office;
const { latestOf, accept } = givenDecisions(office, () => officer);

const tani = 'Dinas Pertanian';
const didik = 'Dinas Pendidikan';
let cattle: string;
let school: string;
beforeAll(async () => {
  given = await givenHouse('2017-11-01T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  cattle = await givenCooperation(tani, 'Peternakan sapi perah', { end: '2016' });
  school = await givenCooperation(didik, 'Sekolah kembar');
  await givenAgencies(tani, didik, 'Dinas Sosial');
});
afterAll(() => given.leave());

describe('an answer', () => {
  it('of nothing is an answer, and sending it twice sends it once', async () => {
    const { roundId, requestOf } = await givenRound();
    const twice = newKey();
    const first = await answer(requestOf('Dinas Sosial'), [], twice);
    expect(await answer(requestOf('Dinas Sosial'), [], twice)).toBe(first);
    const board = await within((tx) => viewRound(tx, on('2017-11-16').clock, officer, roundId));
    const row = board.rows.find(({ request }) => request.agencyName === 'Dinas Sosial');
    expect([row?.fold.state, row?.fold.nil, board.answered, board.nil]).toEqual(['answered', true, 1, 1]);
    expect(
      await within((tx) => listAnswers(tx, officer.governmentId, requestOf('Dinas Sosial'))),
    ).toHaveLength(1);
  });

  it('sent twice at the same moment is one answer', async () => {
    const { requestOf } = await givenRound();
    const link = await opened(requestOf('Dinas Sosial'));
    const same = { key: newKey(), nil: true };
    const numbers = await Promise.all([1, 2, 3].map(() => sendAnswer(on('2017-11-15'), link, same)));
    expect(new Set(numbers).size).toBe(1);
  });

  it('without anything in it is sent back to the page', async () => {
    const { requestOf } = await givenRound();
    expect(await codeOf(answer(requestOf(tani), [lineOf(cattle)], newKey()))).toBe('fields-to-correct');
  });

  it('accepted becomes what the agency says in the register, and shows that the cooperation lives', async () => {
    const { requestOf } = await givenRound();
    const said = 'Pelatihan inseminasi untuk 40 peternak.';
    await answer(
      requestOf(tani),
      [lineOf(cattle, { kinds: ['activity'], sentence: said, dateWords: '5 Oktober 2017' })],
      newKey(),
    );
    await accept(requestOf(tani), take);
    const record = await within((tx) => viewOfficeRecord(tx, officer, cattle));
    const claim = record.claims.find(({ asWritten }) => asWritten.includes(said));
    expect([claim?.property, claim?.source.kind, claim?.source.office]).toEqual(['report', 'report', tani]);
    expect(record.cooperation.lastEvidence).toBe('2017-10-05');
    const view = await viewRequest(on('2017-11-16'), officer, requestOf(tani));
    expect([view.fold.state, view.answers[0]?.lines[0]?.decision?.cooperationCode]).toEqual([
      'accepted',
      cattle,
    ]);
  });

  it('that tells of a visit and an activity is one of each in monitoring, once, with its photo and source', async () => {
    const of = await givenCooperation(tani, 'Bibit jagung');
    const { requestOf } = await givenRound();
    const photo = {
      sha256: 'f'.repeat(64),
      name: 'foto.jpg',
      type: 'image/jpeg',
      bytes: 1,
      locationRemoved: true,
    };
    const line = lineOf(of, {
      kinds: ['visit', 'activity'],
      sentence: 'Dua ahli mitra melatih petani.',
      dateWords: 'Oktober 2017',
      files: [photo],
    });
    await answer(requestOf(tani), [line], newKey());
    await accept(requestOf(tani), take);
    expect(await codeOf(accept(requestOf(tani), take))).toBe('answer-moved-on');
    const listed = await within((tx) => listActivities(tx, officer, { code: of }));
    expect(listed.map(({ activity }) => activity.kind).sort()).toEqual(['other', 'visit']);
    expect(listed[0]).toMatchObject({
      activity: { title: line.sentence, agency: tani, state: 'done' },
      fold: { files: [photo], done: { dateEdtf: '2017-10', source: { kind: 'report', office: tani } } },
    });
    const record = await within((tx) => viewOfficeRecord(tx, officer, of));
    expect(record.claims.filter(({ asWritten }) => asWritten.includes(line.sentence))).toHaveLength(2);
  });

  it('of a day that is still to come is something planned, and no sign of life', async () => {
    const of = await givenCooperation(tani, 'Kopi rakyat');
    const { requestOf } = await givenRound();
    const line = lineOf(of, { kinds: ['visit'], sentence: 'Tamu datang.', dateWords: 'Desember 2017' });
    await answer(requestOf(tani), [line], newKey());
    await accept(requestOf(tani), take);
    const [listed] = await within((tx) => listActivities(tx, officer, { code: of }));
    expect(listed?.activity).toMatchObject({ title: 'Tamu datang.', state: 'planned' });
    const record = await within((tx) => viewOfficeRecord(tx, officer, of));
    expect(record.cooperation.lastEvidence).toBeNull();
    expect(record.claims.some(({ asWritten }) => asWritten.includes('Tamu datang.'))).toBe(true);
  });

  it('that nothing happened is a fact with its source, and no sign of life', async () => {
    const quiet = await givenCooperation(didik, 'Pertukaran guru');
    const { requestOf } = await givenRound();
    await answer(requestOf(didik), [lineOf(quiet, { kinds: ['nothing'] })], newKey());
    await accept(requestOf(didik), take);
    const record = await within((tx) => viewOfficeRecord(tx, officer, quiet));
    expect(record.claims.some(({ property }) => property === 'report')).toBe(true);
    expect(record.cooperation.lastEvidence).toBeNull();
  });

  it('about a problem stays within the office, also when its cooperation is published', async () => {
    await within((tx) => setPublished(tx, given.house.clock, officer, school, true));
    const { requestOf } = await givenRound();
    const problem = 'لا توجد ميزانية للترجمة '.repeat(200).trim();
    expect(problem.length).toBeGreaterThan(4500);
    await answer(
      requestOf(didik),
      [lineOf(school, { kinds: ['problem', 'visit'], sentence: problem })],
      newKey(),
    );
    await accept(requestOf(didik), take);
    const record = await within((tx) => viewOfficeRecord(tx, officer, school));
    expect(record.claims.map(({ property }) => property)).toContain('problem');
    const published = await findPublishedCooperation(given.house.database, school);
    expect(published?.cooperation.lastEvidence).toBe('2017-11-15');
    expect(JSON.stringify(published)).not.toContain('ميزانية');
  });

  it('that a cooperation ended is an act of the register, and it is not asked about again', async () => {
    const done = await givenCooperation(tani, 'Bantuan benih');
    const { requestOf } = await givenRound();
    await answer(requestOf(tani), [lineOf(done, { kinds: ['ended'], dateWords: 'Juni 2017' })], newKey());
    await accept(requestOf(tani), take);
    const record = await within((tx) => viewOfficeRecord(tx, officer, done));
    expect([record.cooperation.status, record.acts[0]?.legalDate]).toEqual(['ended', '2017-06']);
    const next = await givenRound({ title: 'Berikutnya' });
    const form = await viewAnswerForm(on('2017-11-20'), await opened(next.requestOf(tani)));
    expect(form.asked.map(({ code }) => code)).not.toContain(done);
  });

  it('names a cooperation nobody knew: it becomes a draft with its agency and partner, or goes into one that is there', async () => {
    const { requestOf } = await givenRound();
    const lines = [
      lineOf(null, {
        title: 'Magang petani muda',
        partner: 'Kota Contoh',
        country: 'Jepang',
        sentence: 'Dua belas orang.',
      }),
      lineOf(null, { title: 'Sapi perah lagi', kinds: ['contact'] }),
    ];
    await answer(requestOf(tani), lines, newKey());
    await accept(requestOf(tani), { ...take, choice: 'new' }, { ...take, choice: 'merge', into: cattle });
    const decided = (await latestOf(requestOf(tani)))?.lines.map(({ decision }) => decision);
    expect(decided?.map((one) => one?.decision)).toEqual(['accepted', 'merged']);
    const draft = await within((tx) => viewOfficeRecord(tx, officer, decided?.[0]?.cooperationCode ?? ''));
    expect([draft.cooperation.titleId, draft.cooperation.published]).toEqual(['Magang petani muda', false]);
    expect(draft.parties.map(({ name, side, country }) => [name, side, country])).toEqual([
      [tani, 'local', null],
      ['Kota Contoh', 'foreign', 'JP'],
    ]);
    expect(decided?.[1]?.cooperationCode).toBe(cattle);
  });

  it('follows its cooperation into the one it was merged into meanwhile', async () => {
    const [kept, gone] = [
      await givenCooperation(tani, 'Pupuk organik'),
      await givenCooperation(tani, 'Pupuk'),
    ];
    const { requestOf } = await givenRound();
    await answer(
      requestOf(tani),
      [lineOf(gone, { kinds: ['visit'], sentence: 'Tamu dari mitra.' })],
      newKey(),
    );
    await within((tx) =>
      mergeCooperations(tx, given.house.clock, officer, { merged: gone, kept, reason: 'Ganda.' }),
    );
    const view = await viewRequest(on('2017-11-16'), officer, requestOf(tani));
    expect(view.current.get(gone)?.code).toBe(kept);
    await accept(requestOf(tani), take);
    const record = await within((tx) => viewOfficeRecord(tx, officer, kept));
    expect(record.claims.some(({ asWritten }) => asWritten.includes('Tamu dari mitra.'))).toBe(true);
  });

  it('cannot be accepted with a line undecided, left out without a reason, or merged into nothing', async () => {
    const { requestOf } = await givenRound();
    await answer(requestOf(tani), [lineOf(cattle, { kinds: ['contact'] })], newKey());
    for (const choice of ['', 'new', 'leave-out', 'merge'] as const)
      expect(await codeOf(accept(requestOf(tani), { ...take, choice }))).toBe('fields-to-correct');
    await accept(requestOf(tani), { ...take, choice: 'leave-out', reason: 'Bukan luar negeri.' });
  });
});
