import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { nameWords } from './name-words.ts';

interface Texts {
  id: string;
  en: string;
}

const flat = (text: string) => foldText(text).replace(/\s+/g, ' ');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a term stands in a text as words of their own; in English also in the plural. */
export function usesTerm(text: string, term: string): boolean {
  const words = flat(term).trim();
  if (!words) return false;
  const plural = words.endsWith('y')
    ? `(?:${escaped(words)}|${escaped(words.slice(0, -1))}ies)`
    : `${escaped(words)}(?:e?s)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${plural}(?![\\p{L}\\p{N}])`, 'u').test(flat(text));
}

/** Terms of the draft that one language of a clause uses and the other does not. */
export function compareTerms(
  texts: Texts,
  terms: readonly Readonly<Record<string, string>>[],
): ClauseFinding[] {
  return terms.flatMap((term) => {
    const { id, en } = term;
    if (!id || !en) return [];
    const used = { id: usesTerm(texts.id, id), en: usesTerm(texts.en, en) };
    if (used.id === used.en) return [];
    const message = used.id ? nameWords.term('id', id, 'en', en) : nameWords.term('en', en, 'id', id);
    return [{ code: 'term' as const, languages: ['id', 'en'], message, passages: [] }];
  });
}

const definitions = {
  id: /(?:disebut(?: juga)?(?: sebagai)?|disingkat|dikenal sebagai)\s*:?\s*["“”']\s*([^"“”']{2,60})["“”']|["“”']([^"“”']{2,60})["“”']\s+(?:adalah|berarti|ialah|bermakna)/giu,
  en: /(?:referred to as|called|known as|abbreviated as|defined as)\s*(?:the\s+)?["“”']\s*(?:the\s+)?([^"“”']{2,60})["“”']|\((?:the\s+|each,? an?\s+|collectively,? (?:the\s+)?)?["“”']\s*([^"“”']{2,60})["“”']\)|["“”']([^"“”']{2,60})["“”']\s+(?:means|shall mean|refers to|is defined)/giu,
} as const;

/** The terms a text defines, as written: «selanjutnya disebut "Para Pihak"», «"Program" means ...». */
export const definedIn = (text: string, language: 'id' | 'en'): string[] =>
  [...text.matchAll(definitions[language])].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim());

/** Definitions of a clause that one language has more of. */
export function compareDefinitions(texts: Texts): ClauseFinding[] {
  const [mine, theirs] = [definedIn(texts.id, 'id'), definedIn(texts.en, 'en')];
  if (mine.length === theirs.length) return [];
  const message = nameWords.definitions(mine.join(', '), theirs.join(', '));
  return [{ code: 'term', languages: ['id', 'en'], message, passages: [] }];
}
