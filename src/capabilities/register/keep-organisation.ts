import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { OrganisationInput } from './facts.ts';
import { organisationSlug } from './slug.ts';
import { addAlias, findOrganisationBySlug, insertOrganisation } from './store/organisations.ts';

/** Finds the organisation of this name and country among the government's, or adds it; returns its id. */
export async function keepOrganisation(
  tx: GovernmentTransaction,
  governmentId: number,
  input: OrganisationInput,
): Promise<number> {
  const slug = organisationSlug(input.name, input.country ?? null);
  const known = await findOrganisationBySlug(tx, governmentId, slug);
  const id = known?.id ?? (await add(tx, governmentId, input, slug));
  for (const alias of input.aliases ?? []) await addAlias(tx, governmentId, id, alias);
  return id;
}

async function add(
  tx: GovernmentTransaction,
  governmentId: number,
  input: OrganisationInput,
  slug: string,
): Promise<number> {
  const parentId = input.partOf
    ? await keepOrganisation(tx, governmentId, {
        name: input.partOf,
        kind: 'unknown',
        country: input.country ?? null,
      })
    : null;
  return insertOrganisation(tx, governmentId, {
    name: input.name,
    slug,
    kind: input.kind,
    country: input.country ?? null,
    level: input.level ?? null,
    regionCode: input.regionCode ?? null,
    parentId,
    aliases: [],
  });
}
