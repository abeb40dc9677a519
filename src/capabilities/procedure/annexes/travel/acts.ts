import { type ActKind, choicesOf } from '../questions.ts';

/** Who travels decides whether the law or only the ministry's letters ask for the permit. */
export const travellers = choicesOf({
  head: { id: 'Kepala daerah atau wakilnya', en: 'Head of the region or the deputy' },
  council: { id: 'Pimpinan atau anggota DPRD', en: 'Leadership or members of the council' },
  official: { id: 'Pejabat atau pegawai', en: 'Officials or staff' },
});

const papers = {
  name: 'papers',
  label: { id: 'Kelengkapan yang ada', en: 'Papers at hand' },
  type: 'ticks',
  partsOf: 'travel-papers',
  optional: true,
} as const;

const days = (name: string, id: string, en: string) => ({ name, label: { id, en }, type: 'day' }) as const;

export const travelActs: readonly ActKind[] = [
  {
    code: 'planned',
    name: { id: 'Perjalanan direncanakan', en: 'Travel planned' },
    questions: [
      {
        name: 'traveller',
        label: { id: 'Siapa yang berangkat', en: 'Who travels' },
        type: 'choice',
        choices: travellers,
      },
      { name: 'purpose', label: { id: 'Tujuan perjalanan', en: 'Purpose' }, type: 'long' },
      { name: 'place', label: { id: 'Negara dan kota', en: 'Country and city' }, type: 'text' },
      days('departure', 'Tanggal berangkat', 'Day of departure'),
      days('return', 'Tanggal kembali', 'Day of return'),
      {
        name: 'people',
        label: { id: 'Jumlah orang dalam rombongan', en: 'People in the delegation' },
        type: 'count',
      },
      {
        name: 'costs',
        label: { id: 'Perkiraan biaya seluruhnya (opsional)', en: 'Estimated cost in all (optional)' },
        type: 'amount',
        optional: true,
      },
      {
        name: 'currency',
        label: { id: 'Mata uang (opsional)', en: 'Currency (optional)' },
        type: 'currency',
        optional: true,
      },
      {
        name: 'alternative',
        label: {
          id: 'Apakah rapat daring sudah dipertimbangkan, dan mengapa tidak cukup? (opsional)',
          en: 'Was a remote meeting considered, and why is it not enough? (optional)',
        },
        type: 'long',
        optional: true,
      },
      papers,
    ],
  },
  {
    code: 'papers-checked',
    name: { id: 'Kelengkapan diperiksa', en: 'Papers checked' },
    questions: [papers],
    rules: ['travel-papers'],
  },
  {
    code: 'requested',
    name: { id: 'Izin dimohon', en: 'Permit requested' },
    letterNeeded: true,
    questions: [
      {
        name: 'through',
        label: { id: 'Disampaikan melalui', en: 'Sent through' },
        type: 'choice',
        choices: choicesOf({
          governor: { id: 'Gubernur', en: 'the Governor' },
          direct: { id: 'Langsung kepada Menteri', en: 'straight to the Minister' },
        }),
      },
    ],
    rules: ['travel-request-lead'],
  },
  {
    code: 'decided',
    name: { id: 'Izin diputuskan', en: 'Permit decided' },
    letterNeeded: true,
    questions: [
      {
        name: 'decision',
        label: { id: 'Putusan', en: 'Decision' },
        type: 'choice',
        choices: choicesOf({
          granted: { id: 'Diizinkan', en: 'Granted' },
          refused: { id: 'Ditolak', en: 'Refused' },
        }),
      },
    ],
    rules: ['travel-head-permit', 'travel-official-permit'],
  },
  {
    code: 'travelled',
    name: { id: 'Perjalanan selesai', en: 'Travel done' },
    questions: [
      {
        name: 'people',
        label: { id: 'Jumlah orang yang berangkat', en: 'People who travelled' },
        type: 'count',
      },
    ],
  },
  {
    code: 'reported',
    name: { id: 'Hasil perjalanan dilaporkan', en: 'Result of the travel reported' },
    questions: [
      { name: 'result', label: { id: 'Hasil dan tindak lanjut', en: 'Result and follow-up' }, type: 'long' },
    ],
    rules: ['travel-report'],
  },
  {
    code: 'cancelled',
    name: { id: 'Perjalanan dibatalkan', en: 'Travel cancelled' },
    questions: [{ name: 'why', label: { id: 'Mengapa dibatalkan', en: 'Why' }, type: 'long' }],
  },
];
