import type { Words } from '#kernel/language.ts';

/** The nine parts a report has at least, in the order of Permendagri 25/2020 art. 37(1) and its Lampiran IV. */
export const reportParts = [
  'title',
  'background',
  'purpose',
  'scope',
  'progress',
  'beneficiaries',
  'funding',
  'obstacles',
  'analysis',
] as const;
export type ReportPart = (typeof reportParts)[number];

export const partWords: Readonly<Record<ReportPart, Words>> = {
  title: { id: 'Judul', en: 'Title' },
  background: { id: 'Latar belakang', en: 'Background' },
  purpose: { id: 'Maksud, tujuan dan sasaran', en: 'Purpose, aims and targets' },
  scope: { id: 'Ruang lingkup kerja sama', en: 'Scope of the cooperation' },
  progress: { id: 'Perkembangan/hasil kerja sama', en: 'Progress and results' },
  beneficiaries: { id: 'Penerima manfaat', en: 'Beneficiaries' },
  funding: { id: 'Pendanaan', en: 'Funding' },
  obstacles: { id: 'Hambatan dan tantangan', en: 'Obstacles and challenges' },
  analysis: { id: 'Analisis dan rencana tindak lanjut', en: 'Analysis and follow-up' },
};

/** What Lampiran IV asks of each part, for whoever writes it. */
export const partGuides: Readonly<Record<ReportPart, Words>> = {
  title: {
    id: 'Inti dan tema kerja sama, dengan nama pemerintah daerah dan mitranya.',
    en: 'What the cooperation is about, with the names of the government and its partner.',
  },
  background: {
    id: 'Alasan penting: kebutuhan dan isu yang dikerjasamakan, serta perlunya bagi pelayanan publik dan kesejahteraan masyarakat.',
    en: 'The important reasons: needs and issues, and why public services and welfare need it.',
  },
  purpose: {
    id: 'Apa yang ingin dicapai, manfaat dan peluang bagi daerah menurut sasaran yang ditetapkan.',
    en: 'What is to be achieved, the benefit and the chances for the region by the targets set.',
  },
  scope: {
    id: 'Bidang yang disepakati dengan mitra selama kerja sama berlangsung.',
    en: 'The fields agreed with the partner while the cooperation lasts.',
  },
  progress: {
    id: 'Perkembangan dan hasil menurut bidang yang disepakati, pola kerja samanya, dan kegiatan unggulan.',
    en: 'Progress and results by the fields agreed, the way of cooperating, and the main activities.',
  },
  beneficiaries: {
    id: 'Kelompok sasaran atau penerima manfaat, dengan lokasinya.',
    en: 'The groups that benefit, with their place.',
  },
  funding: {
    id: 'Dana yang dikeluarkan untuk setiap kegiatan dan sumbernya.',
    en: 'What was spent on each activity, and from which source.',
  },
  obstacles: {
    id: 'Hambatan dan tantangan, dari sisi internal maupun eksternal.',
    en: 'Obstacles and challenges, internal and external.',
  },
  analysis: {
    id: 'Analisis atas keadaan yang disebut di atas, dan rencana tindak lanjut untuk kegiatan ke depan.',
    en: 'An analysis of what is told above, and the follow-up planned.',
  },
};

export const isReportPart = (name: string): name is ReportPart =>
  (reportParts as readonly string[]).includes(name);
