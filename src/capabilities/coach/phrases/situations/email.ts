import type { Situation } from '../situation.ts';

export const email: Situation = {
  code: 'email',
  name: { id: 'Surel', en: 'E-mail' },
  avoid: {
    id: 'Jangan memakai singkatan, huruf besar semua, atau "Dear Sir" bila namanya diketahui.',
    en: 'No abbreviations, no capitals throughout, no "Dear Sir" when you know the name.',
  },
  phrases: [
    {
      tone: 'formal',
      words: { id: 'Dengan hormat,', en: 'Dear Ms Tanaka,' },
      avoid: {
        id: 'Sesudah sapaan: koma; sebut nama keluarga, bukan nama depan.',
        en: 'A comma after the greeting; the family name, not the first name.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Merujuk surat Anda tanggal 3 Mei 2026,',
        en: 'With reference to your letter of 3 May 2026,',
      },
      avoid: {
        id: 'Tulis nama bulannya: 3/5 dapat dibaca 5 Maret.',
        en: 'Write the month in words: 3/5 may be read as 5 March.',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Terlampir kami kirim rancangan naskah.', en: 'Please find attached the draft.' },
      avoid: { id: 'Bukan "Attached is enclosed".', en: 'Not "Attached is enclosed".' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami akan berterima kasih bila jawaban dapat kami terima sebelum 10 Juni 2026.',
        en: 'We would be grateful to receive your reply by 10 June 2026.',
      },
      avoid: {
        id: '"As soon as possible" tidak memberi tanggal dan terdengar mendesak.',
        en: '"As soon as possible" gives no date and sounds pressing.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Mohon ditegaskan bahwa surel ini telah diterima.',
        en: 'Please confirm receipt of this e-mail.',
      },
      avoid: {
        id: '"Please confirm" saja: menerima atau menyetujui?',
        en: 'Plain "Please confirm": receipt or consent?',
      },
    },
    {
      tone: 'neutral',
      words: { id: 'Mohon maaf atas jawaban yang terlambat.', en: 'We apologise for the late reply.' },
      avoid: { id: '"Sorry for late reply" kurang resmi.', en: '"Sorry for late reply" is too casual.' },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami teruskan pertanyaan Anda kepada Dinas Pendidikan.',
        en: 'We have forwarded your question to the Education Office.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Dengan sangat menyesal kami memberitahukan bahwa kunjungan itu harus ditunda.',
        en: 'We regret to inform you that the visit must be postponed.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Surel ini bersifat pemberitahuan dan tidak memerlukan jawaban.',
        en: 'This e-mail is for your information and needs no reply.',
      },
    },
    {
      tone: 'formal',
      words: { id: 'Hormat kami,', en: 'Yours sincerely,' },
      avoid: {
        id: '"Best regards" cukup antara petugas; kepada wali kota "Yours sincerely".',
        en: '"Best regards" will do among staff; to a mayor "Yours sincerely".',
      },
    },
  ],
};
