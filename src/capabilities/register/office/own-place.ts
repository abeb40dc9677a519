import { findGovernmentById, type Government } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { Form } from '#platform/http/index.ts';
import { findAgencyPlace } from '../agency-place.ts';
import { organisationFinder } from '../organisation-finder.ts';
import { agencyOf } from '../review.ts';
import type { Organisation } from '../store/rows.ts';
import type { OfficeRequest } from './form-routes.tsx';
import type { KnownParties } from './read-party.ts';

/** Organisations offered for a party block, after its name was searched; an empty list: none is like it. */
export type OfferedParties = ReadonlyMap<string, readonly Organisation[]>;

/** What every page that names organisations needs of the own government. */
export interface OwnPlace {
  government: Government;
  known: KnownParties;
  offered: OfferedParties;
  /** Of a reporter: the agency it records for. */
  agency: string | undefined;
}

/** The button of a party block that searches its name, as it is sent; blocks are named "party", "party-1". */
export const searchOf = (prefix: string) => `find-${prefix}`;

/** Whether a form was sent to search a name, not to be saved. */
export const isSearch = (form: Form) => form.get('do').startsWith(searchOf('party'));

const blocksOf = (form: Form): string[] =>
  Object.keys(form.typed).flatMap((field) => /^(party(?:-\d+)?)-name$/.exec(field)?.[1] ?? []);

/** Searches the names of a form's blocks: what each means, and what is offered where somebody searched or chose. */
async function searchBlocks(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  form: Form,
): Promise<Pick<OwnPlace, 'known' | 'offered'>> {
  const known = new Map<string, Organisation>();
  const offered = new Map<string, readonly Organisation[]>();
  const finder = await organisationFinder(tx, actor);
  for (const block of blocksOf(form)) {
    const name = form.get(`${block}-name`).trim();
    const chosen = form.get(`${block}-chosen`);
    const searched = form.get('do') === searchOf(block) || chosen !== '';
    if (name === '') continue;
    const like = searched ? await finder.like(name) : [];
    if (searched) offered.set(block, like);
    const meant = like.find(({ slug }) => slug === chosen) ?? (await finder.named(name));
    if (meant) known.set(block, meant);
  }
  return { known, offered };
}

/** Loads it with the names of the form searched; `not-found` to a reporter without an agency. */
export async function loadOwnPlace({ actor, form }: OfficeRequest, { database }: House): Promise<OwnPlace> {
  const government = await findGovernmentById(database, actor.governmentId);
  if (!government) throw notFound();
  return withGovernment(database, actor.governmentId, async (tx) => {
    const place = await findAgencyPlace(tx, actor);
    if (agencyOf(actor) !== undefined && !place) throw notFound();
    return { government, ...(await searchBlocks(tx, actor, form)), agency: place?.agency.name };
  });
}
