import type { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, fieldsToCorrect } from '#kernel/refusal.ts';
import type { CodingBook } from './coding-book.ts';
import { ObstacleContent } from './obstacle.ts';

const tooLong: Words = { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' };
const wordsOf: Readonly<Record<string, Words>> = {
  codes: { id: 'Pilih satu kode, paling banyak enam', en: 'Choose a code, at most six' },
  quotation: {
    id: 'Tulis kutipannya kata demi kata, 3 sampai 10.000 huruf',
    en: 'Write the quotation word for word, 3 to 10,000 characters',
  },
  kind: { id: 'Pilih jenis sumbernya', en: 'Choose what kind of source it is' },
  title: {
    id: 'Tulis judul sumbernya, paling panjang 500 huruf',
    en: 'Write the title of the source, at most 500 characters',
  },
  dated: {
    id: 'Tanggal ini tidak ada; tulis misalnya 12 Mei 2016, Mei 2016, atau 2016',
    en: 'There is no such date; write it like 12 May 2016, May 2016, or 2016',
  },
  due: { id: 'Tulis satu hari, misalnya 15 Januari 2018', en: 'Write a day, like 15 January 2018' },
};

/** Fields of the form that are called otherwise than in what is kept. */
const fieldNames: Readonly<Record<string, string>> = {
  kind: 'source',
  title: 'sourceTitle',
  office: 'sourceOffice',
};

const complaintsOf = ({ issues }: z.ZodError): FieldRefusal[] =>
  [...new Set(issues.map(({ path }) => String(path.findLast((part) => typeof part === 'string'))))].map(
    (name) => ({ field: fieldNames[name] ?? name, words: wordsOf[name] ?? tooLong }),
  );

/** A coding as it will be kept; refuses what is not there and codes that are not in use, with every field at once. */
export function codedContent(
  input: z.input<typeof ObstacleContent>,
  book: CodingBook,
  /** Codes it has already: they may stay whatever became of them. */
  given: readonly string[] = [],
): ObstacleContent {
  const read = ObstacleContent.safeParse(input);
  const usable = new Set([...given, ...book.filter(({ state }) => state === 'in-use').map(({ key }) => key)]);
  const unknown = input.codes.filter((code) => !usable.has(code));
  const complaints = [
    ...(read.success ? [] : complaintsOf(read.error)),
    ...(unknown.length > 0
      ? [
          {
            field: 'codes',
            words: {
              id: 'Kode ini tidak dipakai lagi dalam buku kode; pilih yang lain',
              en: 'This code is no longer in use in the coding book; choose another',
            },
          },
        ]
      : []),
  ];
  if (!read.success || complaints.length > 0) throw fieldsToCorrect(complaints);
  return { ...read.data, codes: [...new Set(read.data.codes)] };
}
