import { actionWords } from '#audit';
import type { Language, Words } from '#kernel/language.ts';
import { roleWords } from '../words.ts';
import type { TrailEntry } from './view-trail.ts';

export const trailWords = {
  title: { id: 'Jejak', en: 'Trail' },
  intro: {
    id: 'Siapa melakukan apa dan kapan di pemerintah ini, juga yang ditolak. Pelaku disebut menurut jabatannya. Tidak ada yang dapat mengubah atau menghapus jejak.',
    en: 'Who did what and when in this government, also what was refused. People are named by their office. Nobody can change or remove the trail.',
  },
  from: { id: 'Dari tanggal', en: 'From' },
  until: { id: 'Sampai tanggal', en: 'Until' },
  action: { id: 'Perbuatan', en: 'Action' },
  office: { id: 'Jabatan', en: 'Office' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  done: { id: 'Dilakukan', en: 'Done' },
  refused: { id: 'Ditolak', en: 'Refused' },
  all: { id: 'Semua', en: 'All' },
  apply: { id: 'Terapkan', en: 'Apply' },
  clear: { id: 'Hapus semua saringan', en: 'Clear all filters' },
  found: { id: 'catatan', en: 'entries' },
  number: { id: 'Nomor', en: 'Number' },
  when: { id: 'Waktu', en: 'When' },
  subject: { id: 'Tentang', en: 'About' },
  code: { id: 'Alasan penolakan', en: 'Reason of refusal' },
  hash: { id: 'Sidik', en: 'Hash' },
  actor: { id: 'Nomor pelaku', en: 'Number of the person' },
  system: { id: 'Jalin sendiri', en: 'Jalin itself' },
  formerly: { id: 'Tidak lagi bertugas', en: 'No longer in office' },
  nothing: { id: 'Tidak ada catatan yang cocok', en: 'No entry matches' },
  nothingWhy: { id: 'Hapus atau ubah saringannya.', en: 'Remove or change the filters.' },
  download: { id: 'Unduh sebagai CSV', en: 'Download as CSV' },
  verify: { id: 'Periksa keutuhan', en: 'Check that it is whole' },
  verifyIntro: {
    id: 'Setiap catatan memuat sidik catatan sebelumnya. Pemeriksaan menghitung ulang semuanya dari catatan pertama: bila satu saja diubah, dihapus, atau dipindahkan, itu ketahuan.',
    en: 'Every entry holds the hash of the entry before. The check computes all of them again from the first: if a single one was changed, removed or moved, it shows.',
  },
  whole: { id: 'Jejak utuh', en: 'The trail is whole' },
  broken: { id: 'Jejak tidak utuh', en: 'The trail is not whole' },
  brokenAt: { id: 'Tidak cocok mulai catatan nomor', en: 'Does not match from entry number' },
  brokenWhat: {
    id: 'Jangan ubah apa pun. Simpan cadangan terakhir di tempat terpisah dan hubungi pengelola instalasi.',
    en: 'Change nothing. Put the last backup in a separate place and tell the operator of the installation.',
  },
  checkedEntries: { id: 'Catatan yang diperiksa', en: 'Entries checked' },
  checkedAt: { id: 'Diperiksa', en: 'Checked' },
  head: { id: 'Sidik terakhir', en: 'Newest hash' },
  keep: { id: 'Cara menyimpan sidik ini', en: 'How to keep this hash' },
  keepWhy: {
    id: 'Cetak halaman ini, tanda tangani, dan simpan di luar komputer ini: di arsip Inspektorat atau dalam surat. Siapa yang memegang sidik bulan lalu dapat membuktikan bahwa jejak sampai hari itu tidak diganti.',
    en: 'Print this page, sign it, and keep it outside this computer: in the inspectorate’s archive or in a letter. Whoever holds last month’s hash can prove that the trail up to that day was not replaced.',
  },
  kept: { id: 'Sidik yang Anda simpan', en: 'The hash you kept' },
  keptHint: {
    id: '64 huruf dan angka dari cetakan sebelumnya. Boleh dikosongkan.',
    en: '64 letters and digits from an earlier print. May be left empty.',
  },
  keptFound: {
    id: 'Sidik itu masih ada dalam jejak, pada catatan nomor',
    en: 'That hash is still in the trail, at entry number',
  },
  keptMissing: {
    id: 'Sidik itu tidak ada dalam jejak. Periksa ketikannya; bila sudah benar, jejak telah diganti sejak sidik itu disimpan.',
    en: 'That hash is not in the trail. Check the typing; if it is right, the trail was replaced since that hash was kept.',
  },
  check: { id: 'Periksa sekarang', en: 'Check now' },
  back: { id: 'Kembali ke jejak', en: 'Back to the trail' },
} as const satisfies Readonly<Record<string, Words>>;

/** Who made an entry, by office. */
export function byWhom({ actorKind, roles }: TrailEntry, language: Language): string {
  if (actorKind === 'system') return trailWords.system[language];
  return roles.map((role) => roleWords[role][language]).join(', ') || trailWords.formerly[language];
}

export const whatOf = ({ action }: TrailEntry, language: Language): string => actionWords(action, language);

/** Why an entry's act was refused, as its code; '' when it was done. */
export const refusalCodeOf = ({ outcome, detail }: TrailEntry): string =>
  outcome === 'refused' && typeof detail.code === 'string' ? detail.code : '';

const subjectWords: Readonly<Record<string, Words>> = {
  account: { id: 'Akun', en: 'Account' },
  batch: { id: 'Impor', en: 'Import' },
  calendar: { id: 'Kalender', en: 'Calendar' },
  case: { id: 'Perkara', en: 'Case' },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  demonstration: { id: 'Data contoh', en: 'Demonstration' },
  government: { id: 'Pemerintah', en: 'Government' },
  import: { id: 'Impor', en: 'Import' },
  member: { id: 'Anggota', en: 'Member' },
  organisation: { id: 'Organisasi', en: 'Organisation' },
  person: { id: 'Orang', en: 'Person' },
  region: { id: 'Daerah', en: 'Region' },
  route: { id: 'Halaman', en: 'Page' },
  'rule-set': { id: 'Kumpulan aturan', en: 'Rule set' },
  session: { id: 'Sesi', en: 'Session' },
  template: { id: 'Templat surat', en: 'Letter template' },
};

/** "cooperation:3314-001" in words; people's long numbers by their beginning, as the CSV has them whole. */
export function subjectLabel(subject: string, language: Language): string {
  const [kind = '', ...rest] = subject.split(':');
  const name = rest.join(':');
  const short = /^[0-9a-f]{20,}$/.test(name) ? `${name.slice(0, 8)}…` : name;
  return `${subjectWords[kind]?.[language] ?? kind} ${short}`.trim();
}
