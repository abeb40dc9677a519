import { findCountry } from '#reference';
import type { PartyReading } from './types.ts';

/** "negara Tiongkok yaitu kota Wuming": what is meant stands after the word. */
const namely = /^(?:negara\s+)?(.+?)\s*,?\s+(?:yaitu|yakni|ialah|namely)\s+(.+)$/iu;
/** "Republik Rakyat Tiongkok" and longer. */
const mostCountryWords = 5;

const isCountry = (words: string, code: string) => findCountry(words)?.code === code;

/** The text without the country at its end: "Guilin, Tiongkok" and "Guilin (Tiongkok)" are Guilin. */
function withoutCountry(text: string, code: string): string {
  const words = text.split(/\s+/);
  for (let count = Math.min(mostCountryWords, words.length - 1); count > 0; count--) {
    const last = words
      .slice(-count)
      .join(' ')
      .replace(/^[(,\s]+|[).,\s]+$/g, '');
    if (isCountry(last, code))
      return words
        .slice(0, -count)
        .join(' ')
        .replace(/[,(\s–-]+$/u, '');
  }
  return text;
}

/**
 * What an organisation is called: its known name, else the words as written. A place abroad goes without the
 * country it stands in, so that it is the same place in every table; the country is kept beside it.
 */
export function nameOf({ name, asWritten, kind, country }: PartyReading): string {
  if (name !== undefined) return name;
  if (kind !== 'foreign-local-government' || country === undefined) return asWritten;
  const [, before = '', meant = ''] = namely.exec(asWritten) ?? [];
  const place = isCountry(before, country) ? meant : asWritten;
  return withoutCountry(place, country) || asWritten;
}
