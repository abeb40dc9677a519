import type { LetterTemplateText } from '../letter-template.ts';
import { withTheDraft, withThePlan } from './attached.ts';
import { fullName } from './law-named.ts';
import { minister, thanksToMinister } from './shared-parts.ts';

/** Letters sent straight to the Minister because the Governor did not forward in five working days. */
export const pastTheGovernor: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'plan-sent-directly',
    name: { id: 'Penyampaian langsung Rencana Kerja Sama', en: 'Sending the plan directly' },
    paper: 'submission-letter',
    levels: ['regency-or-city'],
    basis: ['P 18(4)-(5)'],
    attaches: withThePlan,
    subject: 'Penyampaian langsung Rencana Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dengan surat Nomor {governorLetterNumber} tanggal {governorLetterDay}, kami menyampaikan Rencana Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}, kepada Gubernur {province} untuk diteruskan kepada Menteri Dalam Negeri. Surat tersebut diterima pada tanggal {governorReceiptDay}.',
      },
      {
        block: 'paragraph',
        text: `Jangka waktu 5 (lima) hari kerja berakhir pada tanggal {governorDueDay} dan sampai saat ini kami belum menerima pemberitahuan bahwa rencana tersebut telah diteruskan. Sesuai dengan Pasal 18 ayat (5) ${fullName}, kami menyampaikan usulan Rencana Kerja Sama tersebut secara langsung kepada Menteri Dalam Negeri untuk mendapatkan pertimbangan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [
      { to: 'Gubernur {province} di {provinceCapital}' },
      { to: 'Ketua DPRD {region} di {councilPlace}' },
    ],
  },
  {
    kind: 'letter',
    code: 'draft-sent-directly',
    name: {
      id: 'Penyampaian langsung rancangan Naskah Kerja Sama',
      en: 'Sending the draft agreement directly',
    },
    paper: 'submission-letter',
    levels: ['regency-or-city'],
    basis: ['P 20(3)-(4)'],
    attaches: withTheDraft,
    subject: 'Penyampaian langsung rancangan Naskah Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dengan surat Nomor {governorLetterNumber} tanggal {governorLetterDay}, kami menyampaikan rancangan Naskah Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}, kepada Gubernur {province} untuk diteruskan kepada Menteri Dalam Negeri. Surat tersebut diterima pada tanggal {governorReceiptDay}.',
      },
      {
        block: 'paragraph',
        text: `Jangka waktu 5 (lima) hari kerja berakhir pada tanggal {governorDueDay} dan sampai saat ini kami belum menerima pemberitahuan bahwa rancangan tersebut telah diteruskan. Sesuai dengan Pasal 20 ayat (4) ${fullName}, kami menyampaikan rancangan tersebut secara langsung kepada Menteri Dalam Negeri untuk mendapatkan persetujuan, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [{ to: 'Gubernur {province} di {provinceCapital}' }],
  },
];
