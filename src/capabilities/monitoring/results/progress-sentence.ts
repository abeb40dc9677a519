import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { formatNumber, formatPercent } from '#ui';
import type { IndicatorFold } from './fold-indicator.ts';
import { type Progress, progressOf } from './progress.ts';

/** A stored decimal as people write it. */
export const valueLabel = (value: string, language: Language): string =>
  formatNumber(Number(value), language);

interface Dated {
  value: string;
  date: string;
  source: string;
}

const said = ({ value, date, source }: Dated, unit: string, language: Language) =>
  `${valueLabel(value, language)} ${unit} (${[formatEdtf(date, language), source].filter(Boolean).join(', ')})`;

const words = {
  notMeasured: { id: 'belum diukur', en: 'not measured' },
  noBaseline: { id: 'nilai awalnya tidak diketahui', en: 'its baseline is not known' },
  noTarget: { id: 'sasarannya belum ditetapkan', en: 'no target is set' },
  baseline: { id: 'awalnya', en: 'at first' },
  now: { id: 'terakhir', en: 'newest' },
  target: { id: 'sasaran', en: 'target' },
  reached: { id: 'tercapai', en: 'reached' },
  missed: { id: 'tidak tercapai pada waktunya', en: 'not reached in time' },
  notSince: { id: 'belum diukur sejak waktunya lewat', en: 'not measured since it was due' },
  unchanged: { id: 'tidak berubah', en: 'unchanged' },
  away: { id: 'menjauh dari yang diharapkan', en: 'moved the wrong way' },
  ofTheWay: { id: 'dari jalan menuju sasaran', en: 'of the way to the target' },
} as const satisfies Record<string, Words>;

function verdictOf({ state, share }: Progress, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  switch (state) {
    case 'reached':
      return say('reached');
    case 'missed':
    case 'not-measured-since':
    case 'on-the-way': {
      const part = share !== null && share > 0 ? `${formatPercent(share, language)} ${say('ofTheWay')}` : '';
      const verdict =
        state === 'missed' ? say('missed') : state === 'not-measured-since' ? say('notSince') : '';
      return [verdict, part].filter(Boolean).join(', ');
    }
    case 'unchanged':
      return say('unchanged');
    case 'moved-away':
      return say('away');
    case 'measured':
    case 'not-measured':
      return '';
  }
}

/** One sentence of what a result has come to: from where, to where, of what; what is not known is said, never zero. */
export function progressSentence(fold: IndicatorFold, day: string): Words {
  const { description, baseline } = fold;
  const progress = progressOf(fold, day);
  const unit = description?.unit ?? '';
  const inWords = (language: Language) => {
    const say = (name: keyof typeof words) => words[name][language];
    const { latest, target } = progress;
    const parts = [
      baseline ? `${say('baseline')} ${said(baseline, unit, language)}` : say('noBaseline'),
      latest ? `${say('now')} ${said(latest, unit, language)}` : say('notMeasured'),
      target ? `${say('target')} ${said(target, unit, language)}` : say('noTarget'),
      verdictOf(progress, language),
    ];
    return `${description?.title ?? ''}: ${parts.filter(Boolean).join('; ')}.`;
  };
  return { id: inWords('id'), en: inWords('en') };
}
