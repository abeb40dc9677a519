import type { Words } from '#kernel/language.ts';

/**
 * How a fact is written in a letter. `count`: "45 (empat puluh lima)". `list`: "a, b, dan c", or one item a line where
 * a template lists it. `rows`: lines of a table.
 */
export type SlotKind = 'text' | 'day' | 'weekday' | 'count' | 'year' | 'money' | 'list' | 'rows';

export interface Slot {
  kind: SlotKind;
  /** What the officer is asked for when it is missing. */
  name: Words;
}

/** Everything a letter may say that is not the same every time. A template uses these names and no others. */
export const slots = {
  letterNumber: { kind: 'text', name: { id: 'nomor surat', en: 'number of the letter' } },
  letterDay: { kind: 'day', name: { id: 'tanggal surat', en: 'date of the letter' } },
  classification: { kind: 'text', name: { id: 'sifat surat', en: 'class of the letter' } },
  region: { kind: 'text', name: { id: 'nama daerah, misalnya Kabupaten Sragen', en: 'name of the region' } },
  province: { kind: 'text', name: { id: 'nama provinsi', en: 'name of the province' } },
  provinceCapital: { kind: 'text', name: { id: 'ibu kota provinsi', en: 'capital of the province' } },
  ministerPlace: {
    kind: 'text',
    name: { id: 'tempat kedudukan kementerian', en: 'seat of the ministries' },
  },
  councilPlace: { kind: 'text', name: { id: 'tempat kedudukan DPRD', en: 'seat of the council' } },
  partner: { kind: 'text', name: { id: 'nama mitra luar negeri', en: 'name of the partner abroad' } },
  partnerCountry: { kind: 'text', name: { id: 'negara mitra', en: 'country of the partner' } },
  cooperationForm: { kind: 'text', name: { id: 'bentuk kerja sama', en: 'form of the cooperation' } },
  fields: { kind: 'list', name: { id: 'bidang kerja sama', en: 'fields of the cooperation' } },
  purpose: { kind: 'text', name: { id: 'maksud dan tujuan kerja sama', en: 'purpose of the cooperation' } },
  explorationDay: { kind: 'day', name: { id: 'tanggal penjajakan', en: 'date of the exploration' } },
  explorationForm: {
    kind: 'text',
    name: { id: 'cara penjajakan, misalnya kunjungan atau pertemuan daring', en: 'way of the exploration' },
  },
  loiPlannedDay: {
    kind: 'day',
    name: { id: 'rencana tanggal penandatanganan LoI', en: 'planned date of signing the LoI' },
  },
  loiDay: { kind: 'day', name: { id: 'tanggal penandatanganan LoI', en: 'date of signing the LoI' } },
  ministerResponseNumber: {
    kind: 'text',
    name: { id: 'nomor surat tanggapan Menteri', en: "number of the Minister's response" },
  },
  ministerResponseDay: {
    kind: 'day',
    name: { id: 'tanggal surat tanggapan Menteri', en: "date of the Minister's response" },
  },
  planTerm: { kind: 'text', name: { id: 'jangka waktu rencana kerja sama', en: 'term of the plan' } },
  planCost: { kind: 'money', name: { id: 'jumlah pembiayaan', en: 'amount of the funding' } },
  planFunding: { kind: 'text', name: { id: 'sumber pembiayaan', en: 'source of the funding' } },
  councilRequestNumber: {
    kind: 'text',
    name: { id: 'nomor surat permohonan persetujuan DPRD', en: 'number of the request to the council' },
  },
  councilRequestDay: {
    kind: 'day',
    name: { id: 'tanggal surat permohonan persetujuan DPRD', en: 'date of the request to the council' },
  },
  councilReceiptDay: {
    kind: 'day',
    name: { id: 'tanggal diterima Sekretariat DPRD', en: 'day the council received it' },
  },
  councilDueDay: {
    kind: 'day',
    name: { id: 'hari terakhir jangka waktu DPRD', en: 'last day of the council' },
  },
  councilDecisionNumber: {
    kind: 'text',
    name: { id: 'nomor persetujuan DPRD', en: "number of the council's approval" },
  },
  councilDecisionDay: {
    kind: 'day',
    name: { id: 'tanggal persetujuan DPRD', en: "date of the council's approval" },
  },
  deemedApprovalDay: {
    kind: 'day',
    name: { id: 'tanggal dianggap disetujui', en: 'day of deemed approval' },
  },
  governorLetterNumber: {
    kind: 'text',
    name: { id: 'nomor surat kepada Gubernur', en: 'number of the letter to the Governor' },
  },
  governorLetterDay: {
    kind: 'day',
    name: { id: 'tanggal surat kepada Gubernur', en: 'date of the letter to the Governor' },
  },
  governorReceiptDay: {
    kind: 'day',
    name: { id: 'tanggal diterima Gubernur', en: 'day the Governor received it' },
  },
  governorDueDay: {
    kind: 'day',
    name: { id: 'hari terakhir jangka waktu Gubernur', en: 'last day of the Governor' },
  },
  sendingRegion: {
    kind: 'text',
    name: { id: 'nama kabupaten/kota yang menyampaikan', en: 'name of the region that sent it' },
  },
  sendingHead: {
    kind: 'text',
    name: { id: 'jabatan kepala daerah yang menyampaikan', en: 'office of the head of that region' },
  },
  sendingLetterNumber: {
    kind: 'text',
    name: { id: 'nomor surat kabupaten/kota', en: "number of that region's letter" },
  },
  sendingLetterDay: {
    kind: 'day',
    name: { id: 'tanggal surat kabupaten/kota', en: "date of that region's letter" },
  },
  sendingReceiptDay: {
    kind: 'day',
    name: { id: 'tanggal surat kabupaten/kota diterima', en: "day that region's letter was received" },
  },
  considerationNumber: {
    kind: 'text',
    name: { id: 'nomor pertimbangan Menteri', en: "number of the Minister's consideration" },
  },
  considerationDay: {
    kind: 'day',
    name: { id: 'tanggal pertimbangan Menteri', en: "date of the Minister's consideration" },
  },
  ministerApprovalNumber: {
    kind: 'text',
    name: { id: 'nomor surat persetujuan Menteri', en: "number of the Minister's approval" },
  },
  ministerApprovalDay: {
    kind: 'day',
    name: { id: 'tanggal surat persetujuan Menteri', en: "date of the Minister's approval" },
  },
  signingDay: { kind: 'weekday', name: { id: 'tanggal penandatanganan', en: 'date of signing' } },
  signingPlace: { kind: 'text', name: { id: 'tempat penandatanganan', en: 'place of signing' } },
  ourSignatory: {
    kind: 'text',
    name: { id: 'penandatangan dari daerah', en: 'who signs for the region' },
  },
  theirSignatory: {
    kind: 'text',
    name: { id: 'penandatangan dari mitra', en: 'who signs for the partner' },
  },
  textLanguages: { kind: 'list', name: { id: 'bahasa naskah', en: 'languages of the text' } },
  originals: { kind: 'count', name: { id: 'jumlah naskah asli', en: 'number of originals' } },
  agreementTitle: { kind: 'text', name: { id: 'judul naskah kerja sama', en: 'title of the agreement' } },
  agreementNumber: { kind: 'text', name: { id: 'nomor naskah kerja sama', en: 'number of the agreement' } },
  agreementDay: {
    kind: 'day',
    name: { id: 'tanggal naskah kerja sama', en: 'date of the agreement' },
  },
  agreementEndDay: {
    kind: 'day',
    name: { id: 'tanggal berakhirnya kerja sama', en: 'last day of the agreement' },
  },
  extensionYears: { kind: 'count', name: { id: 'lama perpanjangan dalam tahun', en: 'years of extension' } },
  partnerConsent: {
    kind: 'text',
    name: {
      id: 'surat persetujuan mitra atas perpanjangan',
      en: "partner's letter agreeing to the extension",
    },
  },
  extensionReason: { kind: 'text', name: { id: 'alasan perpanjangan', en: 'reason of the extension' } },
  reportYear: { kind: 'year', name: { id: 'tahun laporan', en: 'year of the report' } },
  reportedCooperations: {
    kind: 'list',
    name: { id: 'kerja sama yang dilaporkan', en: 'cooperations reported' },
  },
  partnerHead: {
    kind: 'text',
    name: { id: 'jabatan pemimpin mitra, misalnya Wali Kota', en: 'office of the partner’s head' },
  },
  partnerPlace: { kind: 'text', name: { id: 'tempat kedudukan mitra', en: 'seat of the partner' } },
  travellers: { kind: 'list', name: { id: 'jabatan yang berangkat', en: 'offices that travel' } },
  travelPeople: { kind: 'count', name: { id: 'jumlah orang dalam rombongan', en: 'people who travel' } },
  travelPlace: { kind: 'text', name: { id: 'negara dan kota tujuan', en: 'country and city of the travel' } },
  travelPurpose: { kind: 'text', name: { id: 'keperluan perjalanan', en: 'purpose of the travel' } },
  travelDeparture: { kind: 'weekday', name: { id: 'tanggal berangkat', en: 'day of departure' } },
  travelReturn: { kind: 'weekday', name: { id: 'tanggal kembali', en: 'day of return' } },
  travelFunding: { kind: 'text', name: { id: 'pembiayaan perjalanan', en: 'funding of the travel' } },
  lawOfLetter: { kind: 'text', name: { id: 'dasar hukum surat', en: 'legal basis of the letter' } },
  principlePermitNumber: {
    kind: 'text',
    name: { id: 'nomor Izin Prinsip', en: 'number of the principle permit' },
  },
  operationalPermitNumber: {
    kind: 'text',
    name: { id: 'nomor Izin Operasional', en: 'number of the operational permit' },
  },
  ourContribution: {
    kind: 'text',
    name: { id: 'yang disediakan pemerintah daerah', en: 'what the region provides' },
  },
  receivedGoods: { kind: 'list', name: { id: 'barang yang diterima', en: 'goods received' } },
  handoverNumber: {
    kind: 'text',
    name: { id: 'nomor berita acara serah terima', en: 'number of the minutes of handover' },
  },
  handoverDay: {
    kind: 'day',
    name: { id: 'tanggal berita acara serah terima', en: 'date of the minutes of handover' },
  },
  ministryOpinionNumber: {
    kind: 'text',
    name: { id: 'nomor surat pertimbangan kementerian terkait', en: 'number of the ministry’s opinion' },
  },
  ministryOpinionDay: {
    kind: 'day',
    name: { id: 'tanggal surat pertimbangan kementerian terkait', en: 'date of the ministry’s opinion' },
  },
  disputeMatter: { kind: 'text', name: { id: 'pokok perselisihan', en: 'matter of the dispute' } },
  disputeTalks: { kind: 'text', name: { id: 'hasil perundingan', en: 'result of the talks' } },
  archiveCode: { kind: 'text', name: { id: 'kode klasifikasi arsip', en: 'archive classification code' } },
  archivePlace: { kind: 'text', name: { id: 'tempat simpan arsip', en: 'where the archive is kept' } },
  archiveReportNumber: {
    kind: 'text',
    name: { id: 'nomor surat pelaporan kepada ANRI', en: 'number of the report to ANRI' },
  },
  archiveReportDay: {
    kind: 'day',
    name: { id: 'tanggal surat pelaporan kepada ANRI', en: 'date of the report to ANRI' },
  },
  attachedPapers: { kind: 'list', name: { id: 'dokumen yang dilampirkan', en: 'papers attached' } },
  borrower: { kind: 'text', name: { id: 'nama peminjam', en: 'name of the borrower' } },
  borrowerOffice: { kind: 'text', name: { id: 'jabatan peminjam', en: 'office of the borrower' } },
  borrowerUnit: { kind: 'text', name: { id: 'unit kerja peminjam', en: 'unit of the borrower' } },
  lendingPurpose: { kind: 'text', name: { id: 'keperluan peminjaman', en: 'purpose of the loan' } },
  lentDay: { kind: 'day', name: { id: 'tanggal peminjaman', en: 'day of lending' } },
  returnDay: { kind: 'day', name: { id: 'tanggal harus kembali', en: 'day it must be back' } },
  lentOriginals: {
    kind: 'rows',
    name: {
      id: 'daftar naskah asli yang dipinjam (judul, tanggal, bahasa, jumlah naskah, jumlah halaman)',
      en: 'originals lent (title, date, language, how many, pages)',
    },
  },
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof slots;

export const isSlotName = (name: string): name is SlotName => Object.hasOwn(slots, name);
