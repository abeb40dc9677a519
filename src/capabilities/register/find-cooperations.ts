import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { usualSort } from './sorts.ts';
import { listOfficeRecords } from './store/office-list.ts';
import { officeVocabulary } from './store/office-words.ts';
import { understandSearch } from './understand-search.ts';

export interface FoundCooperation {
  code: string;
  titleId: string;
  titleEn: string | null;
  partners: string;
}

/** The first cooperations of an office that some words speak of, the best match first; without words those last changed. */
export async function findCooperations(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  words: string,
  limit: number,
): Promise<FoundCooperation[]> {
  const q = words.trim();
  const { wanted } =
    q === ''
      ? { wanted: undefined }
      : await understandSearch(officeVocabulary(tx, governmentId), q, { exact: false });
  const sort = usualSort(q === '' ? {} : { q });
  const filter = wanted ? { words: wanted } : {};
  const rows = await listOfficeRecords(tx, governmentId, filter, { sort, limit, offset: 0 });
  return rows.map(({ code, titleId, titleEn, partners }) => ({ code, titleId, titleEn, partners }));
}
