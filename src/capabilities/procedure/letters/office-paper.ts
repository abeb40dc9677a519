import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Letterhead } from '#platform/documents/letter.ts';
import type { Paper } from '#platform/documents/printed-document.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import type { House } from '#platform/house.ts';
import { holderOn, officesOf, signerOf } from '../settings/holders.ts';
import { lackingOf } from '../settings/letterhead.ts';
import { takenLetterhead, viewLetterSettings } from '../settings/view-letter-settings.ts';
import { frameOfOffice, printedFrame } from './stored-frame.ts';

/** What the office puts on a paper of its own that comes from no letter template. */
export interface OfficePaper {
  paper: Paper;
  letterhead: Letterhead;
  /** Where it is written. */
  place: string;
  /** Who holds the signing office on the day; null = nobody is on record. */
  signer: Signer | null;
}

/** An official of record: name, titles, office, and by what right they hold it. */
export type Official = Signer;

/** Who can sign on a day: every office with a holder of record, the head's first. */
export async function listSigners(
  tx: GovernmentTransaction,
  governmentId: number,
  day: string,
): Promise<Official[]> {
  const { holders } = await viewLetterSettings(tx, governmentId);
  return officesOf(holders).flatMap((office) => {
    const holder = holderOn(holders, office, day);
    return holder ? [signerOf(holder)] : [];
  });
}

/**
 * The office's paper for what `office` signs on a day: the head's own where the head or the deputy signs, else the
 * agency's. Undefined while the letterhead lacks what no letter can do without.
 */
export async function findOfficePaper(
  tx: GovernmentTransaction,
  { files }: Pick<House, 'files'>,
  governmentId: number,
  { day, office }: { day: string; office: string },
): Promise<OfficePaper | undefined> {
  const settings = await viewLetterSettings(tx, governmentId);
  const letterhead = takenLetterhead(settings);
  if (lackingOf(letterhead).length > 0) return undefined;
  const holder = holderOn(settings.holders, office, day);
  const signer = holder ? signerOf(holder) : null;
  const unknown: Signer = { name: '', office, officeClass: 'other', standing: 'definitive' };
  const frame = await printedFrame(files, frameOfOffice(letterhead, signer ?? unknown, 'regency-or-city'));
  return { paper: frame.paper, letterhead: frame.letterhead, place: frame.place, signer };
}
