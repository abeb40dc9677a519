import type { Words } from '#kernel/language.ts';
import type { AlertRule } from './alert.ts';
import type { ThresholdName } from './thresholds.ts';

/**
 * By what each rule on alerts goes: an article, a threshold the office chooses, or both, where the office chooses how
 * long before a day of the law it is told.
 */
export interface RuleGround {
  /** The articles, as they are cited. */
  law: Words | null;
  thresholds: readonly ThresholdName[];
  /** What the choice is, or why there is none. */
  note: Words;
}

const nothingToSet: Words = { id: 'Tidak ada ambang', en: 'No threshold' };
const article = (number: string): Words => ({
  id: `Permendagri 25/2020 Pasal ${number}`,
  en: `Permendagri 25/2020 art. ${number}`,
});

export const ruleGrounds: Readonly<Record<AlertRule, RuleGround>> = {
  'letter-of-intent': {
    law: article('13(3)'),
    thresholds: ['letterDays'],
    note: {
      id: 'Hukum: LoI berlaku paling lama setahun. Pilihan kantor: sejak hari keberapa diingatkan.',
      en: 'Law: an LoI lives a year at most. Choice of the office: from which day it is told.',
    },
  },
  term: {
    law: article('32(1), 33'),
    thresholds: ['termMonths', 'extensionMonths'],
    note: {
      id: 'Hukum: paling lama lima tahun, dan pemberitahuan perpanjangan. Pilihan kantor: berapa bulan sebelumnya diingatkan.',
      en: 'Law: five years at most, and the notice of extension. Choice of the office: how many months before it is told.',
    },
  },
  dormant: {
    law: null,
    thresholds: ['silentMonths'],
    note: {
      id: 'Pilihan kantor; kerja sama dapat memiliki iramanya sendiri.',
      en: 'Choice of the office; a cooperation may have its own rhythm.',
    },
  },
  'decision-step': {
    law: null,
    thresholds: [],
    note: { id: 'Tanggalnya dari keputusan kantor.', en: 'Its days are those of the office’s own decision.' },
  },
  'decision-review': {
    law: null,
    thresholds: [],
    note: { id: 'Tanggalnya dari keputusan kantor.', en: 'Its day is that of the office’s own decision.' },
  },
  'obstacle-due': {
    law: null,
    thresholds: [],
    note: {
      id: 'Harinya dari catatan kendala oleh kantor.',
      en: 'Its day is that of the office’s own record of the obstacle.',
    },
  },
  'no-progress': {
    law: null,
    thresholds: ['explorationMonths'],
    note: { id: 'Pilihan kantor.', en: 'Choice of the office.' },
  },
  'stage-unknown': { law: null, thresholds: [], note: nothingToSet },
  'annual-plan': {
    law: article('26'),
    thresholds: [],
    note: {
      id: 'Hukum: setiap tahun. Tidak ada yang dapat dipilih kantor.',
      en: 'Law: every year. There is nothing an office may choose.',
    },
  },
  'no-result': {
    law: article('35(2), 37(1)'),
    thresholds: [],
    note: {
      id: 'Hukum: dilaporkan pada minggu pertama Januari. Tidak ada yang dapat dipilih kantor.',
      en: 'Law: reported in the first week of January. There is nothing an office may choose.',
    },
  },
  unanswered: {
    law: article('17(2)-(3), 18(4)-(5), 20(4)'),
    thresholds: ['answerDays'],
    note: {
      id: 'Hukum: DPRD 45 dan Gubernur 5 hari kerja. Pilihan kantor: berapa lama menunggu kementerian, yang tidak diberi batas waktu.',
      en: 'Law: the council 45, the governor 5 working days. Choice of the office: how long to wait for the ministries, which have no term.',
    },
  },
  contradiction: { law: null, thresholds: [], note: nothingToSet },
  'missing-scan': { law: null, thresholds: [], note: nothingToSet },
  'office-term': {
    law: null,
    thresholds: [],
    note: {
      id: 'Tanggalnya dari masa jabatan yang dicatat.',
      en: 'Its day is that of the recorded term of office.',
    },
  },
};
