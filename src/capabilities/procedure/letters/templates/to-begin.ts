import type { LetterTemplateText } from '../letter-template.ts';
import { copyToGovernor, minister } from './shared-parts.ts';

/** The letter that begins a cooperation, and the request of a permit to travel for it. */
export const toBegin: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'offer-letter',
    name: { id: 'Surat penawaran kerja sama', en: 'Letter of offer' },
    paper: 'offer-letter',
    basis: ['PP 28(1)-(2)', 'P 10'],
    subject: 'Penawaran kerja sama',
    attachments: '1 (satu) berkas',
    attaches: [{ paper: 'Profil daerah' }],
    addressee: { recipient: '{partnerHead}', place: '{partnerPlace}' },
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region}, Provinsi {province}, Republik Indonesia, menyampaikan salam hormat kepada {partner}.',
      },
      {
        block: 'paragraph',
        text: 'Kami melihat kesempatan untuk bekerja sama dalam bidang {fields}, dengan maksud {purpose}. Bentuk yang kami tawarkan adalah {cooperationForm}.',
      },
      {
        block: 'paragraph',
        text: 'Apabila tawaran ini berkenan, kami mengusulkan penjajakan bersama, yang dapat dimulai melalui pertemuan daring. Langkah selanjutnya kami tempuh sesuai dengan peraturan Indonesia tentang kerja sama daerah dengan pihak luar negeri. Bersama surat ini kami lampirkan:',
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian penawaran ini kami sampaikan. Atas perhatian dan jawaban Saudara, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Dalam Negeri c.q. Sekretaris Jenderal di {ministerPlace}' },
      { to: 'Menteri Luar Negeri di {ministerPlace}' },
      ...copyToGovernor,
    ],
  },
  {
    kind: 'letter',
    code: 'travel-request',
    name: { id: 'Permohonan izin perjalanan ke luar negeri', en: 'Request for permission to travel abroad' },
    basis: ['U23 76(1)i', 'SE -', 'PDLN -', 'SM -'],
    attaches: [
      { paper: 'Surat undangan' },
      { paper: 'Kerangka acuan kegiatan' },
      { paper: 'Kutipan anggaran' },
      { paper: 'Jadwal' },
      { paper: 'Rincian biaya' },
      { paper: 'Daftar rombongan' },
    ],
    subject: 'Permohonan izin perjalanan dinas ke {travelPlace}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dalam rangka kerja sama antara Pemerintah {region} dan {partner}, {partnerCountry}, kami mohon izin perjalanan dinas ke luar negeri sebagai berikut:',
      },
      {
        block: 'facts',
        rows: [
          { label: 'Yang berangkat', value: '{travellers}' },
          { label: 'Jumlah orang', value: '{travelPeople}' },
          { label: 'Tujuan', value: '{travelPlace}' },
          { label: 'Keperluan', value: '{travelPurpose}' },
          { label: 'Berangkat', value: '{travelDeparture}' },
          { label: 'Kembali', value: '{travelReturn}' },
          { label: 'Pembiayaan', value: '{travelFunding}' },
        ],
      },
      {
        block: 'paragraph',
        text: 'Permohonan ini kami sampaikan berdasarkan {lawOfLetter}. Bersama surat ini kami lampirkan:',
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian permohonan ini kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: copyToGovernor,
  },
];
