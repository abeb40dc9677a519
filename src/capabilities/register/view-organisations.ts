import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { folded } from './properties.ts';
import { listOrganisations } from './store/organisations.ts';
import type { Organisation } from './store/rows.ts';

export interface OrganisationsFound {
  organisations: Organisation[];
  /** There are others beside those listed. */
  more: boolean;
}

const most = 200;

/** The office's organisations whose name or another name holds every word asked for; all when none is. */
export async function viewOrganisations(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  q: string,
): Promise<OrganisationsFound> {
  const asked = folded(q).split(' ').filter(Boolean);
  const all = await listOrganisations(tx, governmentId);
  const found = all.filter(({ name, aliases }) => {
    const named = folded([name, ...aliases].join(' '));
    return asked.every((word) => named.includes(word));
  });
  return { organisations: found.slice(0, most), more: found.length > most };
}
