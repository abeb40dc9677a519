import type { Words } from '#kernel/language.ts';
import { Refusal, type RefusalKind } from '#kernel/refusal.ts';
import { type OfficeFileFault, OfficeFileProblem } from '#platform/office-files/problem.ts';

/** Every way a table file is refused. Each sentence says what happened, why, and what to do. */
export const fileRefusalCodes = [
  'file-empty',
  'paste-empty',
  'file-too-big',
  'file-password-protected',
  'file-old-excel',
  'file-macro',
  'file-not-a-table',
  'file-corrupt',
  'file-bomb',
  'file-too-many-parts',
  'file-unsafe-content',
  'file-unsafe-xml',
  'file-encoding',
  'file-open-quote',
  'file-cell-too-long',
  'file-too-many-rows',
  'file-too-many-columns',
  'file-too-much-text',
  'file-took-too-long',
  'file-took-too-much-memory',
  'file-reading-stopped',
  'file-reader-failed',
] as const;

export type FileRefusalCode = (typeof fileRefusalCodes)[number];

/** What a sentence may mention; all optional, because not every refusal knows it. */
export interface RefusalFacts {
  limit?: number | undefined;
  found?: number | undefined;
  /** 1-based, as in the file. */
  row?: number | undefined;
  sheet?: string | undefined;
  /** What the file turned out to be, or which part of it is meant. */
  what?: Words | undefined;
}

const kinds: Partial<Record<FileRefusalCode, RefusalKind>> = {
  'file-too-big': 'too-large',
  'file-bomb': 'too-large',
  'file-too-many-parts': 'too-large',
  'file-too-many-rows': 'too-large',
  'file-too-many-columns': 'too-large',
  'file-too-much-text': 'too-large',
  'file-took-too-long': 'too-large',
  'file-took-too-much-memory': 'too-large',
  'file-reader-failed': 'unavailable',
};

const inMegabytes = (bytes = 0, language: 'id' | 'en') =>
  `${new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)} MB`;
const count = (value = 0, language: 'id' | 'en') =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(value);
const at = ({ row, sheet }: RefusalFacts): Words => ({
  id: `${row ? ` pada baris ${row}` : ''}${sheet ? ` lembar "${sheet}"` : ''}`,
  en: `${row ? ` in row ${row}` : ''}${sheet ? ` of sheet "${sheet}"` : ''}`,
});
const whatOr = ({ what }: RefusalFacts, id: string, en: string): Words => what ?? { id, en };

