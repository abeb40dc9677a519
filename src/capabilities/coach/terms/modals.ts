import type { Term } from './term.ts';

export const modals: readonly Omit<Term, 'kind'>[] = [
  {
    term: 'shall',
    meaning: 'wajib; dalam ketentuan biasa sering tanpa kata bantu',
    example: {
      id: 'Para Pihak wajib menyampaikan laporan tahunan.',
      en: 'The Parties shall submit an annual report.',
    },
    binds: {
      id: 'Kewajiban. Dalam nota kesepahaman yang tidak dimaksudkan mengikat secara hukum pun, pihak lain akan menagihnya.',
      en: 'A duty. Even in an understanding not meant to bind in law, the other side will hold you to it.',
    },
  },
  {
    term: 'must',
    meaning: 'harus',
    example: {
      id: 'Peserta harus memiliki asuransi kesehatan.',
      en: 'Participants must hold health insurance.',
    },
    binds: {
      id: 'Syarat yang tidak dapat ditawar. Pakailah satu kata saja untuk kewajiban dalam satu naskah: shall atau must.',
      en: 'A condition without exception. Use one word for duty in one text: shall or must.',
    },
  },
  {
    term: 'may',
    meaning: 'dapat',
    example: {
      id: 'Para Pihak dapat membentuk kelompok kerja.',
      en: 'The Parties may establish a working group.',
    },
    binds: {
      id: 'Boleh, tidak wajib. Tidak seorang pun dapat menuntut pelaksanaannya.',
      en: 'Permission, no duty. Nobody can demand that it be done.',
    },
  },
  {
    term: 'may not',
    meaning: 'tidak boleh',
    example: {
      id: 'Pihak Kedua tidak boleh mengalihkan data.',
      en: 'The Second Party may not transfer the data.',
    },
    binds: {
      id: 'Larangan, bukan "mungkin tidak". Lebih jelas: shall not.',
      en: 'A ban, not "perhaps not". Clearer: shall not.',
    },
  },
  {
    term: 'shall not',
    meaning: 'dilarang; tidak boleh',
    example: {
      id: 'Para Pihak tidak boleh mengungkapkan informasi rahasia.',
      en: 'The Parties shall not disclose confidential information.',
    },
    binds: {
      id: 'Larangan. Jangan diterjemahkan "tidak wajib".',
      en: 'A ban. It is not "need not" (tidak wajib).',
    },
  },
  {
    term: 'will',
    meaning: 'akan',
    example: { id: 'Para Pihak akan bertukar informasi.', en: 'The Parties will exchange information.' },
    binds: {
      id: 'Niat dalam nota kesepahaman. Dalam perjanjian dapat dibaca sebagai janji; pakailah hanya bila memang niat.',
      en: 'Intention in an understanding. In a contract it may be read as a promise; use it only for intention.',
    },
  },
  {
    term: 'should',
    meaning: 'sebaiknya; hendaknya',
    example: {
      id: 'Laporan hendaknya memuat foto kegiatan.',
      en: 'Reports should contain photographs of the activities.',
    },
    binds: {
      id: 'Anjuran. Bila maksudnya wajib, tulislah shall.',
      en: 'Advice. If you mean a duty, write shall.',
    },
  },
  {
    term: 'can',
    meaning: 'mampu; bisa',
    example: {
      id: 'Pihak Pertama mampu menampung dua puluh peserta.',
      en: 'The First Party can host twenty participants.',
    },
    binds: {
      id: 'Kemampuan, bukan izin. Untuk izin dalam naskah: may.',
      en: 'Ability, not permission. For permission in a text: may.',
    },
  },
  {
    term: 'is entitled to',
    meaning: 'berhak',
    example: {
      id: 'Setiap Pihak berhak meminta pertemuan.',
      en: 'Each Party is entitled to request a meeting.',
    },
    binds: { id: 'Hak: pihak lain wajib memenuhinya.', en: 'A right: the other side has the matching duty.' },
  },
  {
    term: 'need not',
    meaning: 'tidak wajib',
    example: {
      id: 'Peserta tidak wajib membayar pendaftaran.',
      en: 'Participants need not pay a registration fee.',
    },
    binds: {
      id: 'Tidak ada kewajiban. "Must not" justru larangan.',
      en: 'No duty. "Must not", by contrast, is a ban.',
    },
  },
  {
    term: 'shall endeavour to',
    meaning: 'berupaya untuk',
    example: {
      id: 'Para Pihak berupaya untuk memulai kegiatan pada tahun 2027.',
      en: 'The Parties shall endeavour to begin activities in 2027.',
    },
    binds: {
      id: 'Wajib mencoba dengan sungguh-sungguh, tidak wajib berhasil.',
      en: 'A duty to try in earnest, not to succeed.',
    },
  },
  {
    term: 'agree to',
    meaning: 'sepakat untuk',
    example: {
      id: 'Para Pihak sepakat untuk membentuk komite bersama.',
      en: 'The Parties agree to establish a joint committee.',
    },
    binds: {
      id: 'Janji. Bila hanya niat: intend to (bermaksud).',
      en: 'A promise. For mere intention: intend to.',
    },
  },
  {
    term: 'intend to',
    meaning: 'bermaksud',
    example: {
      id: 'Para Pihak bermaksud menjajaki kerja sama.',
      en: 'The Parties intend to explore cooperation.',
    },
    binds: {
      id: 'Niat. Cocok untuk surat pernyataan kehendak.',
      en: 'Intention. Right for a letter of intent.',
    },
  },
];
