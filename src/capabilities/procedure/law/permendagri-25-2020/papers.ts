import { writtenAgreementParts } from '../permendagri-3-2008/dossier-rules.ts';
import type { RuleSetText } from '../shape.ts';

/** Papers of Permendagri 25/2020 with the parts it asks for. */
export const papers: RuleSetText['papers'] = [
  {
    code: 'offer-letter',
    name: { id: 'Surat penawaran kerja sama', en: 'Letter of offer' },
    basis: ['PP 28(1)-(2)'],
  },
  {
    code: 'exploration-result',
    name: { id: 'Hasil penjajakan', en: 'Result of the exploration' },
    basis: ['P 11', 'P 12(1)'],
  },
  {
    code: 'study',
    name: { id: 'Kajian', en: 'Study' },
    contents: 'at-least',
    parts: [
      { code: 'title', name: { id: 'Judul', en: 'Title' } },
      { code: 'background', name: { id: 'Latar belakang', en: 'Background' } },
      { code: 'purpose', name: { id: 'Maksud dan tujuan', en: 'Purpose and aims' } },
      {
        code: 'mapping',
        name: {
          id: 'Pemetaan potensi dan karakteristik serta kebutuhan daerah',
          en: 'Potential, character and needs of the region',
        },
        note: {
          id: 'Termasuk kelayakan biaya dan manfaat (Lampiran I angka 4)',
          en: 'Including cost and benefit (Annex I, 4)',
        },
      },
      { code: 'benefits', name: { id: 'Manfaat kerja sama', en: 'Benefits of the cooperation' } },
      { code: 'conclusion', name: { id: 'Kesimpulan', en: 'Conclusion' } },
    ],
    basis: ['P 12(3)', 'P Lampiran I'],
  },
  {
    code: 'response-request',
    name: { id: 'Surat permohonan tanggapan', en: 'Letter asking for a response' },
    basis: ['P 14(2)'],
  },
  {
    code: 'response',
    name: { id: 'Tanggapan tertulis Menteri', en: 'Written response of the Minister' },
    basis: ['P 14(3)'],
  },
  {
    code: 'loi',
    name: { id: 'Pernyataan Kehendak Kerja Sama (LoI)', en: 'Letter of Intent' },
    contents: 'at-least',
    parts: [
      { code: 'title', name: { id: 'Judul', en: 'Title' } },
      { code: 'subject', name: { id: 'Subjek kerja sama', en: 'Parties' } },
      { code: 'purpose', name: { id: 'Maksud dan tujuan', en: 'Purpose and aims' } },
      { code: 'scope', name: { id: 'Ruang lingkup kerja sama', en: 'Scope' } },
      {
        code: 'validity',
        name: { id: 'Masa berlaku', en: 'Validity' },
        note: { id: 'Paling lama 1 tahun sejak ditandatangani', en: 'At most one year from signing' },
      },
      {
        code: 'place-and-date',
        name: { id: 'Tempat dan tanggal penandatanganan', en: 'Place and date of signing' },
      },
    ],
    basis: ['P 13(2)-(3)'],
  },
  {
    code: 'plan',
    name: { id: 'Rencana Kerja Sama', en: 'Cooperation plan' },
    contents: 'at-least',
    parts: [
      {
        code: 'subject',
        name: { id: 'Subjek kerja sama', en: 'Parties' },
        note: {
          id: 'Dapat mencantumkan perangkat daerah atau pihak yang ditunjuk',
          en: 'May name the agency or party that carries it out',
        },
      },
      { code: 'background', name: { id: 'Latar belakang', en: 'Background' } },
      { code: 'purpose', name: { id: 'Maksud, tujuan, dan sasaran', en: 'Purpose, aims and targets' } },
      { code: 'object', name: { id: 'Objek kerja sama', en: 'Object' } },
      { code: 'scope', name: { id: 'Ruang lingkup kerja sama', en: 'Scope' } },
      {
        code: 'funding',
        name: { id: 'Sumber pembiayaan', en: 'Sources of funding' },
        note: { id: 'Sumber dan jumlah untuk setiap kegiatan', en: 'Source and amount for each activity' },
      },
      {
        code: 'term',
        name: { id: 'Jangka waktu pelaksanaan', en: 'Term' },
        note: { id: 'Keseluruhan dan setiap kegiatan', en: 'As a whole and for each activity' },
      },
    ],
    basis: ['P 15(3)', 'P Lampiran II', 'PP 30(3)'],
  },
  {
    code: 'council-request',
    name: { id: 'Surat permohonan persetujuan DPRD', en: 'Letter asking the council for approval' },
    basis: ['P 16(2)-(3)'],
  },
  {
    code: 'council-statement',
    name: {
      id: 'Pernyataan persetujuan atau penolakan DPRD',
      en: 'Statement of approval or refusal by the council',
    },
    basis: ['P 17(2)', 'PP 30(5)'],
  },
  {
    code: 'deemed-approval-letter',
    name: {
      id: 'Surat tindak lanjut karena dianggap disetujui',
      en: 'Letter that goes on after deemed approval',
    },
    basis: ['P 17(4)'],
  },
  {
    code: 'forwarding-letter',
    name: { id: 'Surat penerusan Gubernur', en: 'Forwarding letter of the Governor' },
    basis: ['P 18(2)', 'P 20(3)'],
  },
  {
    code: 'submission-letter',
    name: { id: 'Surat penyampaian kepada Menteri', en: 'Letter of submission to the Minister' },
    basis: ['P 18', 'P 20'],
  },
  {
    code: 'consideration',
    name: { id: 'Pertimbangan tertulis Menteri', en: 'Written consideration of the Minister' },
    basis: ['P 19(3)', 'PP 31(3)'],
  },
  {
    code: 'mou-draft',
    name: { id: 'Rancangan Naskah Kerja Sama', en: 'Draft Memorandum of Understanding' },
    contents: 'among-others',
    parts: [
      { code: 'title', name: { id: 'Judul', en: 'Title' } },
      { code: 'subject', name: { id: 'Subjek kerja sama', en: 'Parties' } },
      { code: 'purpose', name: { id: 'Maksud dan tujuan', en: 'Purpose and aims' } },
      { code: 'scope', name: { id: 'Ruang lingkup', en: 'Scope' } },
      { code: 'implementation', name: { id: 'Pelaksanaan', en: 'Implementation' } },
      { code: 'funding', name: { id: 'Pembiayaan', en: 'Funding' } },
      { code: 'working-group', name: { id: 'Kelompok kerja bersama', en: 'Joint working group' } },
      { code: 'dispute', name: { id: 'Penyelesaian perselisihan', en: 'Settlement of disputes' } },
      { code: 'amendment', name: { id: 'Amandemen', en: 'Amendment' } },
      {
        code: 'term',
        name: { id: 'Masa berlaku, perpanjangan, dan pengakhiran', en: 'Term, extension and ending' },
      },
      {
        code: 'place-and-date',
        name: { id: 'Tanggal dan tempat penandatanganan', en: 'Date and place of signing' },
      },
    ],
    basis: ['P 20(5)'],
  },
  {
    code: 'minutes',
    name: {
      id: 'Risalah rapat antar-K/L, ditandatangani peserta',
      en: 'Minutes of the inter-ministry meeting, signed by those present',
    },
    basis: ['P 22(3)'],
  },
  {
    code: 'confirmation-letter',
    name: { id: 'Surat Konfirmasi Menteri Luar Negeri', en: 'Confirmation letter of the Foreign Minister' },
    basis: ['P 23(2)', 'PP 33(3)'],
  },
  {
    code: 'approval-letter',
    name: { id: 'Surat persetujuan Menteri', en: 'Letter of approval of the Minister' },
    basis: ['P 24(2)'],
  },
  {
    code: 'signing-notice',
    name: { id: 'Rencana tempat dan tanggal penandatanganan', en: 'Notice of place and date of signing' },
    basis: ['P 24(3)'],
  },
  {
    code: 'mou',
    name: { id: 'Naskah Kerja Sama yang ditandatangani', en: 'Signed Memorandum of Understanding' },
    contents: 'at-least',
    parts: [
      { code: 'indonesian-text', name: { id: 'Naskah bahasa Indonesia', en: 'Indonesian text' } },
      {
        code: 'other-text',
        name: {
          id: 'Naskah bahasa mitra dan/atau bahasa Inggris',
          en: 'Text in the partner’s language and/or English',
        },
      },
    ],
    basis: ['P 25', 'BHS 31'],
  },
  {
    code: 'certified-copy',
    name: { id: 'Salinan naskah dari Sekretaris Jenderal', en: 'Copy issued by the Secretary General' },
    basis: ['P 25(3)'],
  },
  {
    code: 'annual-plan',
    name: { id: 'Rencana kegiatan tahunan', en: 'Annual activity plan' },
    contents: 'at-least',
    parts: [
      { code: 'activities', name: { id: 'Uraian kegiatan setiap tahun', en: 'Activities of the year' } },
      { code: 'roles', name: { id: 'Peran para pihak', en: 'Roles of the parties' } },
      {
        code: 'results',
        name: { id: 'Hasil yang diharapkan', en: 'Expected results' },
        note: { id: 'Dengan lokasi dan penerima manfaat', en: 'With place and beneficiaries' },
      },
      { code: 'funding', name: { id: 'Rencana pembiayaan', en: 'Funding plan' } },
    ],
    basis: ['P 26(4)', 'P Lampiran III'],
  },
  {
    code: 'report',
    name: { id: 'Laporan pelaksanaan', en: 'Report on implementation' },
    contents: 'at-least',
    parts: [
      { code: 'title', name: { id: 'Judul', en: 'Title' } },
      { code: 'background', name: { id: 'Latar belakang', en: 'Background' } },
      { code: 'purpose', name: { id: 'Maksud, tujuan, dan sasaran', en: 'Purpose, aims and targets' } },
      { code: 'scope', name: { id: 'Ruang lingkup kerja sama', en: 'Scope' } },
      { code: 'progress', name: { id: 'Perkembangan/hasil kerja sama', en: 'Progress and results' } },
      { code: 'beneficiaries', name: { id: 'Penerima manfaat', en: 'Beneficiaries' } },
      { code: 'funding', name: { id: 'Pendanaan', en: 'Funding' } },
      { code: 'obstacles', name: { id: 'Hambatan dan tantangan', en: 'Obstacles and challenges' } },
      { code: 'follow-up', name: { id: 'Analisis dan rencana tindak lanjut', en: 'Analysis and follow-up' } },
    ],
    basis: ['P 37(1)', 'P Lampiran IV'],
  },
  {
    code: 'extension-letter',
    name: { id: 'Surat perpanjangan kerja sama', en: 'Letter of extension' },
    basis: ['P 33'],
  },
  {
    code: 'ending-paper',
    name: { id: 'Bukti berakhirnya kerja sama', en: 'Proof that the cooperation ended' },
    basis: ['P 34'],
  },
  {
    code: 'potential-map',
    name: { id: 'Pemetaan potensi dan kebutuhan daerah', en: 'Map of potential and needs' },
    basis: ['P 29(2)a'],
  },
  {
    code: 'terms-of-reference',
    name: { id: 'Kerangka acuan kegiatan', en: 'Terms of reference' },
    basis: ['P 29(2)b'],
  },
  {
    code: 'feasibility-study',
    name: {
      id: 'Studi kelayakan, bila membebani/menggunakan aset daerah',
      en: 'Feasibility study, where assets of the region are burdened or used',
    },
    basis: ['P 29(2)c'],
  },
  {
    code: 'willingness-statement',
    name: { id: 'Surat pernyataan kesediaan kerja sama', en: 'Statement of willingness to cooperate' },
    basis: ['P 29(2)d'],
  },
  {
    code: 'technical-partner',
    name: {
      id: 'Penunjukan Mitra Teknis kementerian/lembaga',
      en: 'Appointment of the technical partner ministry',
    },
    basis: ['P 29(4)'],
  },
  {
    code: 'recommendation',
    name: {
      id: 'Rekomendasi Menteri kepada kementerian/lembaga',
      en: 'Recommendation of the Minister to the ministry',
    },
    contents: 'among-others',
    parts: [
      { code: 'scope', name: { id: 'Ruang lingkup kerja sama', en: 'Scope' } },
      { code: 'place', name: { id: 'Lokasi', en: 'Place' } },
      { code: 'term', name: { id: 'Jangka waktu', en: 'Term' } },
      { code: 'funding', name: { id: 'Pembiayaan', en: 'Funding' } },
      { code: 'benefits', name: { id: 'Manfaat bagi daerah', en: 'Benefit for the region' } },
      { code: 'potential', name: { id: 'Kesesuaian potensi daerah', en: 'Fit with the region’s potential' } },
      { code: 'powers', name: { id: 'Kesesuaian pembagian urusan', en: 'Fit with the division of powers' } },
    ],
    basis: ['P 27(2)-(3)'],
  },
  {
    code: 'ministry-agreement',
    name: {
      id: 'Perjanjian tertulis lembaga nonprofit dengan kementerian/lembaga',
      en: 'Written agreement of the non-profit organisation with a ministry',
    },
    contents: 'at-least',
    parts: writtenAgreementParts,
    basis: ['U17 46(2)', 'P59 16(2)a', 'P59 18(1)'],
  },
  {
    code: 'principle-permit',
    name: { id: 'Izin Prinsip', en: 'Principle permit' },
    basis: ['P 30(2)a', 'U17 45', 'P59 7'],
  },
  {
    code: 'operational-permit',
    name: { id: 'Izin Operasional', en: 'Operational permit' },
    basis: ['P 30(2)a', 'U17 46', 'P59 16'],
  },
  {
    code: 'joint-work-plan',
    name: { id: 'Rencana kegiatan tahunan bersama yang ditandatangani', en: 'Signed joint annual work plan' },
    basis: ['P 30(2)b', 'P 30(3)', 'P59 16(2)'],
  },
  {
    code: 'supervision-record',
    name: { id: 'Catatan pemantauan dan pengawasan', en: 'Record of monitoring and supervision' },
    basis: ['P 30(4)'],
  },
];
