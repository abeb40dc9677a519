import type { Words } from '#kernel/language.ts';
import type { CodeActKind } from './coding-book.ts';
import type { ObstacleActKind, ObstacleSourceKind, ObstacleState, Severity, Side } from './obstacle.ts';

export const sideWords: Readonly<Record<Side, Words>> = {
  internal: { id: 'Internal: di kantor kita sendiri', en: 'Internal: in our own offices' },
  external: { id: 'Eksternal: di luar kantor kita', en: 'External: outside our offices' },
};

export const severityWords: Readonly<Record<Severity, Words>> = {
  light: { id: 'Ringan', en: 'Light' },
  moderate: { id: 'Sedang', en: 'Moderate' },
  severe: { id: 'Berat', en: 'Severe' },
};

export const obstacleSourceWords: Readonly<Record<ObstacleSourceKind, Words>> = {
  interview: { id: 'Wawancara', en: 'Interview' },
  letter: { id: 'Surat', en: 'Letter' },
  report: { id: 'Laporan', en: 'Report' },
  answer: { id: 'Jawaban ronde laporan', en: 'Answer of a report round' },
  document: { id: 'Dokumen', en: 'Document' },
  news: { id: 'Berita', en: 'News' },
};

export const obstacleStateWords: Readonly<Record<ObstacleState, Words>> = {
  open: { id: 'Belum diatasi', en: 'Not overcome' },
  resolved: { id: 'Sudah diatasi', en: 'Overcome' },
  'taken-back': { id: 'Ditarik', en: 'Taken back' },
  'passed-over': { id: 'Bukan kendala', en: 'No obstacle' },
};

export const obstacleActWords: Readonly<Record<ObstacleActKind, Words>> = {
  recorded: { id: 'Dicatat', en: 'Recorded' },
  revised: { id: 'Dikodekan ulang', en: 'Coded anew' },
  resolved: { id: 'Diatasi', en: 'Overcome' },
  reopened: { id: 'Dibuka lagi', en: 'Opened again' },
  'taken-back': { id: 'Ditarik', en: 'Taken back' },
  'passed-over': { id: 'Dinyatakan bukan kendala', en: 'Said to be no obstacle' },
};

export const codeActWords: Readonly<Record<CodeActKind, Words>> = {
  added: { id: 'Ditambahkan', en: 'Added' },
  renamed: { id: 'Diganti nama', en: 'Renamed' },
  retired: { id: 'Tidak dipakai lagi', en: 'Retired' },
  restored: { id: 'Dipakai lagi', en: 'In use again' },
  merged: { id: 'Digabungkan', en: 'Merged' },
};
