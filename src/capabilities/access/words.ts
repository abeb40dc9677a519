import type { Role } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';

export const roleWords: Readonly<Record<Role, Words>> = {
  reporter: { id: 'Pelapor perangkat daerah', en: 'Agency reporter' },
  officer: { id: 'Petugas kerja sama', en: 'Cooperation officer' },
  reviewer: { id: 'Penelaah (TKKSD, Bagian Hukum)', en: 'Reviewer (coordination team, legal)' },
  approver: { id: 'Pemberi persetujuan (Sekda, kepala daerah)', en: 'Approver (secretary, head of region)' },
  'council-clerk': { id: 'Sekretariat DPRD', en: 'Council clerk' },
  province: { id: 'Biro provinsi', en: 'Provincial bureau' },
  ministry: { id: 'Kementerian', en: 'Ministry' },
  auditor: { id: 'Pemeriksa (Inspektorat)', en: 'Auditor (inspectorate)' },
  administrator: { id: 'Administrator', en: 'Administrator' },
};

/** What somebody in a role does with Jalin, for those who choose one to try. */
export const roleTasks: Readonly<Record<Role, Words>> = {
  reporter: {
    id: 'Mencatat kerja sama perangkat daerahnya, yang lalu diperiksa bagian kerja sama.',
    en: 'Records the cooperations of their own agency, which the cooperation unit then reviews.',
  },
  officer: {
    id: 'Mencatat, mengimpor tabel, memutuskan perbedaan antarsumber, dan menerbitkan.',
    en: 'Records, imports tables, decides where sources differ, and publishes.',
  },
  reviewer: {
    id: 'Membaca semua data kantor, termasuk yang belum terbit, untuk ditelaah.',
    en: 'Reads everything of the office, also what is not published yet, to review it.',
  },
  approver: {
    id: 'Membaca semua data kantor dan memutuskan perbedaan antarsumber dengan alasan.',
    en: 'Reads everything of the office and decides, with a reason, where sources differ.',
  },
  'council-clerk': {
    id: 'Mencap penerimaan rencana, yang memulai tenggat DPRD, dan mencatat keputusannya.',
    en: 'Stamps receipt of the plan, which starts the council’s clock, and records its decision.',
  },
  province: {
    id: 'Membaca kerja sama yang diterbitkan kabupaten dan kota di provinsinya.',
    en: 'Reads the cooperations published by the regencies and cities of the province.',
  },
  ministry: {
    id: 'Membaca kerja sama yang diterbitkan daerah di seluruh Indonesia.',
    en: 'Reads the cooperations published by regions all over Indonesia.',
  },
  auditor: {
    id: 'Memeriksa siapa melakukan apa dan kapan, dan bahwa riwayatnya utuh.',
    en: 'Checks who did what and when, and that the history is whole.',
  },
  administrator: {
    id: 'Mengundang anggota, mengatur peran, dan membuat tautan kata sandi baru.',
    en: 'Invites members, sets their roles, and makes links for new passwords.',
  },
};

