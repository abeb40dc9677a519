import { type ActKind, type ActQuestion, choicesOf } from '../questions.ts';

export const permitNames = choicesOf({
  principle: { id: 'Izin Prinsip', en: 'Principle permit (Izin Prinsip)' },
  operational: { id: 'Izin Operasional', en: 'Operational permit (Izin Operasional)' },
});

const which: ActQuestion = {
  name: 'permit',
  label: { id: 'Izin yang mana', en: 'Which permit' },
  type: 'choice',
  choices: permitNames,
};
const until: ActQuestion = {
  name: 'until',
  label: { id: 'Berlaku sampai', en: 'Valid until' },
  type: 'day',
};
const year: ActQuestion = { name: 'year', label: { id: 'Tahun', en: 'Year' }, type: 'year' };

export const permitActs: readonly ActKind[] = [
  {
    code: 'principle-issued',
    name: { id: 'Izin Prinsip diterbitkan atau diperpanjang', en: 'Principle permit issued or extended' },
    letterNeeded: true,
    questions: [until],
    rules: ['permits-principle-term'],
  },
  {
    code: 'agreement-signed',
    name: {
      id: 'Perjanjian tertulis dengan kementerian ditandatangani',
      en: 'Written agreement with a ministry signed',
    },
    questions: [
      {
        name: 'ministry',
        label: { id: 'Kementerian atau lembaga mitra', en: 'Partner ministry' },
        type: 'text',
      },
      until,
      {
        name: 'parts',
        label: { id: 'Isi yang ada dalam perjanjian', en: 'Contents the agreement has' },
        type: 'ticks',
        partsOf: 'permits-agreement-parts',
        optional: true,
      },
    ],
    rules: ['permits-agreement', 'permits-agreement-parts'],
  },
  {
    code: 'year-plan-signed',
    name: { id: 'Rencana kerja tahunan ditandatangani', en: 'Yearly work plan signed' },
    questions: [year],
    rules: ['permits-year-plan'],
  },
  {
    code: 'operational-issued',
    name: {
      id: 'Izin Operasional diterbitkan atau diperpanjang',
      en: 'Operational permit issued or extended',
    },
    letterNeeded: true,
    questions: [until],
    rules: ['permits-operational'],
  },
  {
    code: 'extension-requested',
    name: { id: 'Perpanjangan dimohon', en: 'Extension requested' },
    letterNeeded: true,
    questions: [which],
    rules: ['permits-principle-extension', 'permits-operational-extension'],
  },
  {
    code: 'minister-told',
    name: {
      id: 'Kelanjutan kegiatan dilaporkan kepada Mendagri',
      en: 'Going on in the region reported to the Minister of Home Affairs',
    },
    questions: [],
    rules: ['permits-minister-told'],
  },
  {
    code: 'activity-reported',
    name: { id: 'Laporan kegiatan berkala diterima', en: 'Periodic report of activities received' },
    questions: [year],
    rules: ['permits-activity-report'],
  },
  {
    code: 'funds-published',
    name: { id: 'Sumber dan penggunaan dana diumumkan', en: 'Sources and use of funds made public' },
    questions: [year],
    rules: ['permits-funds-published'],
  },
  {
    code: 'revoked',
    name: {
      id: 'Izin dibekukan, dicabut, atau permohonannya ditolak',
      en: 'Permit frozen, revoked or refused',
    },
    questions: [which],
    rules: ['permits-revoked'],
  },
];
