import type { Words } from '#kernel/language.ts';
import type { MissingPart } from './round/missing.ts';
import type { RoundKind } from './round/period.ts';
import type { RequestEventKind, RequestState } from './round/request-state.ts';
import type { SharingChannel } from './share-request.ts';
import type { LineDecision } from './store/answers.ts';

export { kindWords } from './answer/register-facts.ts';

/** How far a request has come. None of these says that something was sent or read. */
export const stateWords: Readonly<Record<RequestState, Words>> = {
  asked: { id: 'Belum disampaikan', en: 'Not passed on yet' },
  shared: { id: 'Disampaikan', en: 'Passed on' },
  opened: { id: 'Dibuka', en: 'Opened' },
  draft: { id: 'Draf tersimpan', en: 'Draft saved' },
  answered: { id: 'Menjawab', en: 'Answered' },
  'sent-back': { id: 'Dikembalikan', en: 'Sent back' },
  accepted: { id: 'Diterima', en: 'Accepted' },
};

export const nilWords: Words = { id: 'Nihil', en: 'Nothing to report' };

export const eventWords: Readonly<Record<RequestEventKind, Words>> = {
  asked: { id: 'Permintaan dibuat', en: 'Request made' },
  shared: { id: 'Petugas menyatakan menyampaikannya', en: 'The officer says it was passed on' },
  reminded: { id: 'Petugas menyatakan mengingatkan', en: 'The officer says a reminder was passed on' },
  escalated: { id: 'Surat kepada pimpinan', en: 'Letter to the head' },
  opened: { id: 'Halaman jawaban dibuka', en: 'Answer page opened' },
  'draft-saved': { id: 'Draf disimpan', en: 'Draft saved' },
  answered: { id: 'Jawaban masuk', en: 'Answer received' },
  'sent-back': { id: 'Jawaban dikembalikan', en: 'Answer sent back' },
  accepted: { id: 'Jawaban diterima', en: 'Answer accepted' },
  'link-made': { id: 'Tautan dibuat', en: 'Link made' },
  revoked: { id: 'Tautan dicabut', en: 'Link revoked' },
};

/** What the outbox did by itself, beside what a person says they did. */
export const outboxWords: Words = {
  id: 'Server surel menerimanya untuk diteruskan',
  en: 'The mail server took it to pass on',
};

export const channelWords: Readonly<Record<SharingChannel, Words>> = {
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  mail: { id: 'Surel', en: 'E-mail' },
  letter: { id: 'Surat', en: 'Letter' },
  phone: { id: 'Telepon', en: 'Telephone' },
  'in-person': { id: 'Bertemu langsung', en: 'In person' },
};

export const roundKindWords: Readonly<Record<RoundKind, Words>> = {
  semester: { id: 'Semester', en: 'Half-year' },
  year: { id: 'Tahun', en: 'Year' },
  'ad-hoc': { id: 'Sewaktu-waktu', en: 'Ad hoc' },
};

/** What is missing, as a question to the agency. */
export const missingQuestions: Readonly<Record<MissingPart, Words>> = {
  conflict: {
    id: 'Sumber kami saling berbeda tentang kerja sama ini.',
    en: 'Our sources differ about this cooperation.',
  },
  'term-passed': {
    id: 'Masa berlakunya sudah lewat. Masih berjalan atau sudah berakhir?',
    en: 'Its term has passed. Does it go on, or has it ended?',
  },
  'no-end': { id: 'Kami belum tahu kapan berakhir.', en: 'We do not know when it ends.' },
  'no-document': {
    id: 'Kami belum punya naskahnya (LoI, MoU, atau perjanjian).',
    en: 'We have no paper of it (LoI, MoU or agreement).',
  },
  'no-evidence': {
    id: 'Sudah lebih dari setahun tanpa kabar.',
    en: 'There has been no news of it for more than a year.',
  },
};

/** The same in a few words, for the officer. */
export const missingWords: Readonly<Record<MissingPart, Words>> = {
  conflict: { id: 'sumber berbeda', en: 'sources differ' },
  'term-passed': { id: 'masa berlaku lewat', en: 'term passed' },
  'no-end': { id: 'akhir belum diketahui', en: 'end not known' },
  'no-document': { id: 'tanpa naskah', en: 'no paper' },
  'no-evidence': { id: 'setahun tanpa bukti', en: 'no evidence for a year' },
};

export const decisionWords: Readonly<Record<LineDecision['decision'], Words>> = {
  accepted: { id: 'Dimasukkan ke register', en: 'Taken into the register' },
  merged: { id: 'Digabungkan ke', en: 'Merged into' },
  'left-out': { id: 'Tidak dimasukkan', en: 'Left out' },
};
