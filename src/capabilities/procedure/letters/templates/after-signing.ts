import type { LetterTemplateText } from '../letter-template.ts';
import { fullName } from './law-named.ts';
import { copyToGovernor, minister, thanksToMinister } from './shared-parts.ts';

/** What goes to the ministry and the national archive once a text is signed, and what is asked while it runs. */
export const afterSigning: LetterTemplateText[] = [
  {
    kind: 'letter',
    code: 'loi-copy-letter',
    name: { id: 'Penyampaian salinan LoI', en: 'Sending the copy of the LoI' },
    basis: ['P 14(5)'],
    attaches: [{ paper: 'Salinan Pernyataan Kehendak Kerja Sama yang telah ditandatangani' }],
    subject: 'Penyampaian salinan Pernyataan Kehendak Kerja Sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} dan {partner}, {partnerCountry}, telah menandatangani Pernyataan Kehendak Kerja Sama (Letter of Intent) pada tanggal {loiDay}, setelah memperoleh tanggapan tertulis Menteri Dalam Negeri dengan surat Nomor {ministerResponseNumber} tanggal {ministerResponseDay}.',
        onlyWith: 'ministerResponseNumber',
      },
      {
        block: 'paragraph',
        text: 'Pemerintah {region} dan {partner}, {partnerCountry}, telah menandatangani Pernyataan Kehendak Kerja Sama (Letter of Intent) pada tanggal {loiDay}.',
        onlyWithout: 'ministerResponseNumber',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 14 ayat (5) ${fullName}, bersama surat ini kami sampaikan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'original-letter',
    name: { id: 'Penyampaian naskah asli', en: 'Sending the signed original' },
    basis: ['P 25(2)-(3)'],
    subject: 'Penyampaian naskah asli kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: `Menindaklanjuti surat persetujuan Menteri Dalam Negeri Nomor {ministerApprovalNumber} tanggal {ministerApprovalDay}, naskah kerja sama antara Pemerintah {region} dan {partner}, {partnerCountry}, telah ditandatangani. Sesuai dengan Pasal 25 ayat (2) ${fullName}, kami sampaikan naskah aslinya:`,
      },
      {
        block: 'facts',
        rows: [
          { label: 'Naskah', value: '{agreementTitle}' },
          { label: 'Hari, tanggal', value: '{signingDay}' },
          { label: 'Tempat', value: '{signingPlace}' },
          { label: 'Bahasa naskah', value: '{textLanguages}' },
          { label: 'Jumlah naskah asli', value: '{originals}' },
        ],
      },
      {
        block: 'paragraph',
        text: 'Kami mohon Sekretaris Jenderal menerbitkan salinan naskah tersebut bagi Pemerintah {region} sesuai dengan Pasal 25 ayat (3). Demikian kami sampaikan. Atas perhatian Menteri Dalam Negeri, kami ucapkan terima kasih.',
      },
    ],
    copies: [{ to: 'Menteri Luar Negeri di {ministerPlace}' }, ...copyToGovernor],
  },
  {
    kind: 'letter',
    code: 'archive-report-letter',
    name: { id: 'Pelaporan arsip terjaga kepada ANRI', en: 'Reporting a protected archive to ANRI' },
    basis: ['U43 43(1)-(2)'],
    attaches: [{ paper: 'Daftar berkas dan daftar isi berkas' }],
    subject: 'Pelaporan arsip terjaga naskah kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: { recipient: 'Kepala Arsip Nasional Republik Indonesia', place: 'Jakarta' },
    body: [
      {
        block: 'paragraph',
        text: 'Sesuai dengan Pasal 43 ayat (1) dan ayat (2) Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan, kami laporkan bahwa naskah berikut telah diberkaskan sebagai arsip terjaga:',
      },
      {
        block: 'facts',
        rows: [
          { label: 'Naskah', value: '{agreementTitle}' },
          { label: 'Mitra', value: '{partner}, {partnerCountry}' },
          { label: 'Tanggal', value: '{agreementDay}' },
          { label: 'Kode klasifikasi', value: '{archiveCode}' },
          { label: 'Tempat simpan', value: '{archivePlace}' },
        ],
      },
      { block: 'paragraph', text: 'Bersama surat ini kami lampirkan:' },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian Kepala Arsip Nasional Republik Indonesia, kami ucapkan terima kasih.',
      },
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'archive-copy-letter',
    name: { id: 'Penyerahan salinan autentik kepada ANRI', en: 'Handing the authentic copy to ANRI' },
    basis: ['U43 43(3)'],
    attaches: [{ paper: 'Salinan autentik naskah' }],
    subject: 'Penyerahan salinan autentik naskah kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: { recipient: 'Kepala Arsip Nasional Republik Indonesia', place: 'Jakarta' },
    body: [
      {
        block: 'paragraph',
        text: 'Dengan surat Nomor {archiveReportNumber} tanggal {archiveReportDay}, kami melaporkan {agreementTitle} antara Pemerintah {region} dan {partner}, {partnerCountry}, tanggal {agreementDay}, sebagai arsip terjaga.',
      },
      {
        block: 'paragraph',
        text: 'Sesuai dengan Pasal 43 ayat (3) Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan, kami serahkan:',
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Demikian kami sampaikan. Atas perhatian Kepala Arsip Nasional Republik Indonesia, kami ucapkan terima kasih.',
      },
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'goods-coordination',
    name: { id: 'Koordinasi kepemilikan barang', en: 'Coordinating who owns the goods' },
    basis: ['P 31(3)', 'PP 26(2)'],
    attaches: [{ paper: 'Naskah Kerja Sama' }, { paper: 'Daftar barang' }],
    subject: 'Koordinasi kepemilikan barang dari kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dalam pelaksanaan kerja sama antara Pemerintah {region} dan {partner}, {partnerCountry}, telah diterima barang berikut, yang kepemilikannya belum ditegaskan dalam naskah kerja sama:',
      },
      { block: 'list-of', marker: 'number', slot: 'receivedGoods' },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 31 ayat (3) ${fullName}, kami berkoordinasi dengan Menteri Dalam Negeri dan mohon penyelesaian kepemilikan barang tersebut, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: copyToGovernor,
  },
  {
    kind: 'letter',
    code: 'dispute-consultation',
    name: { id: 'Konsultasi perselisihan', en: 'Consulting on a dispute' },
    basis: ['P 40', 'P 41', 'PP 34', 'PP 41'],
    attaches: [{ paper: 'Naskah Kerja Sama' }, { paper: 'Risalah perundingan' }],
    subject: 'Konsultasi penyelesaian perselisihan dalam kerja sama dengan {partner}',
    attachments: '1 (satu) berkas',
    addressee: minister,
    body: [
      {
        block: 'paragraph',
        text: 'Dalam pelaksanaan {agreementTitle} tanggal {agreementDay} antara Pemerintah {region} dan {partner}, {partnerCountry}, terjadi perselisihan mengenai {disputeMatter}. Kedua pihak telah berunding dengan hasil {disputeTalks}.',
      },
      {
        block: 'paragraph',
        text: `Sesuai dengan Pasal 40 dan Pasal 41 ${fullName}, kami berkonsultasi dengan Menteri Dalam Negeri mengenai penyelesaiannya, dengan melampirkan:`,
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      thanksToMinister,
    ],
    copies: [{ to: 'Menteri Luar Negeri di {ministerPlace}' }, ...copyToGovernor],
  },
  {
    kind: 'letter',
    code: 'grant-handover-report',
    name: { id: 'Laporan serah terima barang hibah', en: 'Report on the handover of granted goods' },
    basis: ['P2 25(1)-(3)'],
    attaches: [
      { paper: 'Salinan berita acara serah terima' },
      { paper: 'Salinan surat pertimbangan kementerian terkait', onlyWith: 'ministryOpinionNumber' },
    ],
    subject: 'Laporan serah terima barang hibah dari {partner}',
    attachments: '1 (satu) berkas',
    addressee: { recipient: 'Menteri Keuangan', place: '{ministerPlace}' },
    body: [
      {
        block: 'paragraph',
        text: 'Pemerintah {region} telah menerima hibah dari {partner}, {partnerCountry}, dengan berita acara serah terima Nomor {handoverNumber} tanggal {handoverDay}, berupa:',
      },
      { block: 'list-of', marker: 'number', slot: 'receivedGoods' },
      {
        block: 'paragraph',
        text: 'Berita acara tersebut dibuat setelah mendapat pertimbangan kementerian terkait dengan surat Nomor {ministryOpinionNumber} tanggal {ministryOpinionDay}.',
        onlyWith: 'ministryOpinionNumber',
      },
      {
        block: 'paragraph',
        text: 'Sesuai dengan Pasal 25 ayat (3) Peraturan Pemerintah Nomor 2 Tahun 2012 tentang Hibah Daerah, serah terima tersebut kami laporkan, dengan melampirkan:',
      },
      { block: 'list-of', marker: 'number', slot: 'attachedPapers' },
      {
        block: 'paragraph',
        text: 'Barang tersebut dicatat dalam laporan keuangan Pemerintah {region} berdasarkan salinan berita acara serah terima.',
      },
      {
        block: 'paragraph',
        text: 'Demikian laporan ini kami sampaikan. Atas perhatian Menteri Keuangan, kami ucapkan terima kasih.',
      },
    ],
    copies: [{ to: 'Menteri Dalam Negeri di {ministerPlace}' }, ...copyToGovernor],
  },
];
