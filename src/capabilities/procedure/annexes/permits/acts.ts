import { read } from '../finding.ts';
import { type ActKind, type ActQuestion, choicesOf } from '../questions.ts';

export const permitNames = choicesOf({
  principle: { id: 'Izin Prinsip', en: 'Principle permit (Izin Prinsip)' },
  operational: { id: 'Izin Operasional', en: 'Operational permit (Izin Operasional)' },
});

/** What a written agreement holds at the least, PP 59/2016 art. 18(1). */
export const agreementParts = choicesOf({
  purpose: { id: 'tujuan kerja sama', en: 'purpose' },
  scope: { id: 'ruang lingkup', en: 'scope' },
  area: { id: 'wilayah', en: 'area' },
  implementer: { id: 'lembaga pelaksana', en: 'implementing body' },
  direction: { id: 'arahan program', en: 'direction of the programme' },
  activities: { id: 'rencana kegiatan', en: 'plan of activities' },
  duties: { id: 'kewajiban para pihak', en: 'duties of the parties' },
  limits: { id: 'batasan aktivitas', en: 'limits of activity' },
  equipment: { id: 'status perlengkapan dan material', en: 'status of equipment and material' },
  standing: { id: 'kedudukan para pihak', en: 'standing of the parties' },
  disputes: { id: 'penyelesaian sengketa', en: 'settlement of disputes' },
  term: { id: 'masa berlaku', en: 'term' },
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
    basis: [read('UU 17/2013', '45(2)')],
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
        choices: agreementParts,
        optional: true,
      },
    ],
    basis: [read('UU 17/2013', '46(2)'), read('PP 59/2016', '18(1)')],
  },
  {
    code: 'year-plan-signed',
    name: { id: 'Rencana kerja tahunan ditandatangani', en: 'Yearly work plan signed' },
    questions: [year],
    basis: [read('PP 59/2016', '16(2)'), read('Permendagri 25/2020', '30(2)b')],
  },
  {
    code: 'operational-issued',
    name: {
      id: 'Izin Operasional diterbitkan atau diperpanjang',
      en: 'Operational permit issued or extended',
    },
    letterNeeded: true,
    questions: [until],
    basis: [read('UU 17/2013', '46')],
  },
  {
    code: 'extension-requested',
    name: { id: 'Perpanjangan dimohon', en: 'Extension requested' },
    letterNeeded: true,
    questions: [which],
    basis: [read('UU 17/2013', '45(3)'), read('UU 17/2013', '46(4)')],
  },
  {
    code: 'minister-told',
    name: {
      id: 'Kelanjutan kegiatan dilaporkan kepada Mendagri',
      en: 'Going on in the region reported to the Minister of Home Affairs',
    },
    questions: [],
    basis: [read('PP 59/2016', '24')],
  },
  {
    code: 'activity-reported',
    name: { id: 'Laporan kegiatan berkala diterima', en: 'Periodic report of activities received' },
    questions: [year],
    basis: [read('UU 17/2013', '51f')],
  },
  {
    code: 'funds-published',
    name: { id: 'Sumber dan penggunaan dana diumumkan', en: 'Sources and use of funds made public' },
    questions: [year],
    basis: [read('UU 17/2013', '51e')],
  },
  {
    code: 'revoked',
    name: {
      id: 'Izin dibekukan, dicabut, atau permohonannya ditolak',
      en: 'Permit frozen, revoked or refused',
    },
    questions: [which],
    basis: [read('PP 59/2016', '28')],
  },
];
