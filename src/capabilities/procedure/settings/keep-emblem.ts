import { Refusal } from '#kernel/refusal.ts';
import { barePng } from '#platform/documents/bare-png.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import { pictureNotPng } from '#platform/documents/refusals.ts';
import type { FileStore } from '#platform/files.ts';
import { fieldsRefused } from './refusals.ts';

/** Bytes; an emblem of 25 mm is clear with far less. */
export const mostEmblemBytes = 1_000_000;

const tooLarge = {
  id: 'Gambar ini lebih besar dari 1 MB. Simpan ulang dengan ukuran lebih kecil, lalu unggah lagi.',
  en: 'This picture is larger than 1 MB. Save it smaller and upload it again.',
};

/** Draws it once in the printer's own bounded process: a picture that cannot be drawn would spoil every letter. */
async function drawOnce(png: Uint8Array): Promise<void> {
  const emblem = { png, description: 'Lambang' };
  await writePdf({
    language: 'id',
    title: 'Lambang',
    author: '',
    date: '2000-01-01',
    paper: 'A4',
    sections: [[{ block: 'letterhead', emblem, emblemStands: 'above', lines: [] }]],
  });
}

/** Keeps an emblem with nothing in it but its picture, after it was drawn once. Returns its digest. */
export async function keepEmblem(files: FileStore, field: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > mostEmblemBytes) throw fieldsRefused([{ field, words: tooLarge }]);
  try {
    const png = barePng(bytes);
    await drawOnce(png);
    return await files.keep(png);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    throw fieldsRefused([{ field, words: pictureNotPng().words }]);
  }
}
