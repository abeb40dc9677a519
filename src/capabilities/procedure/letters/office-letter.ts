import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound, Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { House } from '#platform/house.ts';
import { letterIncomplete, notAllowed } from '../refusals.ts';
import { takeTemplate } from '../settings/edit-letter-template.ts';
import { holderOn, officesOf, signerOf } from '../settings/holders.ts';
import { getTemplateVersion } from '../settings/letter-templates.ts';
import { lackingOf, neededOnLetters } from '../settings/letterhead.ts';
import { takenLetterhead, viewLetterSettings } from '../settings/view-letter-settings.ts';
import { fillLetter, isWrittenAt } from './fill-letter.ts';
import type { GovernmentLevel } from './letter-template.ts';
import { slotsOf } from './slots-of.ts';
import {
  frameOfOffice,
  frameWithoutPictures,
  printedFrame,
  type StoredFrame,
  storedFrameSchema,
} from './stored-frame.ts';
import type { LetterFacts } from './written-facts.ts';

/** A letter that belongs to no case, as another room keeps it: everything needed to print it again. */
export interface OfficeLetter {
  template: string;
  templateVersion: number;
  facts: LetterFacts;
  frame: StoredFrame;
}

const letterheadIncomplete = (lacking: readonly (keyof typeof neededOnLetters)[]) =>
  new Refusal('changed-meanwhile', 'letterhead-incomplete', {
    id: `Kop surat kantor ini belum lengkap: ${lacking.map((name) => neededOnLetters[name].id).join(', ')}. Mintalah administrator mengisinya pada pengaturan surat.`,
    en: `The letterhead of this office is not complete: ${lacking.map((name) => neededOnLetters[name].en).join(', ')}. Ask the administrator to fill it in on the settings of letters.`,
  });

/** What an office's letters take from its settings, and the offices that sign with their holders of a day. */
export async function viewOfficeLetters(
  tx: GovernmentTransaction,
  governmentId: number,
  day: string,
): Promise<{
  places: { provinceCapital: string; councilPlace: string; ministerPlace: string };
  signers: { office: string; holder: string | null }[];
}> {
  const settings = await viewLetterSettings(tx, governmentId);
  const { provinceCapital, councilPlace, ministerPlace } = takenLetterhead(settings);
  return {
    places: { provinceCapital, councilPlace, ministerPlace },
    signers: officesOf(settings.holders).map((office) => ({
      office,
      holder: holderOn(settings.holders, office, day)?.name ?? null,
    })),
  };
}

/**
 * A letter of the office from its own template, signed by whoever holds the office on the day of the letter. A letter
 * with a blank is refused, with every missing fact named.
 */
export async function composeOfficeLetter(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: { template: string; level: GovernmentLevel; facts: LetterFacts; office: string },
): Promise<OfficeLetter> {
  if (!hasRole(actor, 'officer', 'approver')) throw notAllowed();
  const settings = await viewLetterSettings(tx, actor.governmentId);
  const letterhead = takenLetterhead(settings);
  const lacking = lackingOf(letterhead);
  if (lacking.length > 0) throw letterheadIncomplete(lacking);
  const holder = holderOn(settings.holders, input.office, String(input.facts.letterDay ?? ''));
  if (!holder)
    throw invalid('office', {
      id: 'Pilih pejabat yang tercatat pada tanggal surat. Administrator mencatat pejabat pada pengaturan surat',
      en: 'Choose an official on record on the day of the letter. The administrator records them on the settings of letters',
    });
  const { template, version } = await takeTemplate(tx, clock, actor, input.template);
  if (!isWrittenAt(template, input.level)) throw notFound();
  const frame = frameOfOffice(letterhead, signerOf(holder), input.level);
  const used = slotsOf(template).filter((slot) => input.facts[slot] !== undefined);
  const facts: LetterFacts = Object.fromEntries(used.map((slot) => [slot, input.facts[slot]]));
  const filled = fillLetter(template, facts, frameWithoutPictures(frame));
  if ('lacking' in filled)
    throw letterIncomplete(filled.lacking.map(({ slot, words }) => ({ field: slot, words })));
  return { template: input.template, templateVersion: version, facts, frame };
}

/** The kept letter with its pictures, ready for DOCX or PDF. */
export async function printOfficeLetter(
  { database, files }: Pick<House, 'database' | 'files'>,
  { governmentId }: GovernmentActor,
  letter: OfficeLetter,
): Promise<PrintedDocument> {
  const template = await withGovernment(database, governmentId, (tx) =>
    getTemplateVersion(tx, governmentId, letter.template, letter.templateVersion),
  );
  const frame = await printedFrame(files, storedFrameSchema.parse(letter.frame));
  const filled = fillLetter(template, letter.facts, frame);
  if ('lacking' in filled)
    throw letterIncomplete(filled.lacking.map(({ slot, words }) => ({ field: slot, words })));
  return filled.document;
}
