import { type ActKind, type ActQuestion, choicesOf } from '../questions.ts';

/** What is given; a loan is named so that it can be refused with its article instead of hiding as something else. */
export const grantForms = choicesOf({
  money: { id: 'Uang', en: 'Money' },
  goods: { id: 'Barang', en: 'Goods' },
  services: { id: 'Jasa', en: 'Services' },
  loan: { id: 'Pinjaman', en: 'Loan' },
});

export const grantChannels = choicesOf({
  centre: { id: 'Melalui Pemerintah (penerusan hibah)', en: 'Through the central government (on-granting)' },
  direct: { id: 'Langsung dari pemberi di luar negeri', en: 'Straight from the giver abroad' },
});

const amount: ActQuestion = {
  name: 'amount',
  label: { id: 'Jumlah atau nilai', en: 'Amount or value' },
  type: 'amount',
};
const currency: ActQuestion = {
  name: 'currency',
  label: { id: 'Mata uang', en: 'Currency' },
  type: 'currency',
};

export const grantActs: readonly ActKind[] = [
  {
    code: 'offered',
    name: { id: 'Hibah ditawarkan', en: 'Grant offered' },
    questions: [
      {
        name: 'form',
        label: { id: 'Bentuknya', en: 'What is given' },
        hint: {
          id: 'Yang harus dibayar kembali adalah pinjaman, apa pun namanya.',
          en: 'What must be paid back is a loan, whatever its name.',
        },
        type: 'choice',
        choices: grantForms,
      },
      {
        name: 'channel',
        label: { id: 'Lewat mana', en: 'By which way' },
        type: 'choice',
        choices: grantChannels,
      },
      { name: 'giver', label: { id: 'Pemberi hibah (lembaga)', en: 'Giver (organisation)' }, type: 'text' },
      { name: 'receiver', label: { id: 'Penerima (lembaga)', en: 'Receiver (organisation)' }, type: 'text' },
      amount,
      currency,
      { name: 'purpose', label: { id: 'Untuk apa', en: 'What for' }, type: 'long' },
    ],
    rules: ['grant-passed-on'],
  },
  {
    code: 'agreement-signed',
    name: {
      id: 'Perjanjian hibah antara Pemerintah dan pemberi ditandatangani',
      en: 'Grant agreement of the centre and the giver signed',
    },
    questions: [],
    rules: ['grant-agreement-signed'],
  },
  {
    code: 'registered',
    name: {
      id: 'Perjanjian hibah diregistrasi Kementerian Keuangan',
      en: 'Grant agreement registered by the Ministry of Finance',
    },
    questions: [
      { name: 'register', label: { id: 'Nomor registrasi', en: 'Number of the registration' }, type: 'text' },
    ],
    rules: ['grant-registered'],
  },
  {
    code: 'on-granting-approved',
    name: {
      id: 'Surat persetujuan penerusan hibah diterbitkan',
      en: 'Letter approving the on-granting issued',
    },
    letterNeeded: true,
    questions: [],
    rules: ['grant-on-granting-approved'],
  },
  {
    code: 'on-granting-signed',
    name: { id: 'Perjanjian penerusan hibah ditandatangani', en: 'On-granting agreement signed' },
    letterNeeded: true,
    questions: [
      {
        name: 'parts',
        label: { id: 'Isi yang ada dalam perjanjian', en: 'Contents the agreement has' },
        type: 'ticks',
        partsOf: 'grant-agreement-parts',
        optional: true,
      },
    ],
    rules: ['grant-on-granting-signed', 'grant-agreement-parts'],
  },
  {
    code: 'announced',
    name: {
      id: 'Salinan perjanjian diumumkan dalam Berita Daerah',
      en: 'Copy of the agreement published in the regional gazette',
    },
    questions: [],
    rules: ['grant-announced'],
  },
  {
    code: 'budgeted',
    name: { id: 'Dianggarkan dalam APBD', en: 'Entered in the regional budget' },
    questions: [
      { name: 'year', label: { id: 'Tahun anggaran', en: 'Budget year' }, type: 'year' },
      {
        name: 'where',
        label: { id: 'Dalam', en: 'In' },
        type: 'choice',
        choices: choicesOf({
          budget: { id: 'APBD', en: 'the budget' },
          amendment: { id: 'Perubahan APBD', en: 'the amended budget' },
          accounts: { id: 'Laporan keuangan saja', en: 'the accounts only' },
        }),
      },
    ],
    rules: ['grant-budgeted'],
  },
  {
    code: 'received',
    name: { id: 'Uang atau jasa diterima', en: 'Money or services received' },
    questions: [amount, currency],
    rules: ['grant-received'],
  },
  {
    code: 'handed-over',
    name: {
      id: 'Berita acara serah terima barang ditandatangani',
      en: 'Minutes of the handover of goods signed',
    },
    letterNeeded: true,
    questions: [
      { name: 'goods', label: { id: 'Barang yang diserahkan', en: 'Goods handed over' }, type: 'long' },
      amount,
      currency,
      {
        name: 'consulted',
        label: {
          id: 'Apakah kementerian terkait sudah memberi pertimbangan?',
          en: 'Had the ministry concerned given its opinion?',
        },
        type: 'choice',
        choices: choicesOf({ yes: { id: 'Sudah', en: 'Yes' }, no: { id: 'Belum', en: 'No' } }),
      },
    ],
    rules: ['grant-handover', 'grant-handover-opinion'],
  },
  {
    code: 'handover-reported',
    name: {
      id: 'Serah terima dilaporkan kepada Menteri Keuangan',
      en: 'Handover reported to the Minister of Finance',
    },
    letterNeeded: true,
    questions: [],
    rules: ['grant-handover-reported'],
  },
  {
    code: 'entered-in-accounts',
    name: { id: 'Dicatat dalam laporan keuangan daerah', en: 'Entered in the accounts of the region' },
    questions: [],
    rules: ['grant-entered-in-accounts'],
  },
  {
    code: 'closed',
    name: { id: 'Hibah selesai atau dibatalkan', en: 'Grant finished or called off' },
    questions: [{ name: 'why', label: { id: 'Keterangan', en: 'How it ended' }, type: 'long' }],
  },
];
