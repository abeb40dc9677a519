import { findGovernmentById } from '#access';
import { type Agreement, viewVersion } from '#drafting';
import type { SystemActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { readLink } from '#platform/links/link-secret.ts';
import { UnknownLinks } from '#platform/links/unknown-links.ts';
import { linkUnknown, tooManyLinks } from '../refusals.ts';
import { endOfLink, type LinkEnd } from '../rounds/round-state.ts';
import { findLink, findRound, listRoundActs, type Round } from '../store/rounds.ts';

/** A link that opens: one version of one agreement, for one partner. */
export interface OpenedPartnerLink {
  governmentId: number;
  governmentName: string;
  office: string;
  round: Round;
  /** The version that was sent, as it was. */
  agreement: Agreement;
  actor: SystemActor;
}

export type PartnerReading = { opened: OpenedPartnerLink } | { ended: LinkEnd };

export type PartnerHouse = Pick<House, 'database' | 'clock' | 'config'>;

const unknownLinks = new UnknownLinks();

async function read(
  tx: GovernmentTransaction,
  { clock }: Pick<House, 'clock'>,
  { governmentId, digest }: { governmentId: number; digest: string },
): Promise<PartnerReading | undefined> {
  const link = await findLink(tx, governmentId, digest);
  const round = link && (await findRound(tx, governmentId, link.roundId));
  if (!link || !round) return undefined;
  const acts = await listRoundActs(tx, governmentId, [round.id]);
  const ended = endOfLink(round, acts, link.number, today(clock));
  if (ended) return { ended };
  const actor: SystemActor = { kind: 'system', name: 'partner link', governmentId };
  const { agreementId, version: number } = round;
  const government = await findGovernmentById(tx, governmentId);
  const { content } = await viewVersion(tx, actor, { agreementId, number });
  return {
    opened: {
      governmentId,
      governmentName: government?.name ?? '',
      office: government?.cooperationUnit ?? 'Bagian Kerja Sama',
      round,
      agreement: content,
      actor,
    },
  };
}

/**
 * Looks a partner's link up. Refuses `partner-link-unknown` for what was never a link of ours, and
 * `too-many-partner-links` once an address has tried too many of those.
 */
export async function openPartnerLink(
  house: PartnerHouse,
  link: string,
  address: string,
): Promise<PartnerReading> {
  if (unknownLinks.mustWait(address, house.clock)) throw tooManyLinks();
  const at = readLink(link);
  const reading = at && (await withGovernment(house.database, at.governmentId, (tx) => read(tx, house, at)));
  if (reading) return reading;
  unknownLinks.count(address, house.clock);
  throw linkUnknown();
}
