import { foldText } from '../reading/fold-text.ts';

/** Small words that only one of the two languages has. */
const own: Readonly<Record<string, RegExp>> = {
  id: /(?<!\p{L})(?:yang|dan|dengan|untuk|dari|dalam|pada|ini|akan|oleh|atau|tidak|para|pihak|sebagai|sesuai|antara|tentang|kerja|sama|pasal|maksud|nota)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:the|of|and|to|for|with|shall|by|or|not|this|that|is|are|be|party|parties|under|between|on|article|memorandum)(?!\p{L})/gu,
};

/** Scripts that tell a language apart, the narrower first: Japanese is written with Chinese signs as well. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['fa', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The language of `among` a text is written in, by its script or its small words; undefined when neither says. */
export function languageOfText(text: string, among: readonly string[]): string | undefined {
  for (const [language, script] of scripts)
    if (among.includes(language) && count(text, script) * 3 > count(text, /\p{L}/gu)) return language;
  const folded = foldText(text);
  const [best, next] = Object.entries(own)
    .filter(([language]) => among.includes(language))
    .map(([language, words]) => ({ language, words: count(folded, words) }))
    .sort((one, other) => other.words - one.words);
  if (!best || best.words === 0 || best.words === next?.words) return undefined;
  return best.language;
}
