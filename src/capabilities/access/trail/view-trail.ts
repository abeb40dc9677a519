import { type AskedEntries, type Link, listEntries, listEntriesBelow } from '#audit';
import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { listOffices } from '../list-offices.ts';
import { entryQuestionOf, type TrailQuestion } from './question.ts';

/** Who reads the trail of their government. */
export const trailReaders: readonly Role[] = ['auditor', 'administrator'];

/** An entry with the office of whoever made it, as far as they still hold one. */
export type TrailEntry = Link & { roles: readonly Role[] };

export interface Trail extends Omit<AskedEntries, 'entries'> {
  entries: TrailEntry[];
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

export const entriesOnAPage = 50;

function mustReadTrail(actor: GovernmentActor): void {
  if (!hasRole(actor, ...trailReaders)) throw notFound();
}

const withOffice = (offices: ReadonlyMap<string, readonly Role[]>) => (entry: Link) => ({
  ...entry,
  roles: offices.get(entry.actorId ?? '') ?? [],
});

/** One page of what was done and refused in the actor's own government, newest first. */
export function viewTrail(
  database: Database,
  actor: GovernmentActor,
  question: TrailQuestion,
  asked: number,
): Promise<Trail> {
  mustReadTrail(actor);
  const { governmentId } = actor;
  return withGovernment(database, governmentId, async (tx) => {
    const offices = await listOffices(tx, governmentId);
    const entries = entryQuestionOf(question, offices);
    const onPage = (page: number) =>
      listEntries(tx, governmentId, entries, { limit: entriesOnAPage, offset: (page - 1) * entriesOnAPage });
    const first = await onPage(asked);
    const pages = Math.max(1, Math.ceil(first.total / entriesOnAPage));
    const found = asked > pages ? await onPage(pages) : first;
    return {
      ...found,
      entries: found.entries.map(withOffice(offices)),
      page: Math.min(asked, pages),
      pages,
    };
  });
}

// Long enough to be quick, short enough to hold few rows in memory.
const stretch = 2_000;

/** Every entry asked for, newest first, in bounded memory. */
export async function* readTrail(
  database: Database,
  actor: GovernmentActor,
  question: TrailQuestion,
): AsyncGenerator<TrailEntry> {
  mustReadTrail(actor);
  const { governmentId } = actor;
  let below: number | undefined;
  for (;;) {
    const after = below;
    const more = await withGovernment(database, governmentId, async (tx) => {
      const offices = await listOffices(tx, governmentId);
      const asked = entryQuestionOf(question, offices);
      return (await listEntriesBelow(tx, governmentId, asked, after, stretch)).map(withOffice(offices));
    });
    yield* more;
    if (more.length < stretch) return;
    below = more.at(-1)?.number;
  }
}
