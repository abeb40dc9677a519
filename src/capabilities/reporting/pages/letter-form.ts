import { type Clock, today } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import type { House } from '#platform/house.ts';
import type { Reply } from '#platform/http/index.ts';
import { findOfficePaper, listSigners } from '#procedure';
import type { LetterFrame } from '../letter.ts';
import { dayOf, type OfficeRequest } from './form-routes.tsx';

const neededWords = {
  number: { id: 'Tulis nomor suratnya', en: 'Write the number of the letter' },
  letterhead: { id: 'Tulis jabatan pada kop surat', en: 'Write the office of the letterhead' },
  place: { id: 'Tulis tempat surat ditulis', en: 'Write where the letter is written' },
  signerName: { id: 'Tulis nama penanda tangan', en: 'Write the name of the signer' },
  signerOffice: { id: 'Tulis jabatan penanda tangan', en: 'Write the office of the signer' },
} as const;
type Needed = keyof typeof neededWords;

const nobodyThen: FieldRefusal = {
  field: 'signer',
  words: {
    id: 'Tidak ada yang tercatat memangku jabatan ini pada tanggal surat; pilih pejabat lain atau periksa tanggalnya',
    en: 'Nobody is on record in this office on the day of the letter; choose another or check the day',
  },
};

/** Who can sign a letter today by the office's settings; empty while its letterhead is not complete. */
export const lettersSignedBy = ({ actor }: OfficeRequest, house: House): Promise<Signer[]> =>
  withGovernment(house.database, actor.governmentId, async (tx) => {
    const day = today(house.clock);
    const paper = await findOfficePaper(tx, house, actor.governmentId, { day, office: '' });
    return paper ? listSigners(tx, actor.governmentId, day) : [];
  });

const textIn = ({ form }: OfficeRequest, field: string) => form.get(field).trim().slice(0, 300);
const dateIn = (request: OfficeRequest, clock: Clock) => dayOf(request, 'date') || today(clock);

const lacking = (request: OfficeRequest, fields: readonly Needed[]): FieldRefusal[] =>
  fields
    .filter((field) => textIn(request, field) === '')
    .map((field) => ({ field, words: neededWords[field] }));

/** Signed by an official of record: letterhead, place and the whole name come from the settings. */
async function frameOfRecord(request: OfficeRequest, house: House, office: string): Promise<LetterFrame> {
  const { governmentId } = request.actor;
  const date = dateIn(request, house.clock);
  const paper = await withGovernment(house.database, governmentId, (tx) =>
    findOfficePaper(tx, house, governmentId, { day: date, office }),
  );
  const signer = paper?.signer;
  const complaints = [...lacking(request, ['number']), ...(signer ? [] : [nobodyThen])];
  if (!paper || !signer || complaints.length > 0) throw fieldsToCorrect(complaints);
  return { ...paper, signer, number: textIn(request, 'number'), date };
}

/** An office that has set no letterhead writes all of it by hand. */
function frameByHand(
  request: OfficeRequest,
  { clock }: House,
  officeClass: Signer['officeClass'],
): LetterFrame {
  const complaints = lacking(request, Object.keys(neededWords) as Needed[]);
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
  const text = (field: Needed) => textIn(request, field);
  return {
    letterhead: { of: 'head', office: text('letterhead') },
    paper: 'A4',
    place: text('place'),
    number: text('number'),
    date: dateIn(request, clock),
    signer: { name: text('signerName'), office: text('signerOffice'), officeClass, standing: 'definitive' },
  };
}

/** What stands around a letter; refuses what a letter cannot be without. */
export function readFrame(
  request: OfficeRequest,
  house: House,
  officeClass: Signer['officeClass'] = 'other',
): Promise<LetterFrame> {
  const office = textIn(request, 'signer');
  return office === ''
    ? Promise.resolve().then(() => frameByHand(request, house, officeClass))
    : frameOfRecord(request, house, office);
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter as a file to go on writing in, or for the archive. */
export const letterFile = async (document: PrintedDocument, name: string, format: string): Promise<Reply> =>
  format === 'docx'
    ? { kind: 'file', type: docx, name: `${name}.docx`, content: await writeDocx(document) }
    : { kind: 'file', type: 'application/pdf', name: `${name}.pdf`, content: await writePdf(document) };
