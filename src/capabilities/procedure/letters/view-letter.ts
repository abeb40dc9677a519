import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { House } from '#platform/house.ts';
import { getTemplateVersion } from '../settings/letter-templates.ts';
import { type LetterRow, listLetters } from '../store/letters.ts';
import { fillLetter } from './fill-letter.ts';
import type { LetterTemplate } from './letter-template.ts';
import { frameWithoutPictures, printedFrame, storedFrameSchema } from './stored-frame.ts';
import { textDigest } from './write-letter.ts';

export interface KeptLetter {
  letter: LetterRow;
  /** The words it was made with, whatever the office uses now. */
  template: LetterTemplate;
  /** The letter as it stands on its pages, without pictures. */
  document: PrintedDocument;
}

const saysSomethingElse = () =>
  new Refusal('unavailable', 'letter-says-something-else', {
    id: 'Surat ini tidak dapat dibuat ulang persis seperti saat dibuat. Pakai berkas yang sudah diunduh, dan beri tahu pengelola aplikasi.',
    en: 'This letter cannot be made again exactly as it was. Use the file you downloaded, and tell whoever runs the program.',
  });

/** A letter made for a case, again from the version, the facts and the frame it was made of; refuses to give it with another text. */
export async function viewLetter(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  caseCode: string,
  id: number,
): Promise<KeptLetter> {
  const letter = (await listLetters(tx, governmentId, caseCode)).find((one) => one.id === id);
  if (!letter) throw notFound();
  const template = await getTemplateVersion(tx, governmentId, letter.template, letter.templateVersion);
  const frame = storedFrameSchema.parse(letter.frame);
  const filled = fillLetter(template, letter.facts, frameWithoutPictures(frame));
  if ('lacking' in filled || textDigest(filled.document) !== letter.textSha256) throw saysSomethingElse();
  return { letter, template, document: filled.document };
}

/** The letter with its pictures, ready for DOCX or PDF: the same bytes as long as the program lays letters out alike. */
export async function printLetter(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  caseCode: string,
  id: number,
): Promise<PrintedDocument> {
  const { letter, template } = await withGovernment(database, actor.governmentId, (tx) =>
    viewLetter(tx, actor, caseCode, id),
  );
  const frame = await printedFrame(files, storedFrameSchema.parse(letter.frame));
  const filled = fillLetter(template, letter.facts, frame);
  if ('lacking' in filled) throw saysSomethingElse();
  return filled.document;
}
