import type { Words } from '#kernel/language.ts';
import type { IndicatorActKind } from './fold-indicator.ts';
import type { Direction } from './indicator-input.ts';
import type { ProgressState } from './progress.ts';

export const directionWords: Readonly<Record<Direction, Words>> = {
  rise: { id: 'Makin tinggi makin baik', en: 'The higher the better' },
  fall: { id: 'Makin rendah makin baik', en: 'The lower the better' },
};

export const progressStateWords: Readonly<Record<ProgressState, Words>> = {
  'not-measured': { id: 'Belum diukur', en: 'Not measured' },
  measured: { id: 'Sudah diukur', en: 'Measured' },
  reached: { id: 'Sasaran tercapai', en: 'Target reached' },
  'on-the-way': { id: 'Menuju sasaran', en: 'On the way' },
  unchanged: { id: 'Tidak berubah', en: 'Unchanged' },
  'moved-away': { id: 'Menjauh dari yang diharapkan', en: 'Moved the wrong way' },
  missed: { id: 'Sasaran tidak tercapai pada waktunya', en: 'Target not reached in time' },
  'not-measured-since': {
    id: 'Belum diukur sejak tenggat sasaran',
    en: 'Not measured since the target was due',
  },
};

export const indicatorActWords: Readonly<Record<IndicatorActKind, Words>> = {
  described: { id: 'Indikator diuraikan', en: 'Indicator described' },
  baseline: { id: 'Nilai awal dicatat', en: 'Baseline recorded' },
  target: { id: 'Sasaran dicatat', en: 'Target recorded' },
  measured: { id: 'Hasil ukur dicatat', en: 'Measured value recorded' },
  closed: { id: 'Tidak diukur lagi', en: 'No longer measured' },
  'taken-back': { id: 'Langkah ditarik', en: 'Act taken back' },
};
