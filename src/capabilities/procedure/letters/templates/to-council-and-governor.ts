import type { LetterTemplateText } from '../letter-template.ts';
import { withTheDraft, withThePlan } from './attached.ts';
import { fullName } from './law-named.ts';

const governor = { recipient: 'Gubernur {province}', place: '{provinceCapital}' } as const;

/** Letters of the head of region to the council and to the Governor. */
export const toCouncilAndGovernor: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'council-request',
    name: { id: 'Surat permohonan persetujuan DPRD', en: 'Letter asking the council for approval' },
    paper: 'council-request',
    basis: ['P 16(1)-(3)', 'P 17(1)-(3)'],
    attaches: [{ paper: 'Rencana Kerja Sama' }, { paper: 'Pernyataan Kehendak Kerja Sama' }],
    subject: 'Permohonan persetujuan atas Rencana Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: { recipient: 'Ketua DPRD {region}', place: '{councilPlace}' },
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} dan {partner}, {partnerCountry}, telah menandatangani Pernyataan Kehendak Kerja Sama (Letter of Intent) pada tanggal {loiDay}. Sebagai tindak lanjutnya, kami telah menyusun Rencana Kerja Sama dengan pokok sebagai berikut:',
      },
      {
        block: 'facts',
        rows: [
          { label: 'Mitra', value: '{partner}, {partnerCountry}' },
          { label: 'Bentuk kerja sama', value: '{cooperationForm}' },
          { label: 'Bidang', value: '{fields}' },
          { label: 'Jangka waktu', value: '{planTerm}' },
          { label: 'Pembiayaan', value: '{planCost}', onlyWith: 'planCost' },
          { label: 'Sumber pembiayaan', value: '{planFunding}' },
        ],
      },
      {
        block: 'paragraph',
        text: 'Penandatanganan Pernyataan Kehendak Kerja Sama didahului tanggapan tertulis Menteri Dalam Negeri dengan surat Nomor {ministerResponseNumber} tanggal {ministerResponseDay}.',
        onlyWith: 'ministerResponseNumber',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 16 ${fullName}, kami mohon persetujuan DPRD atas Rencana Kerja Sama tersebut. Berdasarkan Pasal 17, keputusan DPRD disampaikan paling lama 45 (empat puluh lima) hari kerja setelah surat ini diterima Sekretariat DPRD, dan rencana dianggap disetujui apabila sampai batas waktu itu tidak ada keputusan. Bersama surat ini kami lampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian permohonan ini kami sampaikan. Atas perhatian dan persetujuan DPRD, kami ucapkan terima kasih.',
      },
    ],
    copies: [{ to: 'Sekretaris DPRD {region}' }],
  },
  {
    kind: 'letter',
    code: 'plan-to-governor',
    name: {
      id: 'Penyampaian Rencana Kerja Sama melalui Gubernur',
      en: 'Sending the plan through the Governor',
    },
    paper: 'submission-letter',
    levels: ['regency-or-city'],
    basis: ['P 18(2)-(4)'],
    attaches: withThePlan,
    subject: 'Penyampaian Rencana Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: governor,
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
        text: `Sesuai dengan Pasal 18 ${fullName}, kami sampaikan Rencana Kerja Sama tersebut untuk diteruskan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal guna mendapatkan pertimbangan, paling lama 5 (lima) hari kerja setelah surat ini diterima. Bersama surat ini kami lampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian dan bantuan Gubernur, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Dalam Negeri c.q. Sekretaris Jenderal di {ministerPlace}' },
      { to: 'Ketua DPRD {region} di {councilPlace}' },
    ],
  },
  {
    kind: 'letter',
    code: 'draft-to-governor',
    name: {
      id: 'Penyampaian rancangan Naskah Kerja Sama melalui Gubernur',
      en: 'Sending the draft agreement through the Governor',
    },
    paper: 'submission-letter',
    levels: ['regency-or-city'],
    basis: ['P 20(1)-(4)'],
    attaches: withTheDraft,
    subject: 'Penyampaian rancangan Naskah Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: governor,
    body: [
      {
        block: 'paragraph',
        text: 'Menindaklanjuti pertimbangan tertulis Menteri Dalam Negeri Nomor {considerationNumber} tanggal {considerationDay}, kami telah menyusun rancangan Naskah Kerja Sama antara Pemerintah {region} dan {partner}, {partnerCountry}.',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 20 ${fullName}, kami sampaikan rancangan tersebut untuk diteruskan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal guna mendapatkan persetujuan, paling lama 5 (lima) hari kerja setelah surat ini diterima. Bersama surat ini kami lampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian dan bantuan Gubernur, kami ucapkan terima kasih.',
      },
    ],
    copies: [{ to: 'Menteri Dalam Negeri c.q. Sekretaris Jenderal di {ministerPlace}' }],
  },
  {
    kind: 'letter',
    code: 'report-cover',
    name: { id: 'Surat pengantar laporan tahunan', en: 'Letter that goes with the annual report' },
    levels: ['regency-or-city'],
    basis: ['P 35(1)-(2)', 'P 37(1)'],
    subject: 'Penyampaian laporan pelaksanaan kerja sama luar negeri Tahun {reportYear}',
    attachments: '1 (satu) berkas',
    addressee: governor,
    body: [
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 35 ${fullName}, kami sampaikan laporan pelaksanaan kerja sama Pemerintah {region} dengan pihak luar negeri Tahun {reportYear}. Laporan ini meliputi:`,
      },
      { block: 'list-of', marker: 'number', slot: 'reportedCooperations' },
      {
        block: 'paragraph',
        text: 'Laporan memuat bagian sebagaimana diatur dalam Pasal 37. Kami mohon laporan ini diteruskan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal paling lambat minggu kedua bulan Januari.',
      },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian Gubernur, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Dalam Negeri c.q. Sekretaris Jenderal di {ministerPlace}' },
      { to: 'Ketua DPRD {region} di {councilPlace}' },
    ],
  },
];
