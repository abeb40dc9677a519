import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { foldName } from '#reference';
import { type ListedAgency, readAgencyList } from './agency/read-agency-list.ts';
import { notAllowed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { insertAgency, insertContact, listLocalOrganisations } from './store/agencies.ts';

/** What became of a pasted list. */
export interface AddedAgencies {
  added: string[];
  /** Names that were there before. */
  known: string[];
  unread: { line: number; words: string }[];
}

/** "Kepala Dinas Pendidikan"; a school and an enterprise have their own word for it, which the office can change. */
export const headTitleOf = (name: string): string => `Kepala ${name}`;

type Listed = Pick<ListedAgency, 'name'> & Partial<ListedAgency>;

const mostAgencies = 1000;

function listedIn(input: AgenciesInput, organisations: readonly { name: string }[]): readonly Listed[] {
  if ('pasted' in input) return readAgencyList(input.pasted);
  return 'listed' in input
    ? input.listed
    : organisations.slice(0, mostAgencies).map(({ name }) => ({ name }));
}

/** A pasted list, names with what is known of them, or every local body the register knows. */
type AgenciesInput = { pasted: string } | { listed: readonly Listed[] } | { fromRegister: true };

/**
 * Adds agencies to ask, each tied to the organisations of the register that have its name or another name of it.
 * Those that are there already are left as they are.
 */
export async function addAgencies(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: AgenciesInput,
): Promise<AddedAgencies> {
  if (!mayRun(actor)) throw notAllowed();
  const { governmentId } = actor;
  const organisations = await listLocalOrganisations(tx, governmentId);
  const listed = listedIn(input, organisations);
  if (!('fromRegister' in input) && (listed.length === 0 || listed.length > mostAgencies))
    throw invalid('pasted', {
      id: `Tempelkan daftar perangkat daerah, satu per baris, paling banyak ${mostAgencies}`,
      en: `Paste the list of agencies, one a line, at most ${mostAgencies}`,
    });
  const idsOf = (name: string) =>
    organisations
      .filter((one) => [one.name, ...one.aliases].some((other) => foldName(other) === foldName(name)))
      .map(({ id }) => id);
  const result: AddedAgencies = { added: [], known: [], unread: [] };
  for (const agency of listed) {
    const id = await insertAgency(tx, governmentId, {
      name: agency.name,
      organisationIds: idsOf(agency.name),
      headTitle: headTitleOf(agency.name),
      activeFrom: today(clock),
      activeUntil: null,
    });
    for (const words of agency.unread ?? []) result.unread.push({ line: agency.line ?? 0, words });
    result[id === undefined ? 'known' : 'added'].push(agency.name);
    if (id === undefined || !(agency.officeTitle || agency.email || agency.phone)) continue;
    await insertContact(tx, governmentId, id, {
      officeTitle: agency.officeTitle || 'Sekretariat',
      person: null,
      email: agency.email ?? null,
      phone: agency.phone ?? null,
    });
  }
  await recordEntry(tx, clock, actor, {
    action: 'agency.add',
    subject: 'agencies',
    outcome: 'done',
    detail: { added: result.added.length, known: result.known.length },
  });
  return result;
}
