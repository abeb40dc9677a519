import { type Clock, today } from '#kernel/clock.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { Reply } from '#platform/http/index.ts';
import type { LetterFrame } from '../letter.ts';

import { dayOf, type OfficeRequest } from './form-routes.tsx';

const neededWords: Readonly<Record<Exclude<keyof LetterFrame, 'date'>, { id: string; en: string }>> = {
  letterhead: { id: 'Tulis jabatan pada kop surat', en: 'Write the office of the letterhead' },
  number: { id: 'Tulis nomor suratnya', en: 'Write the number of the letter' },
  place: { id: 'Tulis tempat surat ditulis', en: 'Write where the letter is written' },
  signerName: { id: 'Tulis nama penanda tangan', en: 'Write the name of the signer' },
  signerOffice: { id: 'Tulis jabatan penanda tangan', en: 'Write the office of the signer' },
};

/** What the officer wrote on the letter; refuses what a letter cannot be without. */
export function readFrame(request: OfficeRequest, clock: Clock): LetterFrame {
  const text = (field: string) => request.form.get(field).trim().slice(0, 300);
  const fields = Object.keys(neededWords) as (keyof typeof neededWords)[];
  const complaints = fields
    .filter((field) => text(field) === '')
    .map((field) => ({ field, words: neededWords[field] }));
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const texts = Object.fromEntries(fields.map((field) => [field, text(field)]));
  return { ...(texts as Omit<LetterFrame, 'date'>), date: dayOf(request, 'date') || today(clock) };
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter as a file to go on writing in, or for the archive. */
export const letterFile = async (document: PrintedDocument, name: string, format: string): Promise<Reply> =>
  format === 'docx'
    ? { kind: 'file', type: docx, name: `${name}.docx`, content: await writeDocx(document) }
    : { kind: 'file', type: 'application/pdf', name: `${name}.pdf`, content: await writePdf(document) };
