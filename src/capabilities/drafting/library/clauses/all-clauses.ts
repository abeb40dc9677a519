import type { LibraryClause } from '../library-clause.ts';
import { aims } from './aims.ts';
import { following } from './following.ts';
import { intent } from './intent.ts';
import { life } from './life.ts';
import { order } from './order.ts';
import { plans } from './plan.ts';
import { protection } from './protection.ts';
import { recitals } from './recitals.ts';
import { resources } from './resources.ts';

/** Every clause of the library, in the order it is browsed. */
export const libraryClauses: readonly LibraryClause[] = [
  ...recitals,
  ...aims,
  ...resources,
  ...protection,
  ...order,
  ...life,
  ...intent,
  ...plans,
  ...following,
];

const byId = new Map(libraryClauses.map((clause) => [clause.id, clause]));

/** A clause by its id; undefined when the library has none such. */
export const findLibraryClause = (id: string): LibraryClause | undefined => byId.get(id);
