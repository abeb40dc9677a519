import type { Words } from '#kernel/language.ts';
import type { AlertRule, Urgency } from './alert.ts';
import type { HappeningKind } from './facts.ts';
import type { LightState } from './lights-of.ts';
import type { ThresholdName } from './thresholds.ts';

export const ruleWords: Readonly<Record<AlertRule, Words>> = {
  'letter-of-intent': { id: 'LoI tanpa rencana', en: 'LoI without a plan' },
  term: { id: 'Jangka waktu', en: 'Term' },
  dormant: { id: 'Tidur: tanpa peristiwa', en: 'Dormant: no event' },
  'decision-step': { id: 'Langkah keputusan', en: 'Step of a decision' },
  'decision-review': { id: 'Tinjauan keputusan', en: 'Review of a decision' },
  'obstacle-due': { id: 'Kendala lewat hari', en: 'Obstacle past its day' },
  'no-progress': { id: 'Penjajakan tanpa kemajuan', en: 'Exploration without progress' },
  'stage-unknown': { id: 'Tahap tidak diketahui', en: 'Stage not known' },
  'annual-plan': { id: 'Rencana kegiatan tahunan', en: 'Annual activity plan' },
  'no-result': { id: 'Hasil belum dilaporkan', en: 'No result reported' },
  unanswered: { id: 'Belum dijawab', en: 'Not answered' },
  contradiction: { id: 'Sumber berbeda', en: 'Sources differ' },
  'missing-scan': { id: 'Pindaian belum ada', en: 'No scan' },
  'office-term': { id: 'Masa jabatan', en: 'Term of office' },
};

export const urgencyWords: Readonly<Record<Urgency, Words>> = {
  overdue: { id: 'Sudah lewat', en: 'Overdue' },
  decide: { id: 'Perlu diputuskan', en: 'To be decided' },
  soon: { id: 'Segera', en: 'Coming up' },
  tidy: { id: 'Melengkapi catatan', en: 'To complete the record' },
};

export const lightKindWords: Readonly<Record<HappeningKind, Words>> = {
  contact: { id: 'Kontak', en: 'Contact' },
  visit: { id: 'Kunjungan', en: 'Visit' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  money: { id: 'Dana', en: 'Money' },
  report: { id: 'Laporan', en: 'Report' },
};

export const lightStateWords: Readonly<Record<LightState, Words>> = {
  alive: { id: 'Hidup', en: 'Alive' },
  fading: { id: 'Meredup', en: 'Fading' },
  silent: { id: 'Diam', en: 'Silent' },
  'no-word': { id: 'Tidak ada kabar', en: 'No word' },
  'not-due': { id: 'Belum diharapkan', en: 'Not expected' },
};

const days: Words = { id: 'hari', en: 'days' };
const months: Words = { id: 'bulan', en: 'months' };

export const thresholdWords: Readonly<Record<ThresholdName, { label: Words; unit: Words }>> = {
  letterDays: {
    label: { id: 'LoI tanpa rencana, sejak ditandatangani', en: 'LoI without a plan, since its signing' },
    unit: days,
  },
  termMonths: {
    label: { id: 'Sebelum jangka waktu berakhir, diberitahukan', en: 'Before a term ends, told' },
    unit: months,
  },
  extensionMonths: {
    label: { id: 'Sebelum jangka waktu berakhir, mendesak', en: 'Before a term ends, pressing' },
    unit: months,
  },
  silentMonths: {
    label: { id: 'Tanpa peristiwa yang terbukti: tidur', en: 'Without an evidenced event: dormant' },
    unit: months,
  },
  explorationMonths: {
    label: { id: 'Penjajakan tanpa langkah', en: 'Exploration without a step' },
    unit: months,
  },
  answerDays: {
    label: {
      id: 'Menunggu jawaban yang tidak diberi batas oleh hukum',
      en: 'Waiting for an answer the law sets no term for',
    },
    unit: days,
  },
};
