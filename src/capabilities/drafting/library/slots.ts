import type { Words } from '#kernel/language.ts';

/**
 * The facts a text of the library leaves open. In the texts they stand as `{term}`; shown, and in a draft whose fact is
 * not known yet, as "[jangka waktu]" and "[term]", which the check of placeholders finds.
 */
export const slots = {
  document: { id: 'nama naskah', en: 'name of the text' },
  subject: { id: 'pokok kerja sama', en: 'subject of the cooperation' },
  ours: { id: 'pemerintah daerah kami', en: 'our local government' },
  theirs: { id: 'mitra luar negeri', en: 'foreign partner' },
  oursInFull: { id: 'pemerintah daerah kami', en: 'our local government' },
  theirsInFull: { id: 'mitra luar negeri', en: 'foreign partner' },
  goals: { id: 'tujuan', en: 'objectives' },
  fields: { id: 'bidang kerja sama', en: 'areas of cooperation' },
  forms: { id: 'bentuk kegiatan', en: 'forms of activity' },
  background: { id: 'latar belakang', en: 'background' },
  targets: { id: 'sasaran', en: 'targets' },
  object: { id: 'objek kerja sama', en: 'object of the cooperation' },
  implementers: { id: 'pelaksana', en: 'implementing bodies' },
  activities: { id: 'kegiatan', en: 'activities' },
  periods: { id: 'jangka waktu kegiatan', en: 'periods of the activities' },
  costs: { id: 'biaya dan sumber pembiayaan', en: 'costs and sources of funds' },
  results: { id: 'hasil dan penerima manfaat', en: 'results and beneficiaries' },
  ourDuties: { id: 'tanggung jawab kami', en: 'our responsibilities' },
  theirDuties: { id: 'tanggung jawab mitra', en: 'responsibilities of the partner' },
  year: { id: 'tahun', en: 'year' },
  term: { id: 'jangka waktu', en: 'term' },
  notice: { id: 'tenggang pemberitahuan', en: 'period of notice' },
  members: { id: 'jumlah wakil', en: 'number of representatives' },
  meetings: { id: 'jumlah pertemuan', en: 'number of meetings' },
  delegation: { id: 'jumlah anggota delegasi', en: 'size of the delegation' },
  secrecy: { id: 'jangka waktu kerahasiaan', en: 'period of confidentiality' },
  answerTime: { id: 'tenggang jawaban', en: 'time for an answer' },
  ourAddress: { id: 'alamat kami', en: 'our address' },
  theirAddress: { id: 'alamat mitra', en: 'address of the partner' },
  loiPlace: { id: 'tempat penandatanganan pernyataan kehendak', en: 'place of the letter of intent' },
  loiDate: { id: 'tanggal pernyataan kehendak', en: 'date of the letter of intent' },
  baseTitle: { id: 'judul naskah yang dirujuk', en: 'title of the text referred to' },
  baseDate: { id: 'tanggal naskah yang dirujuk', en: 'date of the text referred to' },
  baseName: { id: 'sebutan naskah yang dirujuk', en: 'short name of the text referred to' },
  changes: { id: 'isi perubahan', en: 'the changes' },
  place: { id: 'tempat penandatanganan', en: 'place of signing' },
  date: { id: 'tanggal penandatanganan', en: 'date of signing' },
  copies: { id: 'jumlah rangkap', en: 'number of originals' },
  languages: { id: 'bahasa naskah', en: 'languages of the text' },
} as const satisfies Record<string, Words>;

export type SlotName = keyof typeof slots;

/** What is known of the slots, as words of each language. */
export type SlotValues = Readonly<Partial<Record<SlotName, Words>>>;

/** How a slot stands where its fact is not known. */
export const placeholder = (slot: SlotName): Words => ({
  id: `[${slots[slot].id}]`,
  en: `[${slots[slot].en}]`,
});
