import type { Words } from '#kernel/language.ts';

const signs: Readonly<Record<string, Words>> = {
  planned: { id: 'rencana', en: 'a plan' },
  explored: { id: 'penjajakan', en: 'an exploration' },
  drafted: { id: 'penyusunan naskah', en: 'a draft' },
  signed: { id: 'penandatanganan', en: 'the signing' },
  started: { id: 'dimulainya pelaksanaan', en: 'the beginning of the work' },
  renewed: { id: 'perpanjangan', en: 'a renewal' },
  contact: { id: 'kontak', en: 'a contact' },
  visit: { id: 'kunjungan', en: 'a visit' },
  activity: { id: 'kegiatan', en: 'an activity' },
  money: { id: 'pembayaran', en: 'a payment' },
  report: { id: 'laporan', en: 'a report' },
  stated: { id: 'sumber yang menyebut masih berjalan', en: 'a source that says it is going on' },
};

/** What a sign of life was, in a few words. */
export const signWords = (what: string): Words => signs[what] ?? { id: what, en: what };
