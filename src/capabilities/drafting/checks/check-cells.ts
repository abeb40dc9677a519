import type { Draft, DraftClause } from '../draft.ts';
import type { ClauseFinding, Passage } from '../finding.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { isOtherHeading, isOtherLanguage } from '../reading/which-language.ts';
import { placeholdersOf } from './placeholders.ts';
import { checkWords } from './words.ts';

function placeholdersIn(language: string, text: string): ClauseFinding[] {
  return placeholdersOf(text)
    .filter((place) => !markup.test(place.text))
    .map((place) => ({
      code: 'placeholder' as const,
      languages: [language],
      message: checkWords.placeholder(place.text),
      passages: [{ language, ...place }],
    }));
}

/** Marks of a page that came along with pasted text: they are not blanks to fill in, and are told once. */
const markup =
  /<\/?(?:a|b|i|u|p|br|div|em|font|h[1-6]|img|li|ol|ul|script|span|strong|style|sub|sup|t[dhr]|table|tbody)(?:\s[^<>]*)?\/?>/iu;

function markupIn(language: string, text: string): ClauseFinding[] {
  const match = markup.exec(text);
  if (!match) return [];
  const passages = [{ language, text: match[0], from: match.index, to: match.index + match[0].length }];
  return [{ code: 'placeholder', languages: [language], message: checkWords.markup(match[0]), passages }];
}

const isBlank = (text: string | undefined) => !text || !/[\p{L}\p{N}]/u.test(text);

/** Cells that are empty, in the wrong language, or hold what was to be filled in. */
export function checkCells({ text }: DraftClause, { languages }: Draft): ClauseFinding[] {
  return languages.flatMap((language): ClauseFinding[] => {
    const cell = text[language];
    if (isBlank(cell)) {
      const passages = placeholdersIn(language, cell ?? '');
      return [
        {
          code: 'missing-cell',
          languages: [language],
          message: checkWords.missingCell(language),
          passages: [],
        },
        ...passages,
      ];
    }
    const wrong: ClauseFinding[] =
      language === 'id' || language === 'en'
        ? untranslatedIn(language, cell as string)
        : repeats(text, language)
          ? [untranslated(language, [])]
          : [];
    return [...wrong, ...markupIn(language, cell as string), ...placeholdersIn(language, cell as string)];
  });
}

const untranslated = (language: string, passages: Passage[]): ClauseFinding => ({
  code: 'untranslated',
  languages: [language],
  message: checkWords.untranslated(language),
  passages,
});

/** A cell, or a sentence or heading of it, that is in the other language. */
function untranslatedIn(language: 'id' | 'en', cell: string): ClauseFinding[] {
  if (isOtherLanguage(cell, language)) return [untranslated(language, [])];
  const passages = sentencesIn(cell)
    .filter(({ text }) => isOtherLanguage(text, language) || isHeading(text, language))
    .map(({ text, from, to }) => ({ language, text, from, to }));
  return passages.length > 0 ? [untranslated(language, passages)] : [];
}

const isHeading = (text: string, language: 'id' | 'en') =>
  /^[\p{Lu}\s]+$/u.test(text.trim()) && isOtherHeading(text, language);

/** A partner's cell that is only a copy of another one. */
const repeats = (text: DraftClause['text'], language: string) =>
  (text[language] ?? '').length > 30 &&
  Object.entries(text).some(([other, cell]) => other !== language && cell.trim() === text[language]?.trim());
