import type { Draft } from './draft.ts';

const clause = (id: string, indonesian: string, english: string) => ({
  id,
  text: { id: indonesian, en: english },
});

/** A sound memorandum: every legal part, both languages the same. Each test breaks one thing of it. */
export const soundDraft: Draft = {
  kind: 'mou',
  languages: ['id', 'en'],
  parties: [
    { name: { id: 'Pemerintah Kabupaten Boyolali', en: 'Government of Boyolali Regency' } },
    { name: { id: 'Pemerintah Distrik Waimate', en: 'Waimate District Council' } },
  ],
  terms: [{ id: 'Kelompok Kerja Bersama', en: 'Joint Working Group' }],
  clauses: [
    clause(
      '1',
      'NOTA KESEPAHAMAN ANTARA PEMERINTAH KABUPATEN BOYOLALI, REPUBLIK INDONESIA DAN PEMERINTAH DISTRIK WAIMATE, SELANDIA BARU TENTANG KERJA SAMA KABUPATEN KEMBAR',
      'MEMORANDUM OF UNDERSTANDING BETWEEN THE GOVERNMENT OF BOYOLALI REGENCY, REPUBLIC OF INDONESIA AND THE WAIMATE DISTRICT COUNCIL, NEW ZEALAND CONCERNING SISTER DISTRICT COOPERATION',
    ),
    clause(
      '2',
      'Pemerintah Kabupaten Boyolali dan Pemerintah Distrik Waimate, selanjutnya disebut "Para Pihak";',
      'The Government of Boyolali Regency and the Waimate District Council, hereinafter referred to as "the Parties";',
    ),
    clause(
      '3',
      'Pasal 1 TUJUAN\nPara Pihak sepakat meningkatkan kerja sama peternakan sapi perah.',
      'Article 1 OBJECTIVE\nThe Parties agree to promote cooperation in dairy farming.',
    ),
    clause(
      '4',
      'Pasal 2 RUANG LINGKUP\nBidang kerja sama meliputi:\na. peternakan;\nb. pendidikan;\nc. pariwisata.',
      'Article 2 SCOPE\nThe areas of cooperation include:\na. animal husbandry;\nb. education;\nc. tourism.',
    ),
    clause(
      '5',
      'Pasal 3 PELAKSANAAN\nNota Kesepahaman ini dilaksanakan melalui rencana kerja tahunan.',
      'Article 3 IMPLEMENTATION\nThis Memorandum of Understanding shall be implemented through annual work plans.',
    ),
    clause(
      '6',
      'Pasal 4 PEMBIAYAAN\nMasing-masing Pihak menanggung biayanya sendiri.',
      'Article 4 FUNDING\nEach Party shall bear its own costs.',
    ),
    clause(
      '7',
      'Pasal 5 KELOMPOK KERJA BERSAMA\nPara Pihak membentuk Kelompok Kerja Bersama yang bertemu satu kali dalam setahun.',
      'Article 5 JOINT WORKING GROUP\nThe Parties shall establish a Joint Working Group which meets once a year.',
    ),
    clause(
      '8',
      'Pasal 6 PENYELESAIAN PERSELISIHAN\nPerselisihan diselesaikan secara damai melalui konsultasi.',
      'Article 6 SETTLEMENT OF DISPUTES\nAny dispute shall be settled amicably through consultation.',
    ),
    clause(
      '9',
      'Pasal 7 AMANDEMEN\nNota Kesepahaman ini dapat diubah dengan persetujuan tertulis Para Pihak.',
      'Article 7 AMENDMENT\nThis Memorandum of Understanding may be amended by written consent of the Parties.',
    ),
    clause(
      '10',
      'Pasal 8 MASA BERLAKU, PERPANJANGAN, DAN PENGAKHIRAN\nNota Kesepahaman ini berlaku selama 5 (lima) tahun sejak tanggal penandatanganan, dapat diperpanjang, dan dapat diakhiri dengan pemberitahuan tertulis 6 (enam) bulan sebelumnya.',
      "Article 8 ENTRY INTO FORCE, DURATION AND TERMINATION\nThis Memorandum of Understanding shall be in force for five (5) years from the date of signing, may be extended, and may be terminated by six (6) months' prior written notice.",
    ),
    clause(
      '11',
      'Ditandatangani di Boyolali pada tanggal 12 Mei 2026 dalam rangkap 2 (dua), dalam bahasa Indonesia dan bahasa Inggris, semua naskah sama aslinya.',
      'Signed in Boyolali on 12 May 2026 in two originals, in the Indonesian and English languages, all texts being equally authentic.',
    ),
  ],
};

/** The sound draft with `words` of one clause's language exchanged for others. */
export const soundExcept = (id: string, language: 'id' | 'en', words: string, others: string): Draft => ({
  ...soundDraft,
  clauses: soundDraft.clauses.map((one) =>
    one.id === id
      ? { ...one, text: { ...one.text, [language]: (one.text[language] ?? '').replace(words, others) } }
      : one,
  ),
});
