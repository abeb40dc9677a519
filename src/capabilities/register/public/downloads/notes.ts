import type { Language } from '#kernel/language.ts';
import type { Licence } from '#platform/config.ts';
import { formatMoment } from '#ui';

/** What whoever opens a download has to know: as of when, from which question, under which licence. */
export interface DownloadNotes {
  asOf: Date;
  language: Language;
  /** The list's own address with its question. */
  address: string;
  total: number;
  licence: Licence;
  demonstration: boolean;
}

/** The notes as pairs of heading and text, for a sheet of their own. */
export function notesOf({
  asOf,
  language,
  address,
  total,
  licence,
  demonstration,
}: DownloadNotes): [string, string][] {
  const both = (id: string, en: string) => (language === 'id' ? id : en);
  return [
    [
      both('Isi', 'Content'),
      both(
        'Kerja sama daerah dengan luar negeri yang diterbitkan',
        'Published cooperation of local governments with the world',
      ),
    ],
    [both('Keadaan per', 'As of'), formatMoment(asOf, language)],
    [both('Banyaknya', 'Rows'), String(total)],
    [both('Alamat', 'Address'), address],
    [both('Lisensi', 'Licence'), `${licence.name} (${licence.url})`],
    [
      both('Sebut sebagai', 'Cite as'),
      both(
        `Jalin, register kerja sama daerah dengan luar negeri, ${address}, keadaan per ${formatMoment(asOf, language)}.`,
        `Jalin, register of local governments’ cooperation with the world, ${address}, as of ${formatMoment(asOf, language)}.`,
      ),
    ],
    [
      both('Tanggal', 'Dates'),
      both(
        'EDTF (ISO 8601-2): "2012" = hanya tahunnya diketahui, "2012~" = sekitar, ".." = masih berlangsung. Kata-kata aslinya ada di kolom periode.',
        'EDTF (ISO 8601-2): "2012" = only the year is known, "2012~" = about, ".." = still running. The original words are in the period column.',
      ),
    ],
    [
      both('Perbedaan', 'Conflicts'),
      both(
        'Bila sumber berbeda, baris memuat nilai yang berlaku sekarang; semua pernyataannya ada di alamat kerja sama itu.',
        'Where sources differ the row holds the value that stands now; all statements are at the address of the cooperation.',
      ),
    ],
    ...(demonstration
      ? ([[both('DATA CONTOH', 'DEMONSTRATION DATA'), both('Bukan data resmi.', 'Not official data.')]] as [
          string,
          string,
        ][])
      : []),
  ];
}