const sentences: Record<FileRefusalCode, (facts: RefusalFacts) => Words> = {
  'file-empty': () => ({
    id: 'Berkas ini kosong: tidak ada satu pun sel yang berisi. Buka kembali berkasnya, pastikan tabelnya terlihat, simpan, lalu unggah lagi.',
    en: 'This file is empty: no cell holds anything. Open it again, make sure the table is visible, save it and upload it again.',
  }),
  'paste-empty': () => ({
    id: 'Belum ada teks yang ditempelkan. Salin tabelnya dari Excel, Word atau PDF, lalu tempelkan di sini.',
    en: 'Nothing has been pasted yet. Copy the table from Excel, Word or a PDF and paste it here.',
  }),
  'file-too-big': ({ limit, found }) => ({
    id: `Berkas ini terlalu besar${found ? ` (${inMegabytes(found, 'id')})` : ''}; batasnya ${inMegabytes(limit, 'id')}. Hapus gambar dan lembar yang tidak diperlukan, atau bagi menjadi beberapa berkas.`,
    en: `This file is too big${found ? ` (${inMegabytes(found, 'en')})` : ''}; the limit is ${inMegabytes(limit, 'en')}. Remove pictures and sheets that are not needed, or split it into several files.`,
  }),
  'file-password-protected': () => ({
    id: 'Berkas ini dilindungi kata sandi sehingga isinya tidak dapat dibaca. Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file is protected by a password, so its contents cannot be read. Open it in Excel, remove the password (File > Info > Protect Workbook), save it as .xlsx and upload it again.',
  }),
  'file-old-excel': () => ({
    id: 'Berkas ini berformat Excel lama (.xls) yang tidak dibaca di sini karena dapat membawa program. Buka di Excel atau LibreOffice, pilih Simpan Sebagai "Excel Workbook (.xlsx)", lalu unggah hasilnya.',
    en: 'This file is in the old Excel format (.xls), which is not read here because it can carry programs. Open it in Excel or LibreOffice, choose Save As "Excel Workbook (.xlsx)" and upload the result.',
  }),
  'file-macro': () => ({
    id: 'Berkas ini memuat makro, yaitu program yang dapat merusak, sehingga ditolak. Simpan tanpa makro sebagai "Excel Workbook (.xlsx)", lalu unggah hasilnya.',
    en: 'This file contains macros, which are programs that can do harm, so it is refused. Save it without macros as "Excel Workbook (.xlsx)" and upload the result.',
  }),
  'file-not-a-table': (facts) => {
    const what = whatOr(facts, 'berkas yang bukan tabel', 'a file that is not a table');
    return {
      id: `Isi berkas ini adalah ${what.id}, apa pun namanya, sehingga tidak dapat dibaca sebagai tabel. Unggah tabelnya sebagai .xlsx atau .csv, atau salin tabelnya lalu tempelkan.`,
      en: `The content of this file is ${what.en}, whatever its name says, so it cannot be read as a table. Upload the table as .xlsx or .csv, or copy the table and paste it.`,
    };
  },
  'file-corrupt': (facts) => {
    const what = whatOr(
      facts,
      'sebagian isinya hilang atau berubah',
      'part of its contents is missing or altered',
    );
    return {
      id: `Berkas ini rusak: ${what.id}. Buka di Excel atau LibreOffice, biarkan diperbaiki bila diminta, simpan sebagai .xlsx, lalu unggah lagi.`,
      en: `This file is damaged: ${what.en}. Open it in Excel or LibreOffice, let it be repaired if asked, save it as .xlsx and upload it again.`,
    };
  },
  'file-bomb': () => ({
    id: 'Berkas ini mengembang jauh melebihi ukuran yang wajar atau menyebut ukuran yang tidak benar ketika dibuka, sehingga ditolak demi keamanan. Salin tabelnya ke berkas baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'When opened, this file swells far beyond a reasonable size or states sizes that are not true, so it is refused for safety. Copy the table into a new file, save it as .xlsx and upload it again.',
  }),
  'file-too-many-parts': ({ limit, found }) => ({
    id: `Berkas ini terdiri atas ${count(found, 'id')} bagian (lembar, gambar, dan lainnya); batasnya ${count(limit, 'id')}. Salin lembar yang memuat tabelnya ke berkas baru, simpan sebagai .xlsx, lalu unggah lagi.`,
    en: `This file is made of ${count(found, 'en')} parts (sheets, pictures and others); the limit is ${count(limit, 'en')}. Copy the sheets with the table into a new file, save it as .xlsx and upload it again.`,
  }),
  'file-unsafe-content': (facts) => {
    const what = whatOr(facts, 'bagian yang tidak aman', 'an unsafe part');
    return {
      id: `Berkas ini ditolak demi keamanan karena memuat ${what.id}. Salin tabelnya saja ke berkas baru, simpan sebagai .xlsx, lalu unggah lagi.`,
      en: `This file is refused for safety because it contains ${what.en}. Copy only the table into a new file, save it as .xlsx and upload it again.`,
    };
  },
  'file-unsafe-xml': () => ({
    id: 'Berkas ini memuat definisi XML (DOCTYPE) yang tidak pernah ditulis oleh Excel dan dapat disalahgunakan, sehingga ditolak. Salin tabelnya ke berkas baru, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'This file contains an XML definition (DOCTYPE) that Excel never writes and that can be abused, so it is refused. Copy the table into a new file, save it as .xlsx and upload it again.',
  }),
  'file-encoding': () => ({
    id: 'Huruf dalam berkas teks ini tidak dapat dikenali karena pengodeannya tidak lazim. Buka di Excel, pilih Simpan Sebagai "CSV UTF-8 (.csv)" atau ".xlsx", lalu unggah hasilnya.',
    en: 'The letters in this text file cannot be recognised because its encoding is unusual. Open it in Excel, choose Save As "CSV UTF-8 (.csv)" or ".xlsx" and upload the result.',
  }),
  'file-open-quote': (facts) => ({
    id: `Tanda kutip (") yang dibuka${at(facts).id} tidak pernah ditutup, sehingga batas sel sesudahnya tidak pasti. Tutup atau hapus tanda kutip itu, atau simpan tabel sebagai .xlsx, lalu unggah lagi.`,
    en: `The quotation mark (") opened${at(facts).en} is never closed, so the limits of the cells after it are uncertain. Close or remove that mark, or save the table as .xlsx, and upload it again.`,
  }),
  'file-cell-too-long': (facts) => ({
    id: `Ada sel${at(facts).id} yang lebih panjang dari ${count(facts.limit, 'id')} huruf, batas Excel sendiri. Periksa tanda kutip di sekitarnya atau pendekkan isinya, lalu unggah lagi.`,
    en: `A cell${at(facts).en} is longer than ${count(facts.limit, 'en')} characters, the limit of Excel itself. Check the quotation marks around it or shorten its text, and upload it again.`,
  }),
  'file-too-many-rows': ({ limit }) => ({
    id: `Tabel ini memuat lebih dari ${count(limit, 'id')} baris yang berisi. Bagi menjadi beberapa berkas, lalu unggah satu per satu.`,
    en: `This table has more than ${count(limit, 'en')} rows with contents. Split it into several files and upload them one by one.`,
  }),
  'file-too-many-columns': (facts) => ({
    id: `Tabel ini memuat isi sampai kolom ke-${count(facts.found, 'id')}${at(facts).id}; batasnya ${count(facts.limit, 'id')} kolom. Hapus kolom yang tidak diperlukan, lalu unggah lagi.`,
    en: `This table has contents as far as column ${count(facts.found, 'en')}${at(facts).en}; the limit is ${count(facts.limit, 'en')} columns. Remove the columns that are not needed and upload it again.`,
  }),
  'file-too-much-text': () => ({
    id: 'Tabel ini memuat terlalu banyak sel atau teks untuk dibaca sekaligus. Hapus lembar dan kolom yang tidak diperlukan, atau bagi menjadi beberapa berkas, lalu unggah lagi.',
    en: 'This table has too many cells or too much text to be read at once. Remove sheets and columns that are not needed, or split it into several files, and upload it again.',
  }),
  'file-took-too-long': () => ({
    id: 'Membaca berkas ini memakan waktu terlalu lama sehingga dihentikan; tidak ada yang disimpan. Salin tabelnya saja ke berkas baru, atau bagi menjadi beberapa berkas, lalu unggah lagi.',
    en: 'Reading this file took too long, so it was stopped; nothing was saved. Copy only the table into a new file, or split it into several files, and upload it again.',
  }),
  'file-took-too-much-memory': () => ({
    id: 'Membaca berkas ini memerlukan terlalu banyak memori sehingga dihentikan; tidak ada yang disimpan. Salin tabelnya saja ke berkas baru, atau bagi menjadi beberapa berkas, lalu unggah lagi.',
    en: 'Reading this file needed too much memory, so it was stopped; nothing was saved. Copy only the table into a new file, or split it into several files, and upload it again.',
  }),
  'file-reading-stopped': () => ({
    id: 'Pembacaan berkas dihentikan atas permintaan; tidak ada yang disimpan. Unggah lagi bila masih diperlukan.',
    en: 'Reading the file was stopped on request; nothing was saved. Upload it again if it is still needed.',
  }),
  'file-reader-failed': () => ({
    id: 'Pembaca berkas berhenti sebelum selesai; tidak ada yang disimpan. Simpan ulang tabelnya sebagai .xlsx atau "CSV UTF-8", lalu unggah lagi; bila tetap gagal, laporkan kepada pengelola.',
    en: 'The file reader stopped before it was done; nothing was saved. Save the table again as .xlsx or "CSV UTF-8" and upload it again; if it still fails, tell the administrator.',
  }),
};

/** A refusal of a table file that remembers its facts, so that the child process can send it to the parent. */
export class FileRefusal extends Refusal {
  readonly fileCode: FileRefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: FileRefusalCode, facts: RefusalFacts = {}) {
    super(kinds[code] ?? 'invalid', code, sentences[code](facts));
    this.fileCode = code;
    this.facts = facts;
  }
}

const codeOf = (fault: OfficeFileFault): FileRefusalCode => {
  // No table nests: what goes that deep is damage.
  if (fault === 'too-deep') return 'file-corrupt';
  return fault === 'too-much' ? 'file-too-much-text' : `file-${fault}`;
};

/** What the platform found wrong with an office file, in this room's words; anything else stays what it is. */
export const asFileRefusal = (problem: unknown): unknown =>
  problem instanceof OfficeFileProblem ? new FileRefusal(codeOf(problem.fault), problem.facts) : problem;
