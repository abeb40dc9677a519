import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import {
  codeOf,
  type GivenHouse,
  givenHouse,
  givenOfficer,
  readAudit,
} from '../../../tests/security/given-people.ts';
import { acceptAnswer } from './accept-answer.ts';
import { closeRound } from './close-round.ts';
import {
  givenDecisions,
  givenReporting,
  lineOf,
  newKey,
  personOf,
  semester,
  take,
} from './offices-for-tests.ts';
import { openLink } from './open-link.ts';
import { openRound } from './open-round.ts';
import { renewLink } from './renew-link.ts';
import { sendBackAnswer } from './send-back-answer.ts';
import { shareRequest } from './share-request.ts';
import { foldRequestsOfRound, listRequests } from './store/requests.ts';
import { viewAnswerForm } from './view-answer-form.ts';
import { viewRound } from './view-round.ts';

let given: GivenHouse;
let officer: GovernmentActor;
const office = givenReporting(
  () => given.house,
  () => officer,
);
const { on, within, givenCooperation, givenAgencies, givenRound, linkFor, opened, answer } = office;
const { latestOf } = givenDecisions(office, () => officer);

const tani = 'Dinas Pertanian';
const didik = 'Dinas Pendidikan';
let cattle: string;
beforeAll(async () => {
  given = await givenHouse('2017-11-01T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  cattle = await givenCooperation(tani, 'Peternakan sapi perah', { end: '2016' });
  await givenCooperation(didik, 'Sekolah kembar');
  await givenAgencies(tani, didik, 'Dinas Sosial');
});
afterAll(() => given.leave());

describe('a round', () => {
  it('asks each agency about its own cooperations only, and what is missing of them', async () => {
    const { requestOf } = await givenRound();
    const form = await viewAnswerForm(on('2017-11-15'), await opened(requestOf(tani)));
    expect(form.asked.map(({ code }) => code)).toEqual([cattle]);
    expect(form.asked[0]?.missing).toEqual(['term-passed', 'no-document', 'no-evidence']);
    const other = await viewAnswerForm(on('2017-11-15'), await opened(requestOf('Dinas Sosial')));
    expect(other.asked).toEqual([]);
  });

  it('is opened by an officer, and refuses days that run backwards or nobody to ask', async () => {
    const input = { ...semester, agencyIds: [1] };
    expect(await codeOf(openRound(on('2017-11-01'), personOf(officer.governmentId, 'reviewer'), input))).toBe(
      'reporting-not-allowed',
    );
    for (const wrong of [
      { due: '2017-10-01' },
      { linksUntil: '2017-11-02' },
      { agencyIds: [] },
      { period: 'kapan' },
    ])
      expect(await codeOf(openRound(on('2017-11-01'), officer, { ...input, ...wrong }))).toBe(
        'fields-to-correct',
      );
  });

  it('keeps no secret of a link, and no message with one', async () => {
    const { requestOf } = await givenRound();
    const secret = (await linkFor(requestOf(tani))).split('-').slice(1).join('-');
    const { rows } = await within((tx) =>
      sql<{
        all: string;
      }>`select (select jsonb_agg(l) from reporting.link l where government_id = ${officer.governmentId})::text
        || (select jsonb_agg(e) from reporting.request_event e where government_id = ${officer.governmentId})::text as all`.execute(
        tx,
      ),
    );
    expect(rows[0]?.all).toContain('digest');
    expect(rows[0]?.all).not.toContain(secret);
  });
});

describe('the loop of sending back', () => {
  it('shows the note and the answer to go on from, takes the new answer, and ends when it is accepted', async () => {
    const { requestOf } = await givenRound();
    const id = requestOf(tani);
    await answer(id, [lineOf(cattle, { kinds: ['visit'] })], newKey());
    const first = await latestOf(id);
    await within((tx) =>
      sendBackAnswer(tx, on('2017-11-16').clock, officer, {
        requestId: id,
        answerId: first?.id ?? 0,
        note: 'Siapa yang datang?',
      }),
    );
    const form = await viewAnswerForm(on('2017-11-17'), await opened(id, '2017-11-17'));
    expect([form.fold.note, form.lines[0]?.kinds]).toEqual(['Siapa yang datang?', ['visit']]);
    await answer(id, [lineOf(cattle, { kinds: ['visit'], sentence: 'Lima tamu.' })], newKey(), '2017-11-17');
    const acceptOnPage = (answerId = 0) =>
      within((tx) =>
        acceptAnswer(tx, on('2017-11-18').clock, officer, {
          requestId: id,
          answerId,
          choices: new Map([[1, take]]),
        }),
      );
    // The officer still has the first answer's page open.
    expect(await codeOf(acceptOnPage(first?.id))).toBe('answer-moved-on');
    await acceptOnPage((await latestOf(id))?.id);
    expect(await codeOf(answer(id, [], newKey(), '2017-11-19'))).toBe('answer-accepted');
  });
});

describe('a link', () => {
  it('that was never ours is not known, and whoever tries many of them waits', async () => {
    const guess = `${officer.governmentId}-${'A'.repeat(43)}`;
    const tries: string[] = [];
    for (let index = 0; index < 62; index++)
      tries.push(await codeOf(openLink(on('2017-11-15'), index % 2 ? guess : 'apa saja', '10.9.9.9')));
    expect([tries[0], tries.at(-1)]).toEqual(['report-link-unknown', 'too-many-links']);
    const { requestOf } = await givenRound();
    expect(await openLink(on('2017-11-15'), await linkFor(requestOf(tani)), '10.9.9.8')).toHaveProperty(
      'opened',
    );
  });

  it('ends when it is revoked, when its days are over at midnight of western Indonesia, and when its round is closed', async () => {
    const { roundId, requestOf } = await givenRound();
    const link = await linkFor(requestOf(tani));
    const at = (instant: string) =>
      openLink({ ...given.house, clock: { now: () => new Date(instant) } }, link, '127.0.0.1');
    expect(await at('2017-12-31T23:59:59+07:00')).toHaveProperty('opened');
    expect(await at('2018-01-01T00:00:00+07:00')).toEqual({ ended: 'expired' });
    await renewLink(on('2017-11-10'), officer, { requestId: requestOf(tani), onlyRevoke: false });
    expect(await at('2017-11-15T09:00:00+07:00')).toEqual({ ended: 'revoked' });
    const renewed = await linkFor(requestOf(tani), 2);
    expect(await openLink(on('2017-11-15'), renewed, '127.0.0.1')).toHaveProperty('opened');
    await within((tx) => closeRound(tx, on('2017-11-20').clock, officer, roundId));
    expect(await openLink(on('2017-11-21'), renewed, '127.0.0.1')).toEqual({ ended: 'closed' });
  });
});

describe('the state that is kept for counting', () => {
  it('is what the events of every request fold to', async () => {
    const { rows } = await within((tx) =>
      sql<{
        id: number;
      }>`select id from reporting.round where government_id = ${officer.governmentId}`.execute(tx),
    );
    let checked = 0;
    for (const { id } of rows) {
      const folds = await within((tx) => foldRequestsOfRound(tx, officer.governmentId, id));
      for (const request of await within((tx) => listRequests(tx, officer.governmentId, id))) {
        expect(request.state).toBe(folds.get(request.id)?.state);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });
});

describe('passing on', () => {
  it('is what a person says they did: it is recorded with its way and step, and the trail holds it', async () => {
    const { roundId, requestOf } = await givenRound();
    const message = {
      step: 'ask',
      purpose: 'round-request',
      subject: 'Laporan',
      body: 'Yth. {tautan}',
    } as const;
    const share = (channel: string) =>
      within((tx) =>
        shareRequest(tx, on('2017-11-02').clock, officer, { requestId: requestOf(tani), channel, message }),
      );
    expect(await codeOf(share('burung merpati'))).toBe('fields-to-correct');
    await share('whatsapp');
    const board = await within((tx) => viewRound(tx, on('2017-11-02').clock, officer, roundId));
    const row = board.rows.find(({ request }) => request.agencyName === tani);
    expect([row?.fold.state, row?.due]).toEqual(['shared', undefined]);
    const actions = (await readAudit(given.house.database, officer.governmentId)).map(({ action }) => action);
    expect(actions).toContain('request.share');
  });
});
