import { absoluteHours } from '#access';
import type { Words } from '#kernel/language.ts';

/** A page of small print: parts with a heading and sentences. */
export interface Statement {
  title: Words;
  parts: readonly { heading: Words; sentences: readonly Words[] }[];
}

export const accessibility: Statement = {
  title: { id: 'Aksesibilitas', en: 'Accessibility' },
  parts: [
    {
      heading: { id: 'Yang diuji', en: 'What is tested' },
      sentences: [
        {
          id: 'Tujuannya WCAG 2.2 tingkat AA. Uji otomatis dengan axe memeriksa halaman umum dan formulir kantor pada lebar 320 dan 1280 piksel.',
          en: 'The aim is WCAG 2.2 level AA. Automatic tests with axe check public pages and office forms at 320 and 1280 pixels wide.',
        },
        {
          id: 'Uji juga membaca dan mengisi halaman dengan JavaScript dimatikan: pencarian, saringan, pencatatan, dan impor tetap bekerja.',
          en: 'Tests also read and fill in pages with JavaScript off: search, filters, recording and imports keep working.',
        },
      ],
    },
    {
      heading: { id: 'Yang belum', en: 'What is not yet' },
      sentences: [
        {
          id: 'Belum ada uji bersama pengguna pembaca layar, dan belum ada penilaian dari pihak luar. Uji otomatis hanya menemukan sebagian hambatan.',
          en: 'No test with people who use screen readers and no outside assessment has taken place. Automatic tests find only some of the barriers.',
        },
        {
          id: 'Kutipan, nama dan judul tampil dalam bahasa aslinya, sering tanpa tanda bahasa, sehingga pembaca layar dapat salah melafalkannya. Naskah hasil pindai sering hanya gambar, yang tidak terbaca oleh pembaca layar.',
          en: 'Quotations, names and titles appear in their own language, often without a mark of it, so a screen reader may pronounce them wrongly. Scanned papers are often only pictures, which screen readers cannot read.',
        },
      ],
    },
  ],
};

export const privacy: Statement = {
  title: { id: 'Privasi', en: 'Privacy' },
  parts: [
    {
      heading: { id: 'Pembaca', en: 'Readers' },
      sentences: [
        {
          id: 'Membaca tidak memerlukan akun dan tidak memasang kuki. Tidak ada pelacak dan tidak ada bagian halaman dari situs lain.',
          en: 'Reading needs no account and sets no cookie. There are no trackers and no parts of pages from other sites.',
        },
      ],
    },
    {
      heading: { id: 'Yang bekerja di sini', en: 'People who work here' },
      sentences: [
        {
          id: 'Disimpan: nama, alamat surel, peran, kata sandi dalam bentuk yang tidak dapat dibaca balik, dan sesi masuk beserta nama perambannya. Gunanya untuk mengetahui siapa boleh berbuat apa.',
          en: 'Kept: name, e-mail address, roles, the password in a form that cannot be read back, and sessions with the name of the browser. They are needed to know who may do what.',
        },
        {
          id: `Kuki hanya untuk masuk: satu kuki acak pada formulir masuk agar formulir itu tidak dapat dikirim dari situs lain (satu hari), satu untuk sesi (paling lama ${absoluteHours} jam), dan satu penanda peramban yang pernah dipakai masuk (satu tahun), agar tebakan kata sandi dari tempat lain tidak membuat pemilik akun menunggu.`,
          en: `Cookies are only for signing in: a random one with the sign-in form, so that the form cannot be sent from another site (a day), one for the session (${absoluteHours} hours at most), and one that marks a browser in which the account signed in before (a year), so that somebody guessing the password elsewhere does not make its owner wait.`,
        },
        {
          id: 'Percobaan masuk dihitung menurut sandi hash dari alamat surel dan alamat jaringan, bukan alamat itu sendiri.',
          en: 'Attempts to sign in are counted by a keyed hash of the e-mail and network address, not by the addresses themselves.',
        },
        {
          id: 'Setiap perbuatan tercatat dengan nomor orangnya, bukan namanya, dan tidak dapat dihapus: itulah bukti bahwa riwayat tidak diubah.',
          en: 'Every act is recorded with the number of the person, not the name, and cannot be removed: that is the proof that history was not changed.',
        },
      ],
    },
    {
      heading: { id: 'Orang dalam data', en: 'People in the records' },
      sentences: [
        {
          id: 'Orang disebut menurut jabatannya. Bila nama pribadi tertulis di suatu naskah atau catatan, mintalah pembetulan.',
          en: 'People are named by their office. If a private name stands in a paper or a record, ask for correction.',
        },
      ],
    },
  ],
};
