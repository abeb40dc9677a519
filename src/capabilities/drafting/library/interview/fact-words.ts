import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';

const cite = ({ instrument, article }: LegalBasis): Words => ({
  id: `${instrument} pasal ${article}`,
  en: `${instrument} art. ${article}`,
});

/** What an answer is refused with: what is wrong, why, and what to do. */
export const factWords = {
  tooLong: (months: number, most: number, basis: LegalBasis): Words => ({
    id: `Masa berlaku ${months} bulan melebihi batas ${most} bulan (${cite(basis).id}). Isi paling banyak ${most}; perpanjangan disepakati kemudian.`,
    en: `A duration of ${months} months exceeds the limit of ${most} (${cite(basis).en}). Enter ${most} at most; an extension is agreed later.`,
  }),
  noticeTooLong: (notice: number, months: number): Words => ({
    id: `Tenggang pemberitahuan ${notice} bulan tidak dapat dipenuhi dalam masa berlaku ${months} bulan. Isi tenggang yang lebih pendek.`,
    en: `A notice of ${notice} months does not fit into a duration of ${months} months. Enter a shorter notice.`,
  }),
  endsBeforeItBegins: {
    id: 'Kegiatan ini berakhir sebelum dimulai. Perbaiki tanggal mulai atau tanggal akhirnya.',
    en: 'This activity ends before it begins. Correct its first or its last day.',
  },
  otherYear: (day: string, year: number): Words => ({
    id: `Tanggal ${day} bukan dalam tahun rencana ${year}. Rencana kegiatan tahunan memuat satu tahun; pindahkan kegiatan ini ke rencana tahunnya.`,
    en: `${day} is not within the plan's year ${year}. An annual plan covers one year; move this activity to the plan of its own.`,
  }),
  baseIsLater: {
    id: 'Naskah yang dirujuk bertanggal sesudah penandatanganan naskah ini. Periksa kedua tanggal.',
    en: 'The text referred to is dated after the signing of this one. Check both dates.',
  },
  letterIsLater: {
    id: 'Pernyataan kehendak bertanggal sesudah penandatanganan naskah ini. Periksa kedua tanggal.',
    en: 'The letter of intent is dated after the signing of this text. Check both dates.',
  },
  partnerIsIndonesian: {
    id: 'Mitra di Indonesia bukan mitra luar negeri; kerja sama antardaerah mengikuti aturan lain. Periksa negara mitra.',
    en: 'A partner in Indonesia is no foreign partner; cooperation between regions follows other rules. Check the country.',
  },
  sameParty: {
    id: 'Nama mitra sama dengan nama kita. Isi nama resmi mitra.',
    en: 'The partner has the same name as we. Enter its official name.',
  },
  tooFewCopies: {
    id: 'Setiap Pihak memegang satu naskah asli. Isi paling sedikit 2 rangkap.',
    en: 'Each Party holds one original. Enter at least 2.',
  },
  neverLeftOut: {
    id: 'Bagian ini harus ada dalam naskah jenis ini dan tidak dapat dinyatakan tidak berlaku.',
    en: 'This part must be in a text of this kind and cannot be declared not applicable.',
  },
  noNumber: {
    id: 'Isi dengan bilangan bulat, misalnya 6, atau kosongkan.',
    en: 'Enter a whole number, such as 6, or leave it empty.',
  },
  noDate: {
    id: 'Tanggal ini tidak dipahami. Tulis misalnya 10 Desember 2026, atau kosongkan.',
    en: 'This date was not understood. Write it like 10 December 2026, or leave it empty.',
  },
  notUnderstood: {
    id: 'Isian ini tidak dipahami atau terlalu panjang. Periksa dan persingkat.',
    en: 'This answer was not understood or is too long. Check and shorten it.',
  },
  reasonMissing: {
    id: 'Tulis alasan mengapa bagian ini tidak berlaku; alasan ikut dibaca peninjau dan kementerian.',
    en: 'Say why this part does not apply; reviewers and ministries read the reason.',
  },
} satisfies Record<string, Words | ((...given: never[]) => Words)>;
