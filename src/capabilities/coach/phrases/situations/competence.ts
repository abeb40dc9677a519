import type { Situation } from '../situation.ts';

export const competence: Situation = {
  code: 'competence',
  name: { id: 'Batas kewenangan', en: 'Limits of our powers' },
  avoid: {
    id: 'Jangan menjanjikan hal yang menjadi urusan pusat: politik luar negeri, pertahanan, keamanan, peradilan, moneter dan fiskal nasional, agama.',
    en: 'Never promise what is kept by the centre: foreign policy, defence, security, justice, national monetary and fiscal matters, religion.',
  },
  phrases: [
    {
      tone: 'formal',
      words: {
        id: 'Hal ini harus kami konsultasikan dengan Kementerian Dalam Negeri dan Kementerian Luar Negeri.',
        en: 'We must consult the Ministry of Home Affairs and the Ministry of Foreign Affairs on this.',
      },
      avoid: {
        id: '"Ministry of Interior" dapat dipakai negara lain; nama resmi kita "Ministry of Home Affairs".',
        en: 'Other countries say "Interior"; our ministry is "Ministry of Home Affairs".',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Naskah baru dapat ditandatangani sesudah ada persetujuan Menteri.',
        en: "The document can only be signed after the Minister's approval.",
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Rencana kerja sama memerlukan persetujuan DPRD.',
        en: 'The cooperation plan requires the approval of the regional council.',
      },
    },
    {
      tone: 'formal',
      words: {
        id: 'Penanda tangan kami memerlukan surat kuasa dari Menteri Luar Negeri.',
        en: 'Our signatory needs full powers from the Minister for Foreign Affairs.',
      },
      avoid: {
        id: '"Full powers" selalu jamak; bukan "power letter".',
        en: '"Full powers" is always plural; not "power letter".',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Urusan ini bukan kewenangan kabupaten, melainkan kewenangan provinsi.',
        en: 'This matter is not within the powers of the regency but of the province.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Visa dan imigrasi adalah urusan pemerintah pusat; kami hanya dapat memberi surat keterangan.',
        en: 'Visas and immigration are for the central government; we can only write a supporting letter.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami tidak mempunyai kewenangan untuk mengubah tarif.',
        en: 'We have no power to change tariffs.',
      },
      avoid: {
        id: '"Authority" juga berarti lembaga; untuk kewenangan lebih aman "power" atau "competence".',
        en: '"Authority" can also be a body; "power" or "competence" is safer.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Naskah harus juga berbahasa Indonesia; itu diwajibkan undang-undang kami.',
        en: 'The document must also be in Indonesian; our law requires it.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Kami dapat menyepakatinya sebagai rancangan, dengan syarat pemeriksaan hukum.',
        en: 'We can agree on it as a draft, subject to legal review.',
      },
    },
    {
      tone: 'neutral',
      words: {
        id: 'Pernyataan hari ini belum mengikat pemerintah daerah.',
        en: 'What is said today does not yet bind the regional government.',
      },
    },
  ],
};
