import { z } from 'zod';
import type { Letterhead } from '#platform/documents/letter.ts';
import type { Picture } from '#platform/documents/printed-document.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import type { FileStore } from '#platform/files.ts';
import { officeClasses, standings } from '../settings/holders.ts';
import type { OfficeLetterhead } from '../settings/letterhead.ts';
import { emblemNotKept } from '../settings/refusals.ts';
import type { LetterFrame } from './fill-letter.ts';
import type { GovernmentLevel } from './letter-template.ts';

const optional = z.string().exactOptional();
const emblem = z.string().nullable();
const address = z.array(z.string());

/** The frame of a letter as it is kept: its pictures by the digest of their content. */
export const storedFrameSchema = z.object({
  level: z.enum(['province', 'regency-or-city']),
  paper: z.enum(['A4', 'F4']),
  place: z.string(),
  letterhead: z.discriminatedUnion('of', [
    z.object({ of: z.literal('head'), office: z.string(), address, emblem }),
    z.object({ of: z.literal('agency'), government: z.string(), unit: z.string(), address, emblem }),
  ]),
  signer: z.object({
    name: z.string(),
    office: z.string(),
    officeClass: z.enum(officeClasses),
    standing: z.enum(standings),
    titlesBefore: optional,
    titlesAfter: optional,
    nip: optional,
    rank: optional,
    ownOffice: optional,
    onBehalfOf: optional,
    forOffice: optional,
  }),
});

export type StoredFrame = z.output<typeof storedFrameSchema>;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Street and place, then how the office is reached. */
function addressOf({ address, telephone, web, mail }: OfficeLetterhead): string[] {
  const reached = [telephone && `Telepon ${telephone}`, web && `Laman ${web}`, mail && `Pos-el ${mail}`];
  const contact = reached.filter(Boolean).join(', ');
  return [...linesOf(address), ...(contact === '' ? [] : [contact])];
}

/** What a letter of an office stands on: the head's own paper when the head or the deputy signs, else the agency's. */
export function frameOfOffice(
  letterhead: OfficeLetterhead,
  signer: Signer,
  level: GovernmentLevel,
): StoredFrame {
  const ownPaper = signer.officeClass === 'head' || signer.officeClass === 'deputy';
  const { government, unit, headOffice, headEmblem, unitEmblem, place, paper } = letterhead;
  const address = addressOf(letterhead);
  return {
    level,
    paper,
    place,
    signer,
    letterhead: ownPaper
      ? { of: 'head', office: headOffice, address, emblem: headEmblem }
      : { of: 'agency', government, unit, address, emblem: unitEmblem },
  };
}

const describedAs = { head: 'Lambang negara', agency: 'Lambang daerah' } as const;

async function pictureOf(
  files: FileStore,
  { of, emblem }: StoredFrame['letterhead'],
): Promise<{ emblem?: Picture }> {
  if (emblem === null) return {};
  const png = await files.find(emblem);
  if (!png) throw emblemNotKept();
  return { emblem: { png, description: describedAs[of] } };
}

/** The frame with its pictures, ready to print. */
export async function printedFrame(files: FileStore, frame: StoredFrame): Promise<LetterFrame> {
  const { emblem: _, ...rest } = frame.letterhead;
  const letterhead: Letterhead = { ...rest, ...(await pictureOf(files, frame.letterhead)) };
  return { ...frame, letterhead };
}

/** The frame for what has no picture on it: only its texts. */
export function frameWithoutPictures(frame: StoredFrame): LetterFrame {
  const { emblem: _, ...letterhead } = frame.letterhead;
  return { ...frame, letterhead };
}
