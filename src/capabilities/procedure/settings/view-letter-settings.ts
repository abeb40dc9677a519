import { findGovernmentById } from '#access';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findRegion } from '#reference';
import { listSettingActs } from '../store/setting-acts.ts';
import { type Holder, holdersOf } from './holders.ts';
import { type KeptLetterhead, letterheadInUse, type OfficeLetterhead } from './letterhead.ts';
import type { SettingAct } from './setting-acts.ts';

export interface LetterSettings extends KeptLetterhead {
  holders: Holder[];
  /** What can be proposed where the office has said nothing, from what its region is. */
  proposed: Partial<OfficeLetterhead>;
  history: SettingAct[];
}

const heads = { province: 'Gubernur', regency: 'Bupati', city: 'Wali Kota' } as const;

function proposedFor(regionCode: string): Partial<OfficeLetterhead> {
  const region = findRegion(regionCode);
  if (!region) return { ministerPlace: 'Jakarta' };
  return {
    government: `Pemerintah ${region.level === 'province' ? 'Provinsi ' : ''}${region.name}`,
    headOffice: `${heads[region.level]} ${region.shortName}`,
    unit: 'Sekretariat Daerah',
    place: region.shortName,
    councilPlace: region.shortName,
    ministerPlace: 'Jakarta',
  };
}

/** What an office puts on its letters and who signs them, with its history. */
export async function viewLetterSettings(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<LetterSettings> {
  const acts = await listSettingActs(tx, governmentId);
  const government = await findGovernmentById(tx, governmentId);
  return {
    ...letterheadInUse(acts),
    holders: holdersOf(acts),
    proposed: proposedFor(government?.regionCode ?? ''),
    history: acts.filter(({ kind }) => kind === 'letterhead' || kind === 'holder').toReversed(),
  };
}

/** What letters take from the settings: what the office said, else what is proposed. */
export const takenLetterhead = ({ letterhead, proposed }: LetterSettings): OfficeLetterhead => ({
  ...letterhead,
  ...Object.fromEntries(
    Object.entries(proposed).filter(([name]) => letterhead[name as keyof OfficeLetterhead] === ''),
  ),
});
