import type { Words } from '#kernel/language.ts';

/** Words of the pages where an office sets its letterhead and who signs. */
export const letterWords = {
  title: { id: 'Kop surat dan penanda tangan', en: 'Letterhead and signers' },
  lead: {
    id: 'Kop, alamat, dan pejabat di bawah ini dipakai pada semua surat. Surat yang sudah dibuat tidak berubah.',
    en: 'The letterhead, addresses and officials below stand on every letter. Letters already made do not change.',
  },
  missing: { id: 'Belum ada', en: 'Missing' },
  noHolder: {
    id: 'pejabat penanda tangan yang menjabat hari ini',
    en: 'an official in office today who signs',
  },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  letterhead: { id: 'Kop surat', en: 'Letterhead' },
  government: { id: 'Nama pemerintah daerah', en: 'Name of the government' },
  headOffice: { id: 'Jabatan kepala daerah', en: 'Office of the head of region' },
  unit: { id: 'Perangkat daerah', en: 'Agency' },
  unitHint: {
    id: 'Surat yang tidak ditandatangani kepala daerah atau wakilnya memakai kop perangkat daerah ini.',
    en: 'Letters not signed by the head of region or the deputy stand on the paper of this agency.',
  },
  address: { id: 'Alamat', en: 'Address' },
  addressHint: { id: 'Jalan, tempat, dan kode pos.', en: 'Street, place and postcode.' },
  telephone: { id: 'Telepon (opsional)', en: 'Telephone (optional)' },
  mail: { id: 'Pos-el (opsional)', en: 'Mail (optional)' },
  web: { id: 'Laman (opsional)', en: 'Web (optional)' },
  place: { id: 'Tempat surat ditulis', en: 'Where letters are written' },
  paper: { id: 'Kertas', en: 'Paper' },
  f4: { id: 'F4 (folio)', en: 'F4 (folio)' },
  headEmblem: {
    id: 'Lambang negara untuk kop kepala daerah (opsional)',
    en: 'State emblem for the head’s paper (optional)',
  },
  unitEmblem: {
    id: 'Lambang daerah untuk kop perangkat daerah (opsional)',
    en: 'Coat of arms for the agency’s paper (optional)',
  },
  emblemHint: { id: 'Gambar PNG.', en: 'A PNG picture.' },
  emblemKept: { id: 'Gambar yang dipakai', en: 'The picture in use' },
  emblemDrop: { id: 'Hapus dari kop', en: 'Take it off the letterhead' },
  addressees: { id: 'Tempat tujuan surat', en: 'Where letters go' },
  provinceCapital: { id: 'Ibu kota provinsi', en: 'Capital of the province' },
  councilPlace: { id: 'Tempat kedudukan DPRD', en: 'Seat of the council' },
  ministerPlace: { id: 'Tempat kedudukan kementerian', en: 'Seat of the ministries' },
  addresseeHint: {
    id: 'Nama penerima dan tembusan ditulis pada templat masing-masing surat.',
    en: 'Who gets a letter and its copies is written in the template of each letter.',
  },
  templates: { id: 'Templat surat', en: 'Letter templates' },
  reason: { id: 'Alasan atau dasar', en: 'Reason or source' },
  save: { id: 'Simpan', en: 'Save' },
  holders: { id: 'Pejabat penanda tangan', en: 'Signing officials' },
  holdersLead: {
    id: 'Surat ditandatangani oleh yang menjabat pada tanggal surat. Yang sedang bertindak (Plt., Plh., Pj., Pjs.) didahulukan.',
    en: 'A letter is signed by whoever holds the office on its day. Somebody acting in it comes first.',
  },
  noHolders: { id: 'Belum ada pejabat yang dicatat.', en: 'No official has been recorded.' },
  addHolder: { id: 'Catat pejabat', en: 'Record an official' },
  correctHolder: { id: 'Betulkan pejabat', en: 'Correct an official' },
  office: { id: 'Jabatan', en: 'Office' },
  officeHint: {
    id: 'Seperti tertulis di bawah surat, misalnya Bupati Contoh atau Sekretaris Daerah.',
    en: 'As it stands under a letter, such as Bupati Contoh or Sekretaris Daerah.',
  },
  officeClass: { id: 'Golongan jabatan', en: 'Kind of office' },
  standing: { id: 'Kedudukan', en: 'Standing' },
  name: { id: 'Nama tanpa gelar', en: 'Name without titles' },
  titlesBefore: { id: 'Gelar di depan nama (opsional)', en: 'Title before the name (optional)' },
  titlesAfter: { id: 'Gelar di belakang nama (opsional)', en: 'Title after the name (optional)' },
  rank: { id: 'Pangkat/golongan (opsional)', en: 'Rank (optional)' },
  nip: { id: 'NIP (opsional)', en: 'Civil servant number (optional)' },
  nipHint: {
    id: 'Hanya ditulis pada surat yang memerlukannya: kepala daerah, wakil, dan sekretaris daerah menandatangani tanpa NIP dan pangkat.',
    en: 'Only stands on letters that need it: the head, the deputy and the regional secretary sign without number and rank.',
  },
  nipDoubtful: {
    id: 'NIP ini bukan 18 angka yang wajar. Periksa lagi.',
    en: 'This number is not 18 plausible digits. Check it.',
  },
  ownOffice: {
    id: 'Jabatan sendiri, bila sedang bertindak (opsional)',
    en: 'Own office, when acting in another (optional)',
  },
  onBehalfOf: { id: 'Atas nama (a.n.), bila ada', en: 'On behalf of, if so' },
  forOffice: { id: 'Untuk beliau (u.b.), bila ada', en: 'For the one on whose behalf, if so' },
  from: { id: 'Mulai menjabat', en: 'First day in office' },
  to: { id: 'Hari terakhir menjabat', en: 'Last day in office' },
  toHint: { id: 'Kosongkan bila masih menjabat.', en: 'Leave empty while still in office.' },
  takenOut: { id: 'Salah catat: keluarkan dari daftar', en: 'Recorded by mistake: take it off the list' },
  takenOutHint: { id: 'Riwayatnya tetap tersimpan.', en: 'Its history is kept.' },
  holderReasonHint: {
    id: 'Misalnya nomor dan tanggal keputusan pengangkatannya.',
    en: 'For example number and day of the decree of appointment.',
  },
  term: { id: 'Masa jabatan', en: 'Term' },
  now: { id: 'menjabat hari ini', en: 'in office today' },
  still: { id: 'sekarang', en: 'now' },
  correct: { id: 'Betulkan', en: 'Correct' },
  back: { id: 'Kembali', en: 'Back' },
  history: { id: 'Riwayat', en: 'History' },
} as const satisfies Record<string, Words>;

export const officeClassWords = {
  head: { id: 'Kepala daerah', en: 'Head of region' },
  deputy: { id: 'Wakil kepala daerah', en: 'Deputy head' },
  secretary: { id: 'Sekretaris daerah', en: 'Regional secretary' },
  other: { id: 'Pejabat lain', en: 'Another official' },
} as const satisfies Record<string, Words>;

export const standingWords = {
  definitive: { id: 'Definitif', en: 'Definitive' },
  Pj: { id: 'Pj. (penjabat)', en: 'Pj. (appointed acting head)' },
  Pjs: { id: 'Pjs. (penjabat sementara)', en: 'Pjs. (temporary acting head)' },
  Plt: { id: 'Plt. (jabatan kosong)', en: 'Plt. (office vacant)' },
  Plh: { id: 'Plh. (pejabat berhalangan)', en: 'Plh. (holder away)' },
} as const satisfies Record<string, Words>;
