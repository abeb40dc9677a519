import type { DraftPart } from '../draft.ts';
import type { Agreement, Clause, ClauseRole } from './agreement.ts';

/** A clause's place in the agreement, without its texts. */
export type OutlinedClause = Omit<Clause, 'heading' | 'text'>;

/** What a person can do to the order of clauses; `after` null = at the beginning. */
export type OutlineChange =
  | { act: 'added'; role: ClauseRole; part?: DraftPart; library?: string; after: string | null }
  | { act: 'moved'; clause: string; after: string | null }
  | { act: 'removed'; clause: string; reason: string }
  | { act: 'restored'; clause: string }
  | { act: 'left-out'; clause: string; reason: string }
  /** A part the law asks and that this text will not have, before any clause of it was written. */
  | { act: 'left-out'; part: DraftPart; reason: string }
  | { act: 'taken-in'; clause: string }
  | { act: 'described'; clause: string; role: ClauseRole; part?: DraftPart };

export type OutlineAct = OutlineChange['act'];

/** The clauses after a change, and which one it was about; `unknown` when the change names none that can be changed so. */
export type ChangedOutline =
  | { kind: 'changed'; clauses: OutlinedClause[]; clause: string }
  | { kind: 'unknown' };

const insertedAfter = (
  clauses: readonly OutlinedClause[],
  clause: OutlinedClause,
  after: string | null,
): OutlinedClause[] | undefined => {
  if (after === null) return [clause, ...clauses];
  const at = clauses.findIndex(({ id }) => id === after);
  return at < 0 ? undefined : [...clauses.slice(0, at + 1), clause, ...clauses.slice(at + 1)];
};

/** Where a removed clause stood: behind the nearest clause before it that is still there. */
function formerPlace(
  id: string,
  former: readonly OutlinedClause[],
  clauses: readonly OutlinedClause[],
): string | null {
  const before = former.slice(
    0,
    former.findIndex((one) => one.id === id),
  );
  const there = new Set(clauses.map((one) => one.id));
  return before.findLast((one) => there.has(one.id))?.id ?? null;
}

const changed = (clauses: OutlinedClause[] | undefined, clause: string): ChangedOutline =>
  clauses ? { kind: 'changed', clauses, clause } : { kind: 'unknown' };

function withClause(
  clauses: readonly OutlinedClause[],
  id: string,
  change: (clause: OutlinedClause) => OutlinedClause,
): ChangedOutline {
  const known = clauses.some((one) => one.id === id);
  return changed(known ? clauses.map((one) => (one.id === id ? change(one) : one)) : undefined, id);
}

const within = ({ notApplicable: _, ...clause }: OutlinedClause): OutlinedClause => clause;

const described = (
  { part: _, ...clause }: OutlinedClause,
  role: ClauseRole,
  part: DraftPart | undefined,
): OutlinedClause => ({ ...clause, role, ...(part && { part }) });

/** Before the closing and the annexes: where what is new stands when nobody said where. */
export function endOfArticles(clauses: readonly OutlinedClause[]): string | null {
  return clauses.findLast(({ role }) => role === 'article' || role === 'recital')?.id ?? null;
}

interface Known {
  /** For a clause that is added; never used before in this agreement. */
  newId: string;
  /** The outline a removed clause last stood in; undefined when it never was in this agreement. */
  formerOutline(clause: string): readonly OutlinedClause[] | undefined;
}

function restored(clauses: readonly OutlinedClause[], id: string, { formerOutline }: Known): ChangedOutline {
  const former = formerOutline(id);
  const clause = former?.find((one) => one.id === id);
  if (!former || !clause || clauses.some((one) => one.id === id)) return { kind: 'unknown' };
  return changed(insertedAfter(clauses, clause, formerPlace(id, former, clauses)), id);
}

function leftOut(
  clauses: readonly OutlinedClause[],
  change: Extract<OutlineChange, { act: 'left-out' }>,
  { newId }: Known,
): ChangedOutline {
  const notApplicable = change.reason;
  if ('clause' in change) return withClause(clauses, change.clause, (one) => ({ ...one, notApplicable }));
  const clause = { id: newId, role: 'article', part: change.part, notApplicable } as const;
  return changed(insertedAfter(clauses, clause, endOfArticles(clauses)), newId);
}

/** The clauses as a change leaves them. */
export function applyChange(
  clauses: readonly OutlinedClause[],
  change: OutlineChange,
  known: Known,
): ChangedOutline {
  switch (change.act) {
    case 'added': {
      const { role, part, library, after } = change;
      const clause = { id: known.newId, role, ...(part && { part }), ...(library && { library }) };
      return changed(insertedAfter(clauses, clause, after), known.newId);
    }
    case 'moved': {
      const clause = clauses.find(({ id }) => id === change.clause);
      const others = clauses.filter(({ id }) => id !== change.clause);
      return changed(clause && insertedAfter(others, clause, change.after), change.clause);
    }
    case 'removed': {
      const others = clauses.filter(({ id }) => id !== change.clause);
      return changed(others.length < clauses.length ? others : undefined, change.clause);
    }
    case 'restored':
      return restored(clauses, change.clause, known);
    case 'left-out':
      return leftOut(clauses, change, known);
    case 'taken-in':
      return withClause(clauses, change.clause, within);
    case 'described':
      return withClause(clauses, change.clause, (one) => described(one, change.role, change.part));
  }
}

/** "c1", "c2": the next that no clause of this agreement ever had. */
export function nextClauseId(everUsed: readonly string[]): string {
  const numbers = everUsed.map((id) => Number(/^c(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `c${Math.max(0, ...numbers) + 1}`;
}

/** The outline of a whole agreement. */
export const outlineOf = ({ clauses }: Pick<Agreement, 'clauses'>): OutlinedClause[] =>
  clauses.map(({ heading: _, text: __, ...clause }) => clause);
