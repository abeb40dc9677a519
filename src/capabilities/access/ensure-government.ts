import type { Database } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { KeptRowMissing } from './kept-row-missing.ts';
import { regionUnknown } from './refusals.ts';
import { findGovernment, type Government, keepGovernment } from './store/governments.ts';

export interface GovernmentWanted {
  /** "ID", or a Kemendagri code: "33", "33.14". */
  regionCode: string;
  demonstration?: boolean;
  /** "Bagian Kerja Sama": its name differs in every region. */
  cooperationUnit?: string;
}

interface Place {
  code: string;
  level: Government['level'];
  name: string;
  above?: string;
}

function placeOf(code: string): Place {
  if (code === 'ID') return { code, level: 'country', name: 'Pemerintah Pusat' };
  const region = findRegion(code);
  if (!region) throw regionUnknown(code);
  return region.level === 'province'
    ? { code: region.code, level: 'province', name: `Provinsi ${region.name}`, above: 'ID' }
    : { code: region.code, level: 'regency', name: region.name, above: region.province ?? 'ID' };
}

/** The government of a region, added with those above it when it is not there yet. */
export async function ensureGovernment(database: Database, wanted: GovernmentWanted): Promise<Government> {
  const place = placeOf(wanted.regionCode);
  const demonstration = wanted.demonstration ?? false;
  const known = await findGovernment(database, place.code);
  if (known) return known;
  const above = place.above
    ? await ensureGovernment(database, { regionCode: place.above, demonstration })
    : null;
  await keepGovernment(database, {
    level: place.level,
    regionCode: place.code,
    name: place.name,
    parentId: above?.id ?? null,
    cooperationUnit: wanted.cooperationUnit ?? null,
    demonstration,
  });
  const kept = await findGovernment(database, place.code);
  if (!kept) throw new KeptRowMissing(`government ${place.code}`);
  return kept;
}
