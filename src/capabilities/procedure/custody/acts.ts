import { type ActKind, type ActQuestion, choicesOf } from '../annexes/questions.ts';

/** Who may have an original in hand. */
export const holders = choicesOf({
  ours: { id: 'Kantor kita', en: 'Our office' },
  partner: { id: 'Mitra luar negeri', en: 'The foreign partner' },
  minister: { id: 'Kementerian Dalam Negeri', en: 'Ministry of Home Affairs' },
  'foreign-minister': { id: 'Kementerian Luar Negeri', en: 'Ministry of Foreign Affairs' },
  archive: { id: 'Lembaga kearsipan', en: 'The archive' },
  lost: { id: 'Dicari dan tidak ditemukan', en: 'Looked for and not found' },
});

const language: ActQuestion = {
  name: 'language',
  label: { id: 'Bahasa naskah', en: 'Language of the text' },
  type: 'language',
};
const count: ActQuestion = {
  name: 'count',
  label: { id: 'Jumlah naskah asli', en: 'Number of originals' },
  type: 'count',
};
const holder = (name: string, id: string, en: string): ActQuestion => ({
  name,
  label: { id, en },
  type: 'choice',
  choices: holders,
});
const place: ActQuestion = {
  name: 'place',
  label: { id: 'Tempat menyimpan (opsional)', en: 'Where it is kept (optional)' },
  hint: { id: 'Misalnya "Lemari 2, boks 14"', en: 'For example "Cabinet 2, box 14"' },
  type: 'text',
  optional: true,
};
const pages: ActQuestion = {
  name: 'pages',
  label: { id: 'Jumlah halaman dengan lampiran', en: 'Pages with annexes' },
  type: 'count',
};

export const custodyActs: readonly ActKind[] = [
  {
    code: 'originals-recorded',
    name: { id: 'Naskah asli dicatat', en: 'Originals recorded' },
    questions: [language, count, holder('holder', 'Siapa yang memegang', 'Who holds them'), place],
    rules: ['custody-safekeeping'],
  },
  {
    code: 'moved',
    name: { id: 'Naskah asli berpindah', en: 'Originals moved' },
    questions: [language, count, holder('from', 'Dari', 'From'), holder('holder', 'Kepada', 'To'), place],
    rules: ['custody-safekeeping'],
  },
  {
    code: 'sent-to-minister',
    name: { id: 'Naskah asli disampaikan kepada Menteri', en: 'Original sent to the Minister' },
    letterNeeded: true,
    questions: [language, count],
    rules: ['custody-original-to-minister'],
  },
  {
    code: 'copy-to-minister',
    name: { id: 'Salinan LoI disampaikan kepada Menteri', en: 'Copy of the LoI sent to the Minister' },
    letterNeeded: true,
    questions: [],
    rules: ['custody-loi-copy'],
  },
  {
    code: 'copy-received',
    name: {
      id: 'Salinan naskah dari Sekretaris Jenderal diterima',
      en: 'Certified copy of the Secretary-General received',
    },
    letterNeeded: true,
    questions: [pages],
    rules: ['custody-copy-received'],
  },
  {
    code: 'scan-checked',
    name: { id: 'Hasil pindai diperiksa', en: 'Scan checked' },
    questions: [
      language,
      {
        name: 'readable',
        label: { id: 'Dapat dibaca seluruhnya?', en: 'Is all of it readable?' },
        type: 'choice',
        choices: choicesOf({
          yes: { id: 'Ya, setiap halaman', en: 'Yes, every page' },
          partly: { id: 'Sebagian', en: 'In part' },
          no: { id: 'Tidak', en: 'No' },
        }),
      },
      pages,
    ],
    rules: ['custody-safekeeping'],
  },
  {
    code: 'lent',
    name: { id: 'Naskah asli dipinjamkan', en: 'Original lent' },
    questions: [
      language,
      count,
      {
        name: 'borrower',
        label: { id: 'Jabatan dan unit kerja peminjam', en: 'Office and unit of the borrower' },
        type: 'text',
      },
      { name: 'purpose', label: { id: 'Untuk keperluan apa', en: 'What for' }, type: 'text' },
      { name: 'due', label: { id: 'Harus kembali tanggal', en: 'Must be back by' }, type: 'day' },
      pages,
    ],
  },
  {
    code: 'returned',
    name: { id: 'Pinjaman dikembalikan', en: 'Loan returned' },
    questions: [
      {
        name: 'lending',
        label: { id: 'Nomor catatan peminjamannya', en: 'Number of the entry of the lending' },
        hint: {
          id: 'Terlihat pada riwayat, misalnya 4',
          en: 'As the history shows it, for example 4',
        },
        type: 'count',
      },
      {
        name: 'condition',
        label: { id: 'Keadaan naskah', en: 'Condition of the paper' },
        type: 'choice',
        choices: choicesOf({
          whole: { id: 'Utuh', en: 'Whole' },
          damaged: { id: 'Rusak', en: 'Damaged' },
          lacking: { id: 'Tidak lengkap', en: 'Pages lacking' },
        }),
      },
    ],
  },
  {
    code: 'archive-decided',
    name: { id: 'Golongan arsip diputuskan', en: 'Class of the archive decided' },
    questions: [
      {
        name: 'class',
        label: { id: 'Golongan', en: 'Class' },
        type: 'choice',
        choices: choicesOf({
          protected: { id: 'Arsip terjaga', en: 'Protected archive (arsip terjaga)' },
          general: { id: 'Arsip umum', en: 'General archive (arsip umum)' },
        }),
      },
      { name: 'why', label: { id: 'Alasannya', en: 'Why' }, type: 'long' },
    ],
    rules: ['custody-archive-class'],
  },
  {
    code: 'filed',
    name: { id: 'Diberkaskan', en: 'Filed' },
    questions: [
      {
        name: 'code',
        label: { id: 'Kode klasifikasi arsip', en: 'Archive classification code' },
        type: 'text',
      },
      {
        name: 'retention',
        label: { id: 'Jadwal retensi (opsional)', en: 'Retention (optional)' },
        type: 'text',
        optional: true,
      },
      place,
    ],
    rules: ['custody-filed'],
  },
  {
    code: 'archive-reported',
    name: { id: 'Arsip dilaporkan kepada ANRI', en: 'Reported to the national archive (ANRI)' },
    letterNeeded: true,
    questions: [],
    rules: ['custody-archive-report'],
  },
  {
    code: 'archive-copy-handed',
    name: { id: 'Salinan autentik diserahkan kepada ANRI', en: 'Authentic copy handed to ANRI' },
    letterNeeded: true,
    questions: [],
    rules: ['custody-archive-copy'],
  },
];
