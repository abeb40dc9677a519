import { describe, expect, it } from 'vitest';
import { houseKey } from '#access';
import { withGovernment } from '#platform/database/database.ts';
import { linkOf, linkSecret } from '#platform/links/link-secret.ts';
import { givenWorkbench } from '../../../tests/support/given-workbench.ts';
import { openPartnerLink } from './partner/open-partner-link.ts';
import { keepLines, sendLines } from './partner/send-lines.ts';
import { recordPosition } from './positions/record-position.ts';
import { changeLink } from './rounds/change-link.ts';
import { chooseLine } from './rounds/choose-line.ts';
import { confirmRound } from './rounds/confirm-round.ts';
import { linkPurpose, openRound } from './rounds/open-round.ts';
import { findBegun } from './store/sendings.ts';
import { viewNegotiation, viewRound } from './view-negotiation.ts';

const { person, within, does, givenAgreement, save, shown, those } = givenWorkbench();
const officer = () => person('officer');

let opened = 0;
async function givenRound() {
  const agreementId = await givenAgreement();
  const round = await openRound(those(), officer(), {
    key: `putaran-${++opened}`,
    agreementId,
    partner: 'Kantor Urusan Luar Negeri',
    message: '',
    until: '2099-12-31',
  });
  return { agreementId, round };
}

async function linkOfRound(round: number, number = 1): Promise<string> {
  const { governmentId } = officer();
  const key = await houseKey(those(), linkPurpose);
  return linkOf(governmentId, linkSecret(key, { governmentId, subject: round, number }));
}

async function openedLink(round: number, number = 1) {
  const reading = await openPartnerLink(those(), await linkOfRound(round, number), '192.0.2.1');
  if ('ended' in reading) throw new TypeError(reading.ended);
  return reading.opened;
}

const saying = { name: 'Li', office: 'Kantor Mitra', confirmed: false };
const wording = { clause: 'c1', language: 'en', kind: 'wording', text: 'The aim of cooperation.' } as const;
const comment = { clause: 'c2', language: 'en', kind: 'comment', text: 'Who pays?' } as const;

async function givenSending() {
  const { agreementId, round } = await givenRound();
  await sendLines(those(), await openedLink(round), {
    ...saying,
    key: 'kiriman-1',
    lines: [wording, comment],
  });
  const [sending] = (await within((tx) => viewRound(tx, those().clock, officer(), round))).sendings;
  return { agreementId, round, sendingId: sending?.id ?? 0 };
}

describe('a round by link', () => {
  it('shows the version that was sent, with the fingerprint the office sees', async () => {
    const { agreementId, round } = await givenRound();
    const link = await openedLink(round);
    const view = await within((tx) => viewNegotiation(tx, those().clock, officer(), agreementId));
    expect(link.round.fingerprint).toBe(view.fingerprint);
    expect(link.agreement.clauses.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('changes no text by what the partner sends, and is sent once', async () => {
    const { agreementId, round } = await givenRound();
    const link = await openedLink(round);
    for (let time = 0; time < 2; time += 1)
      await sendLines(those(), link, { ...saying, key: 'kiriman-1', lines: [wording] });
    const view = await within((tx) => viewRound(tx, those().clock, officer(), round));
    expect(view.sendings).toHaveLength(1);
    expect(view.waiting).toBe(1);
    expect((await shown(agreementId)).text('c1', 'en')).toBe('The purpose.');
  });

  it('keeps what was begun until it is sent', async () => {
    const { round } = await givenRound();
    const link = await openedLink(round);
    await keepLines(those(), link, [comment]);
    const begun = () =>
      withGovernment(those().database, link.governmentId, (tx) => findBegun(tx, link.governmentId, round));
    expect(await begun()).toEqual([comment]);
    await sendLines(those(), link, { ...saying, key: 'kiriman-1', lines: [comment] });
    expect(await begun()).toEqual([]);
  });

  it('refuses a nameless answer, an empty one, and agreement beside changes', async () => {
    const { round } = await givenRound();
    const link = await openedLink(round);
    const sending = { ...saying, key: 'kiriman-1', lines: [comment] };
    await expect(sendLines(those(), link, { ...sending, name: ' ' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(sendLines(those(), link, { ...sending, lines: [] })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(sendLines(those(), link, { ...sending, confirmed: true })).rejects.toMatchObject({
      kind: 'invalid',
    });
  });

  it('ends by revoking, renewing and closing; a guessed link is not known', async () => {
    const { round } = await givenRound();
    await changeLink(those(), officer(), { roundId: round, change: 'renew' });
    const old = await openPartnerLink(those(), await linkOfRound(round, 1), '192.0.2.1');
    expect(old).toEqual({ ended: 'revoked' });
    await openedLink(round, 2);
    await changeLink(those(), officer(), { roundId: round, change: 'close' });
    expect(await openPartnerLink(those(), await linkOfRound(round, 2), '192.0.2.1')).toEqual({
      ended: 'closed',
    });
    const guessed = linkOf(officer().governmentId, 'x'.repeat(43));
    await expect(openPartnerLink(those(), guessed, '192.0.2.2')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('what came back', () => {
  it('becomes the text only where the officer takes it, once', async () => {
    const { agreementId, round, sendingId } = await givenSending();
    const taking = { roundId: round, sendingId, line: 0, kind: 'taken', reason: '' } as const;
    await does(chooseLine, taking);
    expect((await shown(agreementId)).text('c1', 'en')).toBe('The aim of cooperation.');
    await expect(does(chooseLine, taking)).rejects.toMatchObject({ kind: 'changed-meanwhile' });
  });

  it('is left only with a reason, and a remark is no text', async () => {
    const { round, sendingId } = await givenSending();
    const leaving = { roundId: round, sendingId, line: 1, kind: 'left', reason: ' ' } as const;
    await expect(does(chooseLine, leaving)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(does(chooseLine, { ...leaving, kind: 'taken' })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('is recorded as their position', async () => {
    const { agreementId, round, sendingId } = await givenSending();
    await does(chooseLine, { roundId: round, sendingId, line: 1, kind: 'position', reason: '' });
    const { standing } = await within((tx) => viewNegotiation(tx, those().clock, officer(), agreementId));
    expect(standing.get('c2')).toMatchObject({ theirs: 'Who pays?', agreed: '' });
  });

  it('does not exist for another office, and agencies do not see it', async () => {
    const { round } = await givenSending();
    for (const name of ['stranger', 'education'] as const)
      await expect(
        within((tx) => viewRound(tx, those().clock, person(name), round), person(name)),
      ).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('agreement', () => {
  it('is told when both sides said yes to the text that stands now, and no longer when it changes', async () => {
    const { agreementId, round } = await givenRound();
    const approver = { ...officer(), roles: ['approver'] } as ReturnType<typeof officer>;
    await sendLines(those(), await openedLink(round), {
      ...saying,
      key: 'setuju-1',
      confirmed: true,
      lines: [],
    });
    const agreed = async () =>
      (await within((tx) => viewNegotiation(tx, those().clock, officer(), agreementId))).agreed;
    expect(await agreed()).toBe(false);
    await does(confirmRound, round, approver);
    expect(await agreed()).toBe(true);
    await does(recordPosition, {
      agreementId,
      clauseId: 'c1',
      ours: 'x',
      theirs: '',
      agreed: 'x',
      reason: '',
      day: '2015-01-02',
    });
    expect(await agreed()).toBe(true);
    await save(agreementId, 'c1', 'Maksud lain.');
    expect(await agreed()).toBe(false);
    await expect(does(confirmRound, round, approver)).rejects.toMatchObject({ kind: 'changed-meanwhile' });
  });
});
