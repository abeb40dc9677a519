import { findGovernmentById } from '#access';
import type { SystemActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { readLink } from '#platform/links/link-secret.ts';
import { UnknownLinks } from '#platform/links/unknown-links.ts';
import { linkUnknown, tooManyLinks } from './refusals.ts';
import { findLink } from './store/links.ts';
import { type AgencyRequest, findRequest } from './store/requests.ts';
import { findRound, type Round } from './store/rounds.ts';

/** A link that opens: whose it is, and nothing of anybody else. */
export interface OpenedLink {
  governmentId: number;
  governmentName: string;
  /** The office that asks: "Bagian Kerja Sama". */
  office: string;
  request: AgencyRequest;
  round: Round;
  /** Who acts when the agency answers. */
  actor: SystemActor;
}

/** Why a link that was ours opens nothing any more; who it was for is told to nobody. */
export type LinkEnd = 'revoked' | 'expired' | 'closed';

export type LinkReading = { opened: OpenedLink } | { ended: LinkEnd };

export type LinkHouse = Pick<House, 'database' | 'clock' | 'config' | 'files'>;

const unknownLinks = new UnknownLinks();

export const agencyActor = (governmentId: number): SystemActor => ({
  kind: 'system',
  name: 'agency link',
  governmentId,
});

function endOf(round: Round, revoked: boolean, day: string): LinkEnd | undefined {
  if (revoked) return 'revoked';
  if (round.closed) return 'closed';
  return day > round.linksUntil ? 'expired' : undefined;
}

async function read(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  at: { governmentId: number; digest: string },
): Promise<LinkReading | undefined> {
  const { governmentId } = at;
  const link = await findLink(tx, governmentId, at.digest);
  const request = link && (await findRequest(tx, governmentId, link.requestId));
  const round = request && (await findRound(tx, governmentId, request.roundId));
  if (!link || !request || !round) return undefined;
  const ended = endOf(round, link.revoked, today(clock));
  if (ended) return { ended };
  const government = await findGovernmentById(tx, governmentId);
  return {
    opened: {
      governmentId,
      governmentName: government?.name ?? '',
      office: government?.cooperationUnit ?? 'Bagian Kerja Sama',
      request,
      round,
      actor: agencyActor(governmentId),
    },
  };
}

/**
 * Looks a link up for somebody without an account. Refuses `report-link-unknown` for anything that was never a link of
 * ours, and `too-many-links` once an address has tried too many of those.
 */
export async function openLink(house: LinkHouse, link: string, address: string): Promise<LinkReading> {
  if (unknownLinks.mustWait(address, house.clock)) throw tooManyLinks();
  const at = readLink(link);
  const reading = at && (await withGovernment(house.database, at.governmentId, (tx) => read(tx, house, at)));
  if (reading) return reading;
  unknownLinks.count(address, house.clock);
  throw linkUnknown();
}
