import type { Words } from '#kernel/language.ts';
import type { RulePart } from '../rules-question.ts';

export const rulesTitle: Words = { id: 'Aturan kerja sama luar negeri', en: 'Rules of cooperation abroad' };

export const rulesWords = {
  lead: {
    id: 'Setiap langkah dinilai menurut aturan pada tanggal langkah itu. Di sini setiap aturan menyebut pasalnya, dan apakah pasal itu sudah dibaca dalam naskahnya.',
    en: 'Each step is judged by the rules of its own day. Every rule here names its article, and says whether that article was read in its text.',
  },
  unread: {
    id: 'Yang bertanda "perlu dipastikan" diingat, belum dibaca dalam naskahnya. Periksa naskahnya sebelum mengandalkannya.',
    en: 'What is marked "to be confirmed" was remembered, not read in its text. Check the text before relying on it.',
  },
  date: { id: 'Tanggal langkah', en: 'Day of the step' },
  show: { id: 'Tampilkan aturan', en: 'Show the rules' },
  inForce: { id: 'Berlaku untuk langkah', en: 'In force for steps' },
  from: { id: 'mulai', en: 'from' },
  until: { id: 'sampai sebelum', en: 'until before' },
  now: { id: 'sampai sekarang', en: 'until now' },
  choose: { id: 'Pilih tanggal lain', en: 'Choose another day' },
  narrow: { id: 'Pilih tanggal atau jalur', en: 'Choose the day or the path' },
  all: { id: 'Semua masa aturan', en: 'All regimes' },
  contents: { id: 'Isi', en: 'Contents' },
  toContents: { id: 'Kembali ke isi', en: 'Back to the contents' },
  parts: { id: 'Bagian aturan', en: 'Parts of the rules' },
  wayOf: { id: 'Jalan hukum menurut jalur', en: 'The legal way of each path' },
  wayLead: {
    id: 'Pilih jalurnya untuk melihat tahap demi tahap: siapa bertindak, dokumen apa, berapa lama.',
    en: 'Choose a path to see it stage by stage: who acts, which papers, how long.',
  },
  noStages: { id: 'tidak ada tahap di sini', en: 'no stages here' },
  stages: { id: 'tahap', en: 'stages' },
  which: { id: 'Jalur mana yang berlaku?', en: 'Which path applies?' },
  path: { id: 'Jalur', en: 'Path' },
  anyPath: { id: 'Semua jalur', en: 'All paths' },
  reading: { id: 'Pasalnya', en: 'Its article' },
  onlyUnread: { id: 'Hanya yang perlu dipastikan', en: 'Only those to be confirmed' },
  nothing: { id: 'Tidak ada aturan seperti itu pada tanggal ini.', en: 'There is no such rule on that day.' },
  articles: { id: 'Dasar hukum', en: 'Legal basis' },
  read: { id: 'dibaca dalam naskahnya', en: 'read in its text' },
  changes: { id: 'Yang baru dalam aturan ini', en: 'What is new in these rules' },
  transition: { id: 'Peralihan', en: 'Transition' },
  usedBy: { id: 'Dipakai oleh', en: 'Used by' },
} as const satisfies Record<string, Words>;

export const partWords: Readonly<Record<RulePart, Words>> = {
  path: { id: 'Jalur', en: 'Paths' },
  stage: { id: 'Tahap', en: 'Stages' },
  paper: { id: 'Dokumen dan isinya', en: 'Papers and their contents' },
  clock: { id: 'Jangka waktu', en: 'Clocks' },
  requirement: { id: 'Syarat', en: 'Requirements' },
  dossier: {
    id: 'Perjalanan, hibah, izin, barang, naskah asli',
    en: 'Travel, grants, permits, goods, originals',
  },
  article: { id: 'Menurut pasal', en: 'By article' },
};
