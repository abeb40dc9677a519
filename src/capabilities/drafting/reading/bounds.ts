import type { Language } from '#kernel/language.ts';

export type Limit = 'most' | 'least';

interface Phrase {
  which: Limit;
  pattern: RegExp;
  /** It is about when: "paling lambat 6 bulan sebelum" leaves at least six months. */
  about: 'time' | 'amount';
  /** It stands behind what it limits: "in ten days at the latest", "two thirds or more". */
  trails: boolean;
}

const phrase = (which: Limit, about: Phrase['about'], source: string, trails = false): Phrase => ({
  which,
  about,
  trails,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'gu'),
});

/** Phrases that make a number a limit; those that hold others come first: "no less than" before "less than". */
const phrases: Readonly<Record<Language, readonly Phrase[]>> = {
  id: [
    phrase(
      'most',
      'time',
      'tidak (?:boleh |dapat |akan )?(?:lebih lambat dari(?:pada)?|melewati)|selambat-?lambatnya|paling lambat|paling akhir|tidak lewat dari',
    ),
    phrase('most', 'time', 'selama-?lamanya|paling lama|hingga paling lama|maksimal selama'),
    phrase('least', 'time', 'secepat-?cepatnya|paling cepat|paling awal|tidak lebih cepat dari(?:pada)?'),
    phrase('least', 'amount', 'tidak (?:boleh |dapat )?(?:kurang dari(?:pada)?|di bawah)'),
    phrase(
      'most',
      'amount',
      'tidak (?:boleh |dapat |akan )?(?:lebih dari(?:pada)?|melebihi|melampaui|di atas)|se(?:banyak-?banyak|tinggi-?tinggi|besar-?besar|jauh-?jauh)nya|paling (?:banyak|tinggi|besar|jauh|mahal)|maksim(?:al|um)|terbanyak',
    ),
    phrase(
      'least',
      'amount',
      'se(?:kurang-?kurang|dikit-?dikit|dikit|rendah-?rendah|tidaknya|tidak-?tidak)nya|setidaknya|sedikitnya|sekurangnya|paling (?:sedikit|kurang|rendah|kecil|singkat)|minim(?:al|um)',
    ),
    phrase('least', 'amount', 'atau lebih|ke atas', true),
    phrase('most', 'amount', 'atau kurang|ke bawah', true),
  ],
  en: [
    phrase('most', 'time', '(?:no|not) later than|(?:shall|must|may|will)? ?not (?:be )?later than'),
    phrase('most', 'time', 'at the latest', true),
    phrase('least', 'time', '(?:no|not) (?:earlier|sooner) than'),
    phrase('least', 'time', 'at the earliest', true),
    phrase(
      'least',
      'amount',
      '(?:no|not|never) (?:be )?(?:less|fewer|lower|shorter|under) than|not (?:fall )?below',
    ),
    phrase(
      'most',
      'amount',
      '(?:no|not|never) (?:be )?(?:more|longer|greater|higher|larger|further) than|(?:not|never) (?:to )?(?:exceed|exceeding|surpass)|without exceeding|at (?:the )?most|(?:a|the) maximum(?: of)?|maximum|up to|capped at|limited to|a ceiling of',
    ),
    phrase('least', 'amount', 'at (?:the very )?least|(?:a|the) minimum(?: of)?|minimum|a floor of'),
    phrase('least', 'amount', 'or more|or above|and above|or over', true),
    phrase('most', 'amount', 'or less|or fewer|or below', true),
  ],
};

export interface Bound {
  which: Limit;
  about: Phrase['about'];
  from: number;
  to: number;
  trails: boolean;
}

/** Where a folded passage sets limits. The places also tell whose "not" is none: "not later than" denies nothing. */
export function boundsIn(folded: string, language: Language): Bound[] {
  const bounds: Bound[] = [];
  for (const { which, about, pattern, trails } of phrases[language]) {
    for (const match of folded.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!bounds.some((known) => from < known.to && known.from < to))
        bounds.push({ which, about, from, to, trails });
    }
  }
  return bounds;
}

const before: Readonly<Record<Language, RegExp>> = {
  id: /^[\s()]*(?:\p{L}+ )?(?:sebelum|sebelumnya|di muka|terlebih dahulu|menjelang)(?!\p{L})/u,
  en: /^[\s'()]*(?:s )?(?:\p{L}+ ){0,2}?(?:before|prior|beforehand|in advance|ahead|notice|previous(?:ly)?|preceding)(?!\p{L})/u,
};

/** Which limit a phrase sets on what stands between it and `rest`: the latest day before another leaves at least so long. */
export function limitOf({ which, about }: Bound, rest: string, language: Language): Limit {
  if (about === 'amount' || !before[language].test(rest)) return which;
  return which === 'most' ? 'least' : 'most';
}
