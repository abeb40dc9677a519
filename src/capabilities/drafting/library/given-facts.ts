import { type DraftFacts, type DraftFactsInput, draftFactsShape } from './draft-facts.ts';

const answers: Omit<DraftFactsInput, 'kind'> = {
  ours: {
    name: { id: 'Pemerintah Kabupaten Boyolali', en: 'The Government of Boyolali Regency' },
    country: { id: 'Republik Indonesia', en: 'Republic of Indonesia' },
    office: { id: 'Bupati Boyolali', en: 'Regent of Boyolali' },
    address: { id: 'Jalan Merdeka Timur, Boyolali', en: 'Jalan Merdeka Timur, Boyolali' },
  },
  theirs: {
    name: { id: 'Dewan Distrik Waimate', en: 'Waimate District Council' },
    country: { id: 'Selandia Baru', en: 'New Zealand' },
    office: { id: 'Wali Kota Waimate', en: 'Mayor of Waimate' },
    address: { id: 'Queen Street, Waimate', en: 'Queen Street, Waimate' },
  },
  subject: { id: 'kerja sama kabupaten kembar', en: 'sister district cooperation' },
  background: {
    id: 'Produksi susu Kabupaten Boyolali perlu ditingkatkan mutunya.',
    en: 'The quality of the milk produced in Boyolali Regency is to be improved.',
  },
  goals: [
    { id: 'meningkatkan mutu susu', en: 'improving the quality of milk' },
    { id: 'meningkatkan keterampilan peternak', en: 'improving the skills of farmers' },
  ],
  fields: [
    { id: 'peternakan', en: 'animal husbandry' },
    { id: 'pendidikan dan pelatihan', en: 'education and training' },
    { id: 'pariwisata', en: 'tourism' },
  ],
  forms: [
    { id: 'pertukaran informasi', en: 'exchange of information' },
    { id: 'pelatihan', en: 'training' },
  ],
  targets: [{ id: '40 (empat puluh) peternak terlatih', en: 'forty (40) farmers trained' }],
  object: [{ id: 'peternakan sapi perah', en: 'dairy farming' }],
  ourDuties: [
    { id: 'menyediakan tempat pelatihan', en: 'provide the place of training' },
    { id: 'menunjuk peserta', en: 'select the participants' },
  ],
  theirDuties: [
    { id: 'menyediakan pelatih', en: 'provide the trainers' },
    { id: 'menyediakan bahan ajar', en: 'provide the teaching material' },
  ],
  activities: [
    {
      name: { id: 'pelatihan peternak', en: 'training of farmers' },
      by: { id: 'Dinas Peternakan dan Perikanan', en: 'Livestock and Fisheries Office' },
      place: { id: 'Kecamatan Cepogo', en: 'Cepogo Subdistrict' },
      result: { id: '40 (empat puluh) peternak terlatih', en: 'forty (40) farmers trained' },
      start: '2027-03-01',
      end: '2027-04-30',
      amount: '50000000',
      source: { id: 'APBD Kabupaten Boyolali', en: 'the regional budget of Boyolali Regency' },
    },
    {
      name: { id: 'kunjungan belajar', en: 'study visit' },
      by: { id: 'Dewan Distrik Waimate', en: 'Waimate District Council' },
      place: { id: 'Waimate', en: 'Waimate' },
      result: { id: '5 (lima) penyuluh berkunjung', en: 'five (5) advisers on a visit' },
      start: '2027-08',
      end: '2027-09',
      amount: '12500.50',
      currency: 'NZD',
      source: { id: 'anggaran Dewan Distrik Waimate', en: 'the budget of the Waimate District Council' },
    },
  ],
  months: 60,
  noticeMonths: 6,
  members: 3,
  meetings: 2,
  delegation: 5,
  secrecyYears: 2,
  answerDays: 30,
  year: 2027,
  letter: { place: { id: 'Boyolali', en: 'Boyolali' }, date: '2026-05-12' },
  base: {
    title: {
      id: 'Nota Kesepahaman tentang Kerja Sama Kabupaten Kembar',
      en: 'Memorandum of Understanding concerning Sister District Cooperation',
    },
    name: { id: 'Nota Kesepahaman', en: 'Memorandum of Understanding' },
    date: '2026-08-20',
  },
  changes: [
    {
      provision: { id: 'Ketentuan mengenai pembiayaan', en: 'The provision on funding' },
      text: {
        id: 'Masing-masing Pihak menanggung biayanya sendiri.',
        en: 'Each Party shall bear its own costs.',
      },
    },
  ],
  place: { id: 'Boyolali', en: 'Boyolali' },
  date: '2026-12-10',
  copies: 2,
};

/** Every answer of an interview given; a letter of intent lasts the year it may. */
export const givenFacts = (kind: DraftFacts['kind'], others: Partial<DraftFactsInput> = {}): DraftFacts =>
  draftFactsShape.parse({ ...answers, ...(kind === 'loi' ? { months: 12 } : {}), ...others, kind });
