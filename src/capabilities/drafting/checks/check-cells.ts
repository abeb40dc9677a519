import type { Draft, DraftClause } from '../draft.ts';
import type { ClauseFinding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { checkWords } from './words.ts';

/** Words that only one of the languages has, and that no longer text does without. */
const common: Readonly<Record<string, RegExp>> = {
  id: /(?<!\p{L})(?:yang|dan|dengan|untuk|dari|dalam|pada|ini|akan|oleh|atau|tidak|para|pihak|sebagai|sesuai|dapat|antara|tentang|kerja|sama)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:the|of|and|to|for|with|shall|by|or|not|this|that|is|are|be|may|parties|party|under|between|on|its|their)(?!\p{L})/gu,
};

const count = (text: string, language: string) =>
  foldText(text).match(common[language] as RegExp)?.length ?? 0;

/** A text of a few words or more that has the other language's small words and hardly its own. */
function isOtherLanguage(text: string, language: 'id' | 'en'): boolean {
  const [own, other] = [count(text, language), count(text, language === 'id' ? 'en' : 'id')];
  return other >= 3 && other > own * 3;
}

const placeholders =
  /\[[^\]\n]{0,80}\]|<[^<>\n]{0,30}\p{L}[^<>\n]{0,30}>|\{\{?[^{}\n]{1,60}\}?\}|_{3,}|\.{4,}|…{2,}|(?<!\p{L})(?:x{3,}|tbd|tba|tbc|n\.n\.|lorem ipsum|dd[/-]mm[/-]yyyy|hh[/-]bb[/-]tttt|to be (?:confirmed|determined|inserted|filled)|akan diisi|diisi kemudian)(?!\p{L})/giu;

function placeholdersIn(language: string, text: string): ClauseFinding[] {
  return [...text.matchAll(placeholders)]
    .filter(([found]) => !markup.test(found))
    .map((match) => ({
      code: 'placeholder' as const,
      languages: [language],
      message: checkWords.placeholder(match[0]),
      passages: [{ language, text: match[0], from: match.index, to: match.index + match[0].length }],
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
    const other =
      language === 'id' || language === 'en'
        ? isOtherLanguage(cell as string, language)
        : repeats(text, language);
    const wrong: ClauseFinding[] = other
      ? [
          {
            code: 'untranslated',
            languages: [language],
            message: checkWords.untranslated(language),
            passages: [],
          },
        ]
      : [];
    return [...wrong, ...markupIn(language, cell as string), ...placeholdersIn(language, cell as string)];
  });
}

/** A partner's cell that is only a copy of another one. */
const repeats = (text: DraftClause['text'], language: string) =>
  (text[language] ?? '').length > 30 &&
  Object.entries(text).some(([other, cell]) => other !== language && cell.trim() === text[language]?.trim());
