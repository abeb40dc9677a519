import { type Agency, listAgencies } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { agencyOf } from './review.ts';
import { organisationSlug } from './slug.ts';
import { findOrganisationIds } from './store/organisations.ts';
import { type AgencyPlace, isOfAgency } from './store/reviews.ts';
import type { Cooperation } from './store/rows.ts';

/** A reporter's agency, and the organisation of the register that it is: the one of its name, or what that was merged into. */
export async function findAgencyPlace(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<(AgencyPlace & { agency: Agency }) | undefined> {
  const agencyId = agencyOf(actor);
  if (agencyId === undefined) return undefined;
  const agency = (await listAgencies(tx, actor.governmentId)).find(({ id }) => id === agencyId);
  if (!agency) return undefined;
  const slug = organisationSlug(agency.name, null);
  const ids = await findOrganisationIds(tx, actor.governmentId, [slug]);
  return { agency, agencyId, organisationId: ids.get(slug) ?? null };
}

/** Refuses `not-found` to a reporter whose agency neither recorded the cooperation nor is party to it. */
export async function mustMayRead(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { id }: Pick<Cooperation, 'id'>,
): Promise<void> {
  if (agencyOf(actor) === undefined) return;
  const place = await findAgencyPlace(tx, actor);
  if (!place || !(await isOfAgency(tx, actor.governmentId, place, id))) throw notFound();
}
