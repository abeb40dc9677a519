import type { Words } from '#kernel/language.ts';
import type { SentenceStanding } from './compose-part.ts';
import type { RiskLevel } from './next-plan-risk.ts';
import type { Receiver, ReportState } from './report-acts.ts';
import type { RegionInReport } from './report-content.ts';
import type { FactKind } from './sentence.ts';

export const stateWords: Readonly<Record<ReportState, Words>> = {
  draft: { id: 'Konsep', en: 'Draft' },
  'sent-back': { id: 'Dikembalikan', en: 'Sent back' },
  reviewed: { id: 'Diperiksa', en: 'Reviewed' },
  locked: { id: 'Dikunci', en: 'Locked' },
  sent: { id: 'Disampaikan', en: 'Sent' },
  received: { id: 'Diterima', en: 'Received' },
};

export const standingWords: Readonly<Record<SentenceStanding, Words>> = {
  assembled: { id: 'Dari catatan', en: 'From the record' },
  own: { id: 'Ditulis petugas', en: 'Written by the officer' },
  'own-outdated': {
    id: 'Ditulis petugas; catatannya berubah sejak itu',
    en: 'Written by the officer; the record has changed since',
  },
  'left-out': { id: 'Tidak dimuat', en: 'Left out' },
  'fact-gone': {
    id: 'Ditulis petugas; catatannya tidak ada lagi',
    en: 'Written by the officer; its record is gone',
  },
  addition: { id: 'Tambahan petugas, tanpa catatan', en: 'Added by the officer, of no record' },
};

export const factWords: Readonly<Record<FactKind, Words>> = {
  record: { id: 'Register', en: 'Register' },
  instrument: { id: 'Naskah', en: 'Instrument' },
  act: { id: 'Peristiwa', en: 'Event' },
  money: { id: 'Dana', en: 'Money' },
  claim: { id: 'Keterangan', en: 'Claim' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  result: { id: 'Capaian', en: 'Result' },
  obstacle: { id: 'Hambatan', en: 'Obstacle' },
  decision: { id: 'Keputusan', en: 'Decision' },
  plan: { id: 'Rencana', en: 'Plan' },
  answer: { id: 'Jawaban', en: 'Answer' },
  round: { id: 'Ronde', en: 'Round' },
  statement: { id: 'Pernyataan', en: 'Statement' },
  law: { id: 'Aturan', en: 'Law' },
};

export const receiverWords: Readonly<Record<Receiver, Words>> = {
  governor: { id: 'Gubernur', en: 'Governor' },
  minister: { id: 'Menteri melalui Sekretaris Jenderal', en: 'Minister through the Secretary-General' },
};

export const riskWords: Readonly<Record<RiskLevel, Words>> = {
  'no-law': { id: 'Belum ada aturannya', en: 'No such rule yet' },
  none: { id: 'Tidak ada risiko', en: 'No risk' },
  'forwarding-not-recorded': { id: 'Penerusan belum tercatat', en: 'Passing on not recorded' },
  'not-recorded': { id: 'Laporan belum tercatat', en: 'Report not recorded' },
  refused: { id: 'Rencana berikutnya tidak disetujui', en: 'Next plan is not approved' },
};

export const regionStateWords: Readonly<Record<RegionInReport['state'], Words>> = {
  sent: { id: 'Disampaikan', en: 'Sent' },
  late: { id: 'Terlambat', en: 'Late' },
  missing: { id: 'Belum tercatat', en: 'Not recorded' },
};