export const words = {
  signIn: { id: 'Masuk', en: 'Sign in' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  signInIntro: {
    id: 'Untuk petugas. Membaca kerja sama yang diumumkan tidak memerlukan akun.',
    en: 'For officers. Reading published cooperations needs no account.',
  },
  email: { id: 'Alamat surel', en: 'E-mail address' },
  password: { id: 'Kata sandi', en: 'Password' },
  existingPassword: { id: 'Kata sandi Anda yang sudah ada', en: 'Your existing password' },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  passwordHint: {
    id: 'Paling sedikit 12 karakter. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak.',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  },
  repeatPassword: { id: 'Ulangi kata sandi', en: 'Repeat the password' },
  forgotten: {
    id: 'Lupa kata sandi? Mintalah tautan baru kepada administrator kantor Anda.',
    en: 'Forgot the password? Ask the administrator of your office for a new link.',
  },
  tryDemonstration: { id: 'Coba dengan data contoh', en: 'Try it with demonstration data' },
  demonstrationIntro: {
    id: 'Instalasi ini berisi data contoh dan hanya dapat dibuka dari komputer ini. Tidak perlu kata sandi.',
    en: 'This installation holds demonstration data and can be opened from this computer only. No password is needed.',
  },
  beginHere: { id: 'Mulailah dari sini', en: 'Begin here' },
  enterAs: { id: 'Masuk sebagai petugas', en: 'Enter as the officer of' },
  otherEntries: { id: 'Daerah dan peran lain', en: 'Other regions and roles' },
  otherEntriesHint: {
    id: 'Buka satu pemerintah, lalu pilih perannya. Setiap peran hanya melihat yang menjadi urusannya.',
    en: 'Open a government, then choose a role. Each role sees only what is its business.',
  },
  chooseGovernment: { id: 'Pilih pemerintah', en: 'Choose a government' },
  chooseGovernmentIntro: {
    id: 'Anda bekerja untuk lebih dari satu pemerintah. Untuk yang mana sekarang?',
    en: 'You work for more than one government. For which one now?',
  },
  continue: { id: 'Lanjutkan', en: 'Continue' },
  invitation: { id: 'Buat akun Anda', en: 'Create your account' },
  invitationFrom: { id: 'Undangan dari', en: 'Invitation from' },
  newPasswordTitle: { id: 'Pilih kata sandi baru', en: 'Choose a new password' },
  yourName: { id: 'Nama', en: 'Name' },
  mySessions: { id: 'Sesi saya', en: 'My sessions' },
  mySessionsIntro: {
    id: 'Setiap peramban tempat Anda sedang masuk. Akhiri sesi yang tidak Anda kenal.',
    en: 'Every browser in which you are signed in. End a session you do not recognise.',
  },
  thisSession: { id: 'sesi ini', en: 'this session' },
  endSession: { id: 'Akhiri sesi', en: 'End session' },
  browser: { id: 'Peramban', en: 'Browser' },
  startedAt: { id: 'Masuk', en: 'Signed in' },
  lastUsed: { id: 'Terakhir dipakai', en: 'Last used' },
  unknownBrowser: { id: 'Peramban tidak dikenal', en: 'Unknown browser' },
  members: { id: 'Anggota', en: 'Members' },
  searchMembers: { id: 'Cari nama, surel, atau perangkat daerah', en: 'Search by name, e-mail or agency' },
  membersByName: { id: 'anggota, menurut nama', en: 'members, by name' },
  noMember: { id: 'Tidak ada anggota yang cocok', en: 'No member matches' },
  noMemberWhy: {
    id: 'Cari dengan sebagian nama, surel, atau perangkat daerahnya.',
    en: 'Search with a part of the name, the e-mail address or the agency.',
  },
  member: { id: 'Anggota', en: 'Member' },
  invite: { id: 'Undang anggota', en: 'Invite a member' },
  inviteButton: { id: 'Buat tautan undangan', en: 'Make the invitation link' },
  roles: { id: 'Peran', en: 'Roles' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  agencyHint: {
    id: 'Wajib bagi pelapor: perangkat daerah, BUMD, atau sekolah yang kerja samanya ia laporkan.',
    en: 'Required for a reporter: the agency, company or school whose cooperations they report.',
  },
  ended: { id: 'sudah berakhir', en: 'ended' },
  save: { id: 'Simpan', en: 'Save' },
  endMembership: { id: 'Akhiri keanggotaan', en: 'End the membership' },
  endMembershipHint: {
    id: 'Orang ini langsung tidak dapat membuka apa pun milik pemerintah ini. Riwayatnya tetap ada.',
    en: 'The person can open nothing of this government from now on. The history stays.',
  },
  makeNewPasswordLink: { id: 'Buat tautan kata sandi baru', en: 'Make a link for a new password' },
  linkMade: { id: 'Tautan sudah dibuat', en: 'The link is made' },
  linkMadeIntro: {
    id: 'Sampaikan tautan ini langsung kepada orangnya. Tautan hanya ditampilkan sekali, berlaku 30 menit, dan hanya dapat dipakai satu kali.',
    en: 'Give this link to the person directly. It is shown only once, is valid for 30 minutes and works only once.',
  },
  back: { id: 'Kembali ke daftar anggota', en: 'Back to the list of members' },
  change: { id: 'Ubah', en: 'Change' },
  province: { id: 'Provinsi', en: 'Province' },
} satisfies Readonly<Record<string, Words>>;
