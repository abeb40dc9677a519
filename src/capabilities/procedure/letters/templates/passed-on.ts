import type { LetterTemplateText } from '../letter-template.ts';
import { fullName } from './law-named.ts';
import { copyToGovernor, minister, thanksToMinister } from './shared-parts.ts';

const planFacts = {
  block: 'facts',
  rows: [
    { label: 'Mitra', value: '{partner}, {partnerCountry}' },
    { label: 'Bidang', value: '{fields}' },
    { label: 'Maksud dan tujuan', value: '{purpose}' },
    { label: 'Jangka waktu', value: '{planTerm}' },
    { label: 'Pembiayaan', value: '{planCost}', onlyWith: 'planCost' },
    { label: 'Sumber pembiayaan', value: '{planFunding}' },
  ],
} satisfies LetterTemplateText['body'][number];

/** Letters for cooperation of the Government that is passed on to a region (P 27 to 30). */
export const passedOn: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'pass-through-plan',
    name: {
      id: 'Penyampaian Rencana Kerja Sama penerusan',
      en: 'Sending the plan of cooperation that is passed on',
    },
    basis: ['P 29(1)-(2)'],
    attaches: [
      { paper: 'Rencana Kerja Sama' },
      { paper: 'Pemetaan potensi dan kebutuhan daerah' },
      { paper: 'Kerangka acuan kegiatan' },
      { paper: 'Studi kelayakan, bila aset daerah dibebani atau dipakai' },
      { paper: 'Surat pernyataan kesediaan kerja sama' },
    ],
    subject: 'Penyampaian Rencana Kerja Sama penerusan dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} bermaksud menjadi penerima manfaat penerusan kerja sama Pemerintah dengan pokok sebagai berikut:',
      },
      planFacts,
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 29 ${fullName}, kami sampaikan Rencana Kerja Sama tersebut untuk diverifikasi, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'nonprofit-plan',
    name: {
      id: 'Penyampaian Rencana Kerja Sama dengan lembaga nonprofit',
      en: 'Sending the plan of cooperation with a non-profit organisation',
    },
    basis: ['P 30(1)-(3)'],
    attaches: [
      { paper: 'Rencana Kerja Sama' },
      { paper: 'Salinan Izin Prinsip' },
      { paper: 'Salinan Izin Operasional' },
      { paper: 'Rencana kegiatan tahunan' },
    ],
    subject: 'Penyampaian Rencana Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} merencanakan kerja sama dengan lembaga nonprofit berbadan hukum di luar negeri dengan pokok sebagai berikut:',
      },
      planFacts,
      {
        block: 'paragraph',
        text: `Lembaga tersebut memiliki Izin Prinsip Nomor {principlePermitNumber} dan Izin Operasional Nomor {operationalPermitNumber}. Sesuai dengan Pasal 30 ${fullName}, kami sampaikan Rencana Kerja Sama tersebut, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'willingness-statement',
    name: { id: 'Surat pernyataan kesediaan kerja sama', en: 'Statement of willingness to cooperate' },
    paper: 'willingness-statement',
    basis: ['P 29(2)d'],
    subject: 'Pernyataan kesediaan kerja sama dengan {partner}',
    attachments: '-',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 29 ayat (2) huruf d ${fullName}, Pemerintah {region} dengan ini menyatakan bersedia menjadi penerima manfaat kerja sama Pemerintah dengan {partner}, {partnerCountry}, dalam bidang {fields}, selama {planTerm}.`,
      },
      {
        block: 'paragraph',
        text: 'Pemerintah {region} menyediakan {ourContribution}, serta melaksanakan dan melaporkan kegiatan sesuai dengan Rencana Kerja Sama.',
      },
      {
        block: 'paragraph',
        text: 'Demikian pernyataan ini kami buat untuk digunakan sebagaimana mestinya.',
      },
    ],
    copies: copyToGovernor,
  },
];
