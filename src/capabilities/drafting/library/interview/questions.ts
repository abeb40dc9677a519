import type { Words } from '#kernel/language.ts';
import type { SlotName } from '../slots.ts';

/** The pages of an interview, in order. */
export const questionGroups = {
  text: { id: 'Naskah', en: 'The text' },
  parties: { id: 'Para Pihak', en: 'The Parties' },
  aims: { id: 'Isi kerja sama', en: 'What the cooperation is about' },
  work: { id: 'Kegiatan dan pembagian tugas', en: 'Activities and tasks' },
  time: { id: 'Waktu dan jumlah', en: 'Times and numbers' },
  signing: { id: 'Penandatanganan', en: 'Signing' },
} as const satisfies Record<string, Words>;

export type QuestionGroup = keyof typeof questionGroups;

/**
 * How a question is answered. `words`: a phrase in both languages; `list`: phrases in both, one a line; `rows`: several
 * things of one kind, each with fields of its own.
 */
export type AnswerKind = 'words' | 'long-words' | 'list' | 'number' | 'day' | 'text' | 'choice' | 'rows';

/** What the register or the case may already know. */
export type PrefillSource =
  | 'own government'
  | 'head of the region'
  | 'foreign partner'
  | 'country of the partner'
  | 'title of the cooperation'
  | 'fields of the cooperation'
  | 'signed letter of intent'
  | 'signed memorandum'
  | 'place and date notified';

export interface Question {
  /** The place of its answer in the facts: "ours.name". */
  id: string;
  group: QuestionGroup;
  answer: AnswerKind;
  label: Words;
  /** How to answer, and what follows from it. */
  help: Words;
  /** The slots its answer fills. It is asked when a chosen clause leaves one of them open; with none, always. */
  slots: readonly SlotName[];
  prefill?: PrefillSource;
}

