import type { Agreement } from '../../src/capabilities/drafting/index.ts';

/** A small agreement in two languages, as it goes to a partner; the papers in tests/fixtures/returned-papers are of it. */
export const sentAgreement: Agreement = {
  kind: 'mou',
  languages: ['id', 'en'],
  title: { id: 'NOTA KESEPAHAMAN', en: 'MEMORANDUM OF UNDERSTANDING' },
  parties: [
    {
      name: { id: 'Pemerintah Kabupaten Contoh', en: 'The Government of Contoh Regency' },
      office: { id: 'Bupati Contoh', en: 'Regent of Contoh' },
      signer: '',
      short: { id: 'Pihak Pertama', en: 'the First Party' },
      address: {},
    },
    {
      name: { id: 'Pemerintah Kota Mitra', en: 'The City of Mitra' },
      office: { id: 'Wali Kota Mitra', en: 'Mayor of Mitra' },
      signer: '',
      short: { id: 'Pihak Kedua', en: 'the Second Party' },
      address: {},
    },
  ],
  terms: [],
  clauses: [
    {
      id: 'why',
      role: 'recital',
      heading: {},
      text: {
        id: 'Menimbang persahabatan kedua kota;',
        en: 'Considering the friendship of both cities;',
      },
    },
    {
      id: 'aim',
      role: 'article',
      heading: { id: 'TUJUAN', en: 'OBJECTIVE' },
      text: {
        id: 'Para Pihak sepakat meningkatkan kerja sama di bidang pendidikan dan pariwisata.',
        en: 'The Parties agree to promote cooperation in education and tourism.',
      },
    },
    {
      id: 'scope',
      role: 'article',
      heading: { id: 'RUANG LINGKUP', en: 'SCOPE' },
      text: {
        id: 'Kerja sama meliputi:\na. pertukaran pelajar;\nb. promosi wisata.',
        en: 'Cooperation includes:\na. exchange of students;\nb. promotion of tourism.',
      },
    },
    {
      id: 'term',
      role: 'article',
      heading: { id: 'JANGKA WAKTU', en: 'DURATION' },
      text: {
        id: 'Nota Kesepahaman ini berlaku selama 5 (lima) tahun, sebagaimana dimaksud dalam Pasal ⟦aim⟧.',
        en: 'This Memorandum shall remain in force for five (5) years, as referred to in Article ⟦aim⟧.',
      },
    },
    {
      id: 'close',
      role: 'closing',
      heading: {},
      text: {
        id: 'Dibuat dalam rangkap 2 (dua) yang sama aslinya.',
        en: 'Done in two originals, all texts being equally authentic.',
      },
    },
  ],
  signing: { place: {}, date: '', copies: 2, fullPowers: '' },
};
