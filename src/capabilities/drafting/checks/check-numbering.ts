import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { foldText } from '../reading/fold-text.ts';
import { listsIn } from '../reading/numbering.ts';
import { ofALaw } from '../reading/of-a-law.ts';
import { readMentions } from '../reading/read-mentions.ts';
import { checkWords } from './words.ts';

const heading = {
  id: /^\s*pasal\s+(\d{1,3})\b(?!\s*(?:ayat|dan|,|huruf))/,
  en: /^\s*article\s+(\d{1,3})\b(?!\s*(?:paragraph|and|,|\())/,
} as const;

interface Headed {
  clause: string;
  languages: readonly string[];
  number: number;
}

const numberIn = (text: string | undefined, language: 'id' | 'en') =>
  Number(heading[language].exec(foldText(text ?? ''))?.[1] ?? 0);

/** The article number of each clause that is headed by one, in whichever language. Whether these agree is for the parity. */
const headingsOf = ({ clauses }: Draft): Headed[] =>
  clauses.flatMap(({ id, text }) => {
    const languages = (['id', 'en'] as const).filter((language) => numberIn(text[language], language) > 0);
    const [first] = languages;
    return first ? [{ clause: id, languages, number: numberIn(text[first], first) }] : [];
  });

function jumps(headings: readonly Headed[]): Finding[] {
  return headings.flatMap(({ clause, languages, number }, at) => {
    const before = headings[at - 1]?.number;
    if (before === undefined || number === before + 1) return [];
    const message = checkWords.numbering(before, number);
    return [{ clause, code: 'reference' as const, languages, message, passages: [] }];
  });
}

/** References to articles the draft has not. */
function dangling({ clauses, kind }: Draft, language: 'id' | 'en', last: number): Finding[] {
  // An addendum speaks of the articles of the text it changes.
  if (last === 0 || kind === 'addendum') return [];
  return clauses.flatMap(({ id, text }) => {
    const cell = text[language] ?? '';
    return readMentions(cell, language).flatMap((mention) => {
      const number = /^article (\d+)/.exec(mention.kind === 'reference' ? mention.value : '')?.[1];
      if (!number || Number(number) <= last || ofALaw(cell, mention.to)) return [];
      const said = cell.slice(mention.from, mention.to);
      const passages = [{ language, text: said, from: mention.from, to: mention.to }];
      return [
        {
          clause: id,
          code: 'reference' as const,
          languages: [language],
          message: checkWords.noSuchArticle(said, last),
          passages,
        },
      ];
    });
  });
}

const brokenLists = ({ clauses }: Draft): Finding[] =>
  clauses.flatMap(({ id, text }) =>
    (['id', 'en'] as const).flatMap((language) =>
      listsIn(text[language] ?? '')
        .filter(({ breaksAt }) => breaksAt !== undefined)
        .map(({ breaksAt = 0 }) => ({
          clause: id,
          code: 'reference' as const,
          languages: [language],
          message: checkWords.listNumbering,
          passages: [
            {
              language,
              text: (text[language] ?? '').slice(breaksAt, breaksAt + 40),
              from: breaksAt,
              to: Math.min(breaksAt + 40, (text[language] ?? '').length),
            },
          ],
        })),
    ),
  );

/** Articles numbered out of order, lists that skip, and references that lead nowhere. */
export function checkNumbering(draft: Draft): Finding[] {
  const headings = headingsOf(draft);
  const last = Math.max(0, ...headings.map(({ number }) => number));
  return [
    ...jumps(headings),
    ...dangling(draft, 'id', last),
    ...dangling(draft, 'en', last),
    ...brokenLists(draft),
  ];
}
