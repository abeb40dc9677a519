import type { Language } from '#kernel/language.ts';

/** Phrases that make a number a limit; longer ones first, because "no less than" holds "less than". */
const phrases: Readonly<Record<Language, readonly (readonly [string, 'most' | 'least'])[]>> = {
  id: [
    ['tidak kurang dari', 'least'],
    ['tidak lebih dari', 'most'],
    ['tidak melebihi', 'most'],
    ['tidak lebih lambat dari', 'most'],
    ['selambat-lambatnya', 'most'],
    ['selama-lamanya', 'most'],
    ['sebanyak-banyaknya', 'most'],
    ['setinggi-tingginya', 'most'],
    ['paling lambat', 'most'],
    ['paling lama', 'most'],
    ['paling banyak', 'most'],
    ['paling tinggi', 'most'],
    ['maksimal', 'most'],
    ['maksimum', 'most'],
    ['hingga paling lama', 'most'],
    ['sekurang-kurangnya', 'least'],
    ['sedikit-dikitnya', 'least'],
    ['sedikitnya', 'least'],
    ['paling sedikit', 'least'],
    ['paling kurang', 'least'],
    ['paling cepat', 'least'],
    ['paling rendah', 'least'],
    ['minimal', 'least'],
    ['minimum', 'least'],
    ['setidaknya', 'least'],
    ['setidak-tidaknya', 'least'],
  ],
  en: [
    ['no less than', 'least'],
    ['not less than', 'least'],
    ['no fewer than', 'least'],
    ['not fewer than', 'least'],
    ['no earlier than', 'least'],
    ['no more than', 'most'],
    ['not more than', 'most'],
    ['no later than', 'most'],
    ['not later than', 'most'],
    ['no longer than', 'most'],
    ['not longer than', 'most'],
    ['not exceeding', 'most'],
    ['not to exceed', 'most'],
    ['not exceed', 'most'],
    ['at the latest', 'most'],
    ['at most', 'most'],
    ['a maximum of', 'most'],
    ['maximum', 'most'],
    ['up to', 'most'],
    ['at least', 'least'],
    ['a minimum of', 'least'],
    ['minimum', 'least'],
  ],
};

export interface Bound {
  which: 'most' | 'least';
  from: number;
  to: number;
  /** It stands behind what it limits: "in ten days at the latest". */
  trails: boolean;
}

/** Where a folded passage sets limits. The places also tell whose "not" is none: "not later than" denies nothing. */
export function boundsIn(folded: string, language: Language): Bound[] {
  const bounds: Bound[] = [];
  for (const [phrase, which] of phrases[language]) {
    for (let from = folded.indexOf(phrase); from >= 0; from = folded.indexOf(phrase, from + 1)) {
      const to = from + phrase.length;
      if (!bounds.some((known) => from < known.to && known.from < to))
        bounds.push({ which, from, to, trails: phrase === 'at the latest' });
    }
  }
  return bounds;
}
