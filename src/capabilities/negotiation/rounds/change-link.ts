import { houseKey } from '#access';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { digestOf, linkSecret } from '#platform/links/link-secret.ts';
import { notAllowed, roundClosed } from '../refusals.ts';
import { mayNegotiate } from '../rules.ts';
import { insertRoundAct, listRoundActs, lockRound } from '../store/rounds.ts';
import { getRound } from './get-round.ts';
import { linkPurpose } from './open-round.ts';

/** What can be done with the link of a round. */
export type LinkChange = 'renew' | 'revoke' | 'close';

/** Makes another link, ends the one there is, or ends the round: the link before opens nothing from then on. */
export async function changeLink(
  house: Pick<House, 'database' | 'clock' | 'config'>,
  actor: GovernmentActor,
  { roundId, change }: { roundId: number; change: LinkChange },
): Promise<void> {
  const { governmentId } = actor;
  const { clock } = house;
  const key = await houseKey(house, linkPurpose);
  await withGovernment(house.database, governmentId, async (tx) => {
    await lockRound(tx, governmentId, roundId);
    const { round } = await getRound(tx, actor, roundId);
    if (!mayNegotiate(actor)) throw notAllowed();
    const acts = await listRoundActs(tx, governmentId, [roundId]);
    if (acts.some(({ kind }) => kind === 'closed')) throw roundClosed();
    const recorded = recordedBy(actor, clock);
    const number = Math.max(0, ...acts.map((act) => act.number ?? 0)) + 1;
    const digest = digestOf(linkSecret(key, { governmentId, subject: roundId, number }));
    const act = {
      renew: { kind: 'link-made', number, digest },
      revoke: { kind: 'link-revoked' },
      close: { kind: 'closed' },
    } as const;
    await insertRoundAct(tx, governmentId, roundId, act[change], recorded);
    await recordEntry(tx, clock, actor, {
      action: `negotiation.${change === 'close' ? 'close-round' : `${change}-link`}`,
      subject: `agreement:${round.agreementId}`,
      outcome: 'done',
      detail: { round: roundId },
    });
  });
}
