import type { LetterTemplateText } from '../letter-template.ts';
import { fullName } from './law-named.ts';
import { minister } from './shared-parts.ts';

/** Letters of the head of region to the Minister of Home Affairs. */
export const toMinister: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'response-request',
    name: { id: 'Surat permohonan tanggapan', en: 'Letter asking the Minister for a response' },
    paper: 'response-request',
    basis: ['P 14(1)-(3)'],
    attaches: [{ paper: 'Kajian kerja sama' }, { paper: 'Rancangan Pernyataan Kehendak Kerja Sama' }],
    subject: 'Permohonan tanggapan atas rencana kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} telah melaksanakan penjajakan kerja sama dengan {partner}, {partnerCountry}, pada tanggal {explorationDay} melalui {explorationForm}. Kedua pihak sepakat untuk melanjutkannya dengan Pernyataan Kehendak Kerja Sama (Letter of Intent).',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 14 ${fullName}, kami mohon tanggapan tertulis Menteri Dalam Negeri sebelum Pernyataan Kehendak Kerja Sama tersebut ditandatangani. Pokok rencana kerja sama adalah sebagai berikut:`,
      },
      {
        block: 'facts',
        rows: [
          { label: 'Mitra', value: '{partner}, {partnerCountry}' },
          { label: 'Bentuk kerja sama', value: '{cooperationForm}' },
          { label: 'Bidang', value: '{fields}' },
          { label: 'Maksud dan tujuan', value: '{purpose}' },
          { label: 'Rencana penandatanganan', value: '{loiPlannedDay}', onlyWith: 'loiPlannedDay' },
        ],
      },
      { block: 'paragraph', text: 'Sebagai bahan pertimbangan, bersama surat ini kami lampirkan:' },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian permohonan ini kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Luar Negeri di {ministerPlace}' },
      { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
    ],
  },
  {
    kind: 'letter',
    code: 'deemed-approval-letter',
    name: { id: 'Surat setelah DPRD dianggap menyetujui', en: 'Letter after deemed approval' },
    paper: 'deemed-approval-letter',
    basis: ['P 17(2)-(4)'],
    attaches: [
      { paper: 'Rencana Kerja Sama' },
      { paper: 'Pernyataan Kehendak Kerja Sama' },
      { paper: 'Kajian kerja sama' },
      { paper: 'Surat permohonan persetujuan DPRD dan tanda terimanya' },
    ],
    subject: 'Permohonan menindaklanjuti Rencana Kerja Sama dengan {partner} yang dianggap disetujui DPRD',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dengan surat Nomor {councilRequestNumber} tanggal {councilRequestDay}, kami memohon persetujuan DPRD {region} atas Rencana Kerja Sama dengan {partner}, {partnerCountry}. Surat tersebut diterima Sekretariat DPRD pada tanggal {councilReceiptDay}.',
      },
      {
        block: 'paragraph',
        text: `Jangka waktu 45 (empat puluh lima) hari kerja sebagaimana diatur dalam Pasal 17 ${fullName} berakhir pada tanggal {councilDueDay}. Sampai dengan tanggal tersebut, kami belum menerima persetujuan maupun penolakan DPRD.`,
      },
      {
        block: 'paragraph',
        text: 'Berdasarkan Pasal 17 ayat (3), permohonan tersebut dianggap disetujui. Keadaan ini bukan pernyataan persetujuan dari DPRD. Sesuai dengan Pasal 17 ayat (4), kami mohon Menteri Dalam Negeri menindaklanjuti Rencana Kerja Sama tersebut, dengan melampirkan:',
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian permohonan ini kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
      { to: 'Ketua DPRD {region} di {councilPlace}' },
    ],
  },
  {
    kind: 'letter',
    code: 'full-powers-request',
    name: {
      id: 'Permohonan surat kuasa (full powers) kepada Menteri Luar Negeri',
      en: 'Asking the Foreign Minister for full powers',
    },
    basis: ['U24 7(1)', 'U37 14'],
    attaches: [{ paper: 'Rancangan Naskah Kerja Sama' }],
    subject: 'Permohonan surat kuasa untuk menandatangani naskah kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: { recipient: 'Menteri Luar Negeri', place: '{ministerPlace}' },
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} dan {partner}, {partnerCountry}, bermaksud menandatangani {agreementTitle} pada hari {signingDay} di {signingPlace}.',
      },
      {
        block: 'paragraph',
        text: 'Bila penandatanganan tersebut memerlukan surat kuasa sebagaimana dimaksud dalam Pasal 7 Undang-Undang Nomor 24 Tahun 2000 tentang Perjanjian Internasional, kami mohon Menteri Luar Negeri menerbitkannya untuk pejabat berikut:',
      },
      {
        block: 'facts',
        rows: [
          { label: 'Pejabat penanda tangan', value: '{ourSignatory}' },
          { label: 'Naskah', value: '{agreementTitle}' },
          { label: 'Bahasa naskah', value: '{textLanguages}' },
        ],
      },
      { block: 'paragraph', text: 'Sebagai bahan, bersama surat ini kami lampirkan:' },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian permohonan ini kami sampaikan. Atas perhatian Menteri Luar Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Dalam Negeri di {ministerPlace}' },
      { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
    ],
  },
  {
    kind: 'letter',
    code: 'signing-notice',
    name: {
      id: 'Pemberitahuan tempat dan tanggal penandatanganan',
      en: 'Notice of place and date of signing',
    },
    paper: 'signing-notice',
    basis: ['P 24(3)'],
    subject: 'Rencana tempat dan tanggal penandatanganan Naskah Kerja Sama dengan {partner}',
    attachments: '-',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: `Menindaklanjuti surat persetujuan Menteri Dalam Negeri Nomor {ministerApprovalNumber} tanggal {ministerApprovalDay}, dan sesuai dengan Pasal 24 ayat (3) ${fullName}, kami sampaikan rencana penandatanganan Naskah Kerja Sama sebagai berikut:`,
      },
      {
        block: 'facts',
        rows: [
          { label: 'Naskah', value: '{agreementTitle}' },
          { label: 'Mitra', value: '{partner}, {partnerCountry}' },
          { label: 'Hari, tanggal', value: '{signingDay}' },
          { label: 'Tempat', value: '{signingPlace}' },
          { label: 'Penandatangan daerah', value: '{ourSignatory}' },
          { label: 'Penandatangan mitra', value: '{theirSignatory}' },
          { label: 'Bahasa naskah', value: '{textLanguages}' },
          { label: 'Jumlah naskah asli', value: '{originals}' },
        ],
      },
      {
        block: 'paragraph',
        text: 'Setelah ditandatangani, naskah asli akan kami sampaikan kepada Menteri Dalam Negeri sesuai dengan Pasal 25. Demikian kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Menteri Luar Negeri di {ministerPlace}' },
      { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
    ],
  },
  {
    kind: 'letter',
    code: 'extension-letter',
    name: { id: 'Surat perpanjangan kerja sama', en: 'Letter of extension' },
    paper: 'extension-letter',
    basis: ['P 32(1)-(2)', 'P 33'],
    attaches: [{ paper: 'Naskah Kerja Sama' }, { paper: 'Surat persetujuan mitra' }],
    subject: 'Perpanjangan kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: '{agreementTitle} Nomor {agreementNumber} tanggal {agreementDay} antara Pemerintah {region} dan {partner}, {partnerCountry}, akan berakhir pada tanggal {agreementEndDay}.',
      },
      {
        block: 'paragraph',
        text: `Kedua pihak sepakat memperpanjangnya selama {extensionYears} tahun. Kesepakatan mitra dinyatakan dalam {partnerConsent}. Perpanjangan diperlukan karena {extensionReason}. Sesuai dengan Pasal 32 dan Pasal 33 ${fullName}, kami sampaikan perpanjangan tersebut kepada Menteri Dalam Negeri dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [
      { to: 'Gubernur {province} di {provinceCapital}', levels: ['regency-or-city'] },
      { to: 'Ketua DPRD {region} di {councilPlace}' },
    ],
  },
];
