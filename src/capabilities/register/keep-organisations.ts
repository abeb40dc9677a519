import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { OrganisationInput } from './facts.ts';
import { organisationSlug } from './slug.ts';
import {
  addAliases,
  findOrganisationIds,
  insertOrganisations,
  type NewOrganisation,
} from './store/organisations.ts';

export const slugOf = ({ name, country }: OrganisationInput): string =>
  organisationSlug(name, country ?? null);

const parentOf = ({ partOf, country }: OrganisationInput): OrganisationInput | undefined =>
  partOf ? { name: partOf, kind: 'unknown', country: country ?? null } : undefined;

/**
 * Finds the organisations of these names and countries among the government's, or adds them; returns their ids by
 * `slugOf`. Of several that are the same one, the first tells what it is; every one may add other names.
 */
export async function keepOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
  inputs: readonly OrganisationInput[],
): Promise<Map<string, number>> {
  const slugs = inputs.flatMap((input) => [input, parentOf(input) ?? input]).map(slugOf);
  const ids = await findOrganisationIds(tx, governmentId, [...new Set(slugs)]);
  const waiting = missing(inputs, ids);
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, input]) => {
      const parent = parentOf(input);
      return !parent || !waiting.has(slugOf(parent));
    });
    const rows = ready.map(([slug, input]) => rowOf(input, slug, ids));
    const added = await insertOrganisations(tx, governmentId, rows);
    rows.forEach(({ slug }, index) => {
      ids.set(slug, added[index] ?? 0);
      waiting.delete(slug);
    });
  }
  await addAliases(tx, governmentId, namesOf(inputs, ids));
  return ids;
}

/** The other names each organisation is given, by its id. */
function namesOf(
  inputs: readonly OrganisationInput[],
  ids: ReadonlyMap<string, number>,
): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const input of inputs) {
    const id = ids.get(slugOf(input)) ?? 0;
    if (input.aliases?.length) names.set(id, [...(names.get(id) ?? []), ...input.aliases]);
  }
  return names;
}

/** Those to add, by slug, each after the one it is part of. */
function missing(
  inputs: readonly OrganisationInput[],
  known: ReadonlyMap<string, number>,
): Map<string, OrganisationInput> {
  const found = new Map<string, OrganisationInput>();
  for (const input of inputs) {
    if (known.has(slugOf(input)) || found.has(slugOf(input))) continue;
    for (const one of [parentOf(input), input])
      if (one && !known.has(slugOf(one)) && !found.has(slugOf(one))) found.set(slugOf(one), one);
  }
  return found;
}

const rowOf = (input: OrganisationInput, slug: string, ids: ReadonlyMap<string, number>): NewOrganisation => {
  const parent = parentOf(input);
  return {
    name: input.name,
    slug,
    kind: input.kind,
    country: input.country ?? null,
    level: input.level ?? null,
    regionCode: input.regionCode ?? null,
    parentId: parent ? (ids.get(slugOf(parent)) ?? null) : null,
    aliases: [],
  };
};
