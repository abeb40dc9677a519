import type { LetterTemplateText } from '../letter-template.ts';
import { withTheDraft, withThePlan } from './attached.ts';
import { fullName } from './law-named.ts';
import { minister, thanksToMinister } from './shared-parts.ts';

const letter: Pick<
  Extract<LetterTemplateText, { kind: 'letter' }>,
  'kind' | 'levels' | 'attachments' | 'addressee'
> = {
  kind: 'letter',
  levels: ['province'],
  attachments: '1 (satu) berkas',
  addressee: minister,
};

/** A province writes to the Minister itself, and passes on what its regions send. */
export const ofTheProvince: LetterTemplateText[] = [
  {
    ...letter,
    code: 'plan-to-minister',
    name: { id: 'Penyampaian Rencana Kerja Sama kepada Menteri', en: 'Sending the plan to the Minister' },
    paper: 'submission-letter',
    basis: ['P 18(1)', 'P 18(3)'],
    attaches: withThePlan,
    subject: 'Penyampaian Rencana Kerja Sama dengan {partner}',
    body: [
      {
        block: 'paragraph',
        text: 'Rencana Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}, telah disetujui DPRD {region} dengan Nomor {councilDecisionNumber} tanggal {councilDecisionDay}.',
        onlyWithout: 'deemedApprovalDay',
      },
      {
        block: 'paragraph',
        text: 'Rencana Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}, diterima Sekretariat DPRD {region} pada tanggal {councilReceiptDay} dan dianggap disetujui pada tanggal {deemedApprovalDay} karena jangka waktu 45 (empat puluh lima) hari kerja berakhir tanpa keputusan.',
        onlyWith: 'deemedApprovalDay',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 18 ${fullName}, kami sampaikan Rencana Kerja Sama tersebut untuk mendapatkan pertimbangan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [{ to: 'Ketua DPRD {region} di {councilPlace}' }],
  },
  {
    ...letter,
    code: 'draft-to-minister',
    name: {
      id: 'Penyampaian rancangan Naskah Kerja Sama kepada Menteri',
      en: 'Sending the draft agreement to the Minister',
    },
    paper: 'submission-letter',
    basis: ['P 20(1)-(2)'],
    attaches: withTheDraft,
    subject: 'Penyampaian rancangan Naskah Kerja Sama dengan {partner}',
    body: [
      {
        block: 'paragraph',
        text: `Menindaklanjuti pertimbangan tertulis Menteri Dalam Negeri Nomor {considerationNumber} tanggal {considerationDay}, dan sesuai dengan Pasal 20 ${fullName}, kami sampaikan rancangan Naskah Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}, untuk mendapatkan persetujuan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [],
  },
  {
    ...letter,
    code: 'forwarding-letter',
    name: { id: 'Surat penerusan Gubernur', en: 'Forwarding letter of the Governor' },
    paper: 'forwarding-letter',
    basis: ['P 18(2)-(4)'],
    attaches: withThePlan,
    subject: 'Penerusan Rencana Kerja Sama {sendingRegion} dengan {partner}',
    body: [
      {
        block: 'paragraph',
        text: `Dengan surat Nomor {sendingLetterNumber} tanggal {sendingLetterDay}, yang kami terima pada tanggal {sendingReceiptDay}, {sendingHead} menyampaikan Rencana Kerja Sama dengan {partner}, {partnerCountry}. Sesuai dengan Pasal 18 ${fullName}, kami teruskan Rencana Kerja Sama tersebut untuk mendapatkan pertimbangan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [{ to: '{sendingHead}' }],
  },
  {
    ...letter,
    code: 'draft-forwarding-letter',
    name: {
      id: 'Surat penerusan Gubernur untuk rancangan Naskah Kerja Sama',
      en: 'Forwarding letter of the Governor for the draft agreement',
    },
    paper: 'forwarding-letter',
    basis: ['P 20(3)-(4)'],
    attaches: withTheDraft,
    subject: 'Penerusan rancangan Naskah Kerja Sama {sendingRegion} dengan {partner}',
    body: [
      {
        block: 'paragraph',
        text: `Dengan surat Nomor {sendingLetterNumber} tanggal {sendingLetterDay}, yang kami terima pada tanggal {sendingReceiptDay}, {sendingHead} menyampaikan rancangan Naskah Kerja Sama dengan {partner}, {partnerCountry}. Sesuai dengan Pasal 20 ${fullName}, kami teruskan rancangan tersebut untuk mendapatkan persetujuan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [{ to: '{sendingHead}' }],
  },
  {
    ...letter,
    code: 'report-cover-of-province',
    name: {
      id: 'Surat pengantar laporan tahunan provinsi',
      en: "Letter that goes with the province's annual report",
    },
    basis: ['P 35(2)', 'P 36(2)', 'P 37(1)'],
    subject: 'Penyampaian laporan pelaksanaan kerja sama luar negeri Tahun {reportYear}',
    body: [
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 35 dan Pasal 36 ${fullName}, kami sampaikan laporan pelaksanaan kerja sama {region} serta kabupaten dan kota di wilayahnya dengan pihak luar negeri Tahun {reportYear}. Laporan ini meliputi:`,
      },
      { block: 'list-of', marker: 'number', slot: 'reportedCooperations' },
      { block: 'paragraph', text: 'Laporan memuat bagian sebagaimana diatur dalam Pasal 37.' },
      thanksToMinister,
    ],
    copies: [{ to: 'Ketua DPRD {region} di {councilPlace}' }],
  },
];
