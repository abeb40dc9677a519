import type { Words } from '#kernel/language.ts';
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

interface Shelf {
  id: string;
  name: Words;
  clauses: readonly LibraryClause[];
}

/** The library as it is browsed. */
export const shelves: readonly Shelf[] = [
  { id: 'recitals', name: { id: 'Pembukaan', en: 'Preamble' }, clauses: recitals },
  {
    id: 'aims',
    name: { id: 'Tujuan, lingkup, pelaksanaan', en: 'Purpose, scope, implementation' },
    clauses: aims,
  },
  { id: 'resources', name: { id: 'Biaya, orang, barang', en: 'Costs, people, goods' }, clauses: resources },
  { id: 'protection', name: { id: 'Pelindungan', en: 'Protection' }, clauses: protection },
  { id: 'order', name: { id: 'Hukum, bahasa, perselisihan', en: 'Law, language, disputes' }, clauses: order },
  {
    id: 'life',
    name: { id: 'Perubahan, masa berlaku, penutup', en: 'Amendment, duration, closing' },
    clauses: life,
  },
  { id: 'intent', name: { id: 'Khusus pernyataan kehendak', en: 'For a letter of intent' }, clauses: intent },
  {
    id: 'plans',
    name: {
      id: 'Khusus rencana kerja sama dan rencana tahunan',
      en: 'For cooperation plans and annual plans',
    },
    clauses: plans,
  },
  {
    id: 'following',
    name: {
      id: 'Khusus pengaturan pelaksanaan dan adendum',
      en: 'For implementing arrangements and addenda',
    },
    clauses: following,
  },
];

/** Every clause of the library, in the order it is browsed. */
export const libraryClauses: readonly LibraryClause[] = shelves.flatMap(({ clauses }) => clauses);

const byId = new Map(libraryClauses.map((clause) => [clause.id, clause]));

/** A clause by its id; undefined when the library has none such. */
export const findLibraryClause = (id: string): LibraryClause | undefined => byId.get(id);
