import type { GovernmentActor } from '#kernel/actor.ts';
import { openRound } from '#negotiation';
import type { House } from '#platform/house.ts';

/** A round with a partner that nobody outside the office may know of. */
export async function givenPartnerRound(house: House, actor: GovernmentActor, agreement: string) {
  const round = await openRound(house, actor, {
    key: 'putaran-rahasia',
    agreementId: Number(agreement),
    partner: 'Kantor rahasia',
    message: '',
    until: '2099-12-31',
  });
  return { 'partner-round': String(round), 'partner-sending': '1' };
}
