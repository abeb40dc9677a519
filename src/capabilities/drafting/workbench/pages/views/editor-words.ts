import type { Language, Words } from '#kernel/language.ts';
import { stateWords, words } from '../words.ts';

const sayings = {
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  saved: { id: 'Tersimpan pukul', en: 'Saved at' },
  unsaved: { id: 'Belum disimpan', en: 'Not saved yet' },
  offline: {
    id: 'Belum tersimpan: tidak ada sambungan. Teks Anda masih di halaman ini dan dikirim lagi begitu tersambung.',
    en: 'Not saved: there is no connection. Your text is still on this page and is sent again once there is one.',
  },
  'signed-out': {
    id: 'Belum tersimpan: Anda sudah keluar. Masuklah di tab lain; halaman ini akan menyimpan sesudahnya.',
    en: 'Not saved: you are signed out. Sign in in another tab; this page saves after that.',
  },
  refused: { id: 'Belum tersimpan:', en: 'Not saved:' },
  theirs: words.theirs,
  join: {
    id: 'Orang lain menyimpan teks lain di sini. Gabungkan dengan teks Anda di bawah, lalu tekan tombol ini.',
    en: 'Somebody else saved another text here. Join it with yours below, then press this button.',
  },
  'save-joined': { id: 'Simpan gabungan ini', en: 'Save this joined text' },
  'take-theirs': { id: 'Pakai teks mereka', en: 'Use their text' },
  device: {
    id: 'Perangkat ini milik saya sendiri: simpan juga di sini bila sambungan putus',
    en: 'This device is my own: also keep it here when the connection is lost',
  },
  kept: {
    id: 'Ada teks di perangkat ini yang belum tersimpan di server.',
    en: 'There is text on this device that the server does not have.',
  },
  'put-back': { id: 'Pasang kembali', en: 'Put it back' },
  forget: { id: 'Buang', en: 'Discard' },
  keys: {
    id: 'Alt + panah bawah atau atas: pasal berikutnya atau sebelumnya. Alt + panah kanan atau kiri: bahasa yang lain. Ctrl + S: simpan sekarang.',
    en: 'Alt + arrow down or up: next or previous clause. Alt + arrow right or left: the other language. Ctrl + S: save now.',
  },
  aside: words.setAside,
} as const satisfies Record<string, Words>;

/** What the editor's script says, in the page's language: `data-` attributes of the editor. */
export const editorWords = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(sayings).map(([name, saying]) => [`data-${name}`, saying[language]]),
    ...Object.entries(stateWords).map(([state, saying]) => [`data-state-${state}`, saying[language]]),
  ]);