/** Everything an interview can ask, in the order it asks. */
export const questions: readonly Question[] = [
  {
    id: 'called',
    group: 'text',
    answer: 'words',
    label: { id: 'Nama naskah', en: 'Name of the text' },
    help: {
      id: 'Biarkan kosong untuk nama yang lazim. Isi bila mitra atau kementerian meminta nama lain, misalnya Memorandum Saling Pengertian.',
      en: 'Leave empty for the usual name. Fill in where the partner or a ministry asks for another.',
    },
    slots: [],
  },
  {
    id: 'partnerLanguage',
    group: 'text',
    answer: 'choice',
    label: { id: 'Bahasa mitra', en: "The partner's language" },
    help: {
      id: 'Naskah wajib berbahasa Indonesia, ditambah bahasa nasional mitra dan/atau bahasa Inggris (UU 24/2009 pasal 31). Kolom bahasa mitra dikosongkan untuk diisi penerjemah.',
      en: "Indonesian is obligatory, with the partner's national language and/or English (Law 24/2009 art. 31). The partner's column is left empty for a translator.",
    },
    slots: [],
  },
  {
    id: 'stance',
    group: 'text',
    answer: 'choice',
    label: { id: 'Sikap rancangan', en: 'Stance of the draft' },
    help: {
      id: 'Hati-hati mengikat kita paling sedikit, murah hati memberi mitra paling banyak. Setiap klausul dapat dipilih sendiri.',
      en: 'Cautious binds us least, generous offers the partner most. Each clause can be chosen by itself.',
    },
    slots: [],
  },
  {
    id: 'ours.name',
    group: 'parties',
    answer: 'words',
    label: { id: 'Nama pemerintah daerah', en: 'Name of the local government' },
    help: {
      id: 'Nama resmi, misalnya Pemerintah Kabupaten Sragen; bahasa Inggris: The Government of Sragen Regency.',
      en: 'The official name, such as Pemerintah Kabupaten Sragen; in English The Government of Sragen Regency.',
    },
    slots: ['ours', 'oursInFull'],
    prefill: 'own government',
  },
  {
    id: 'ours.country',
    group: 'parties',
    answer: 'words',
    label: { id: 'Negara kita', en: 'Our country' },
    help: {
      id: 'Ditulis setelah nama pada pembukaan; boleh dengan provinsinya.',
      en: 'Written after the name in the preamble; the province may stand before it.',
    },
    slots: ['oursInFull'],
    prefill: 'own government',
  },
  {
    id: 'ours.office',
    group: 'parties',
    answer: 'words',
    label: { id: 'Jabatan penanda tangan kita', en: 'Office of our signer' },
    help: {
      id: 'Naskah ditandatangani kepala daerah, misalnya Bupati Sragen; bahasa Inggris: Regent of Sragen.',
      en: 'The head of the region signs, such as Bupati Sragen; in English Regent of Sragen.',
    },
    slots: ['oursInFull'],
    prefill: 'head of the region',
  },
  {
    id: 'ours.address',
    group: 'parties',
    answer: 'words',
    label: { id: 'Alamat kita untuk pemberitahuan', en: 'Our address for notices' },
    help: {
      id: 'Alamat kantor dan surat elektronik jabatan, bukan milik orang.',
      en: 'Address and e-mail of the office, not of a person.',
    },
    slots: ['ourAddress'],
  },
  {
    id: 'theirs.name',
    group: 'parties',
    answer: 'words',
    label: { id: 'Nama mitra luar negeri', en: 'Name of the foreign partner' },
    help: {
      id: 'Nama resmi seperti pada surat mitra, dan padanannya dalam bahasa Indonesia.',
      en: "The official name as on the partner's letters, and its Indonesian equivalent.",
    },
    slots: ['theirs', 'theirsInFull'],
    prefill: 'foreign partner',
  },
  {
    id: 'theirs.country',
    group: 'parties',
    answer: 'words',
    label: { id: 'Negara mitra', en: 'Country of the partner' },
    help: {
      id: 'Harus mempunyai hubungan diplomatik dengan Indonesia (Permendagri 25/2020 pasal 5(1)a).',
      en: 'It must have diplomatic relations with Indonesia (Permendagri 25/2020 art. 5(1)a).',
    },
    slots: ['theirsInFull'],
    prefill: 'country of the partner',
  },
  {
    id: 'partnerIs',
    group: 'parties',
    answer: 'choice',
    label: { id: 'Jenis mitra', en: 'Kind of partner' },
    help: {
      id: 'Untuk pemerintah daerah, pembukaan menyebut saling melengkapi dan hubungan antarmasyarakat.',
      en: 'For a local government the preamble names complementarity and people-to-people relations.',
    },
    slots: [],
  },
  {
    id: 'theirs.office',
    group: 'parties',
    answer: 'words',
    label: { id: 'Jabatan penanda tangan mitra', en: "Office of the partner's signer" },
    help: {
      id: 'Setara dengan penanda tangan kita, misalnya Wali Kota; bahasa Inggris: Mayor.',
      en: 'Of the same rank as our signer, such as Wali Kota; in English Mayor.',
    },
    slots: ['theirsInFull'],
  },
  {
    id: 'theirs.address',
    group: 'parties',
    answer: 'words',
    label: { id: 'Alamat mitra untuk pemberitahuan', en: "The partner's address for notices" },
    help: { id: 'Alamat kantor dan surat elektronik jabatan.', en: 'Address and e-mail of the office.' },
    slots: ['theirAddress'],
  },
  {
    id: 'subject',
    group: 'aims',
    answer: 'words',
    label: { id: 'Pokok kerja sama', en: 'Subject of the cooperation' },
    help: {
      id: 'Seperti pada judul setelah kata "tentang", misalnya kerja sama kota kembar; bahasa Inggris: sister city cooperation.',
      en: 'As in the title after "concerning", such as sister city cooperation.',
    },
    slots: ['subject'],
    prefill: 'title of the cooperation',
  },
  {
    id: 'letter',
    group: 'aims',
    answer: 'rows',
    label: { id: 'Pernyataan kehendak (LoI)', en: 'Letter of intent' },
    help: {
      id: 'Tempat dan tanggal penandatanganannya. Rencana kerja sama disusun berdasarkan pernyataan ini selagi berlaku, paling lama satu tahun.',
      en: 'Place and date of its signing. A cooperation plan is based on it while it is valid, one year at most.',
    },
    slots: ['loiPlace', 'loiDate'],
    prefill: 'signed letter of intent',
  },
  {
    id: 'base',
    group: 'aims',
    answer: 'rows',
    label: { id: 'Naskah yang dilaksanakan atau diubah', en: 'Text that is carried out or changed' },
    help: {
      id: 'Judul lengkap, tanggal penandatanganan, dan sebutan singkatnya, misalnya Nota Kesepahaman.',
      en: 'Its full title, date of signing and short name, such as Memorandum of Understanding.',
    },
    slots: ['baseTitle', 'baseDate', 'baseName'],
    prefill: 'signed memorandum',
  },
  {
    id: 'background',
    group: 'aims',
    answer: 'long-words',
    label: { id: 'Latar belakang', en: 'Background' },
    help: {
      id: 'Kebutuhan dan isu daerah, dan mengapa kerja sama diperlukan bagi pelayanan publik dan kesejahteraan masyarakat.',
      en: 'Needs and issues of the region, and why the cooperation is needed for public services and welfare.',
    },
    slots: ['background'],
  },
  {
    id: 'goals',
    group: 'aims',
    answer: 'list',
    label: { id: 'Tujuan', en: 'Objectives' },
    help: {
      id: 'Satu tujuan satu baris, dimulai kata kerja. Tulis yang kelak dapat dinilai tercapai atau tidak.',
      en: 'One a line, beginning with a verb. Write what can later be judged as reached or not.',
    },
    slots: ['goals'],
  },
  {
    id: 'fields',
    group: 'aims',
    answer: 'list',
    label: { id: 'Bidang kerja sama', en: 'Areas of cooperation' },
    help: {
      id: 'Hanya urusan yang menjadi kewenangan daerah; bukan politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, atau agama.',
      en: 'Only matters within the powers of the region; not foreign policy, defence, security, justice, national monetary and fiscal matters, or religion.',
    },
    slots: ['fields'],
    prefill: 'fields of the cooperation',
  },
  {
    id: 'forms',
    group: 'aims',
    answer: 'list',
    label: { id: 'Bentuk kegiatan', en: 'Forms of activity' },
    help: {
      id: 'Cara kerja sama dilaksanakan, misalnya pelatihan atau pertukaran tenaga ahli.',
      en: 'How it is carried out, such as training or an exchange of experts.',
    },
    slots: ['forms'],
  },
  {
    id: 'targets',
    group: 'aims',
    answer: 'list',
    label: { id: 'Sasaran', en: 'Targets' },
    help: {
      id: 'Ukuran yang ingin dicapai, dengan angka bila dapat.',
      en: 'Measures to be reached, in figures where possible.',
    },
    slots: ['targets'],
  },
  {
    id: 'object',
    group: 'aims',
    answer: 'list',
    label: { id: 'Objek kerja sama', en: 'Object of the cooperation' },
    help: {
      id: 'Pokok atau target yang dikerjasamakan, bagian dari urusan wajib atau pilihan daerah.',
      en: 'The subject matter, part of the obligatory or optional affairs of the region.',
    },
    slots: ['object'],
  },
  {
    id: 'changes',
    group: 'aims',
    answer: 'rows',
    label: { id: 'Ketentuan yang diubah', en: 'Provisions changed' },
    help: {
      id: 'Sebut ketentuannya, lalu bunyi baru selengkapnya dalam kedua bahasa.',
      en: 'Name the provision, then its new wording in full in both languages.',
    },
    slots: ['changes'],
  },
  {
    id: 'activities',
    group: 'work',
    answer: 'rows',
    label: { id: 'Kegiatan', en: 'Activities' },
    help: {
      id: 'Setiap kegiatan dengan pelaksana, waktu, lokasi, hasil dan penerima manfaat, biaya, dan sumbernya: pembiayaan dan durasi diminta per kegiatan (Lampiran II dan III).',
      en: 'Each with who carries it out, time, place, result and beneficiaries, cost and source: funding and duration are asked by activity (Annexes II and III).',
    },
    slots: ['activities', 'periods', 'costs', 'results', 'implementers'],
  },
  {
    id: 'ourDuties',
    group: 'work',
    answer: 'list',
    label: { id: 'Tanggung jawab kita', en: 'Our responsibilities' },
    help: {
      id: 'Satu tugas satu baris. Setiap tugas yang berbiaya harus ada anggarannya.',
      en: 'One task a line. Every task that costs money needs a budget.',
    },
    slots: ['ourDuties'],
  },
  {
    id: 'theirDuties',
    group: 'work',
    answer: 'list',
    label: { id: 'Tanggung jawab mitra', en: 'Responsibilities of the partner' },
    help: { id: 'Satu tugas satu baris.', en: 'One task a line.' },
    slots: ['theirDuties'],
  },
  {
    id: 'year',
    group: 'time',
    answer: 'number',
    label: { id: 'Tahun rencana', en: 'Year of the plan' },
    help: { id: 'Satu rencana untuk satu tahun.', en: 'One plan for one year.' },
    slots: ['year'],
  },
  {
    id: 'months',
    group: 'time',
    answer: 'number',
    label: { id: 'Masa berlaku (bulan)', en: 'Duration (months)' },
    help: {
      id: 'Pernyataan kehendak paling lama 12 bulan (pasal 13(3)); naskah lain paling lama 60 bulan (pasal 32(1)).',
      en: 'A letter of intent 12 months at most (art. 13(3)); other texts 60 (art. 32(1)).',
    },
    slots: ['term'],
  },
  {
    id: 'noticeMonths',
    group: 'time',
    answer: 'number',
    label: { id: 'Tenggang pemberitahuan pengakhiran (bulan)', en: 'Notice of termination (months)' },
    help: {
      id: 'Lazimnya 6 bulan. Lebih pendek memudahkan kita keluar, dan mitra juga.',
      en: 'Usually 6. Shorter makes it easier to leave, for us and for the partner.',
    },
    slots: ['notice'],
  },
  {
    id: 'members',
    group: 'time',
    answer: 'number',
    label: {
      id: 'Wakil tiap Pihak dalam kelompok kerja',
      en: 'Representatives of each Party in the working group',
    },
    help: { id: 'Lazimnya 3 sampai 5 orang.', en: 'Usually 3 to 5.' },
    slots: ['members'],
  },
  {
    id: 'meetings',
    group: 'time',
    answer: 'number',
    label: { id: 'Pertemuan kelompok kerja dalam setahun', en: 'Meetings of the working group a year' },
    help: {
      id: 'Satu atau dua kali; kelompok yang tidak pernah bertemu adalah tanda kerja sama berhenti.',
      en: 'Once or twice; a group that never meets is a sign that the cooperation has stopped.',
    },
    slots: ['meetings'],
  },
  {
    id: 'delegation',
    group: 'time',
    answer: 'number',
    label: { id: 'Anggota delegasi yang ditanggung', en: 'Members of a delegation who are hosted' },
    help: {
      id: 'Batas biaya tuan rumah; anggarkan dahulu.',
      en: 'The limit of what the host pays; budget for it first.',
    },
    slots: ['delegation'],
  },
  {
    id: 'secrecyYears',
    group: 'time',
    answer: 'number',
    label: { id: 'Kerahasiaan setelah berakhir (tahun)', en: 'Confidentiality after the end (years)' },
    help: { id: 'Lazimnya 2 tahun.', en: 'Usually 2 years.' },
    slots: ['secrecy'],
  },
  {
    id: 'answerDays',
    group: 'time',
    answer: 'number',
    label: {
      id: 'Tenggang memulai konsultasi perselisihan (hari)',
      en: 'Time to begin consultation on a dispute (days)',
    },
    help: { id: 'Lazimnya 30 hari.', en: 'Usually 30 days.' },
    slots: ['answerTime'],
  },
  {
    id: 'place',
    group: 'signing',
    answer: 'words',
    label: { id: 'Tempat penandatanganan', en: 'Place of signing' },
    help: {
      id: 'Kosongkan bila belum diketahui; tempat dan tanggal diberitahukan kepada Menteri sebelum penandatanganan (pasal 24(3)).',
      en: 'Leave empty while unknown; place and date are told to the minister before the signing (art. 24(3)).',
    },
    slots: ['place'],
    prefill: 'place and date notified',
  },
  {
    id: 'date',
    group: 'signing',
    answer: 'day',
    label: { id: 'Tanggal penandatanganan', en: 'Date of signing' },
    help: { id: 'Kosongkan bila belum diketahui.', en: 'Leave empty while unknown.' },
    slots: ['date'],
    prefill: 'place and date notified',
  },
  {
    id: 'copies',
    group: 'signing',
    answer: 'number',
    label: { id: 'Rangkap asli', en: 'Originals' },
    help: {
      id: 'Satu untuk setiap Pihak; naskah asli kita disampaikan kepada Menteri (pasal 25(2)).',
      en: 'One for each Party; ours is handed to the minister (art. 25(2)).',
    },
    slots: ['copies'],
  },
];
