import type { Language } from '#kernel/language.ts';
import type { Block, PagesOf } from '#platform/documents/printed-document.ts';
import type { Agreement, Clause } from '../agreement/agreement.ts';
import { asDraft, partiesClause, signingId, titleClause } from '../agreement/as-draft.ts';
import { numberHeading, numbersOf, printedClauses } from '../agreement/number-clauses.ts';
import { mandatoryParts } from '../checks/mandatory-parts.ts';
import { partsOf } from '../checks/recognise-parts.ts';
import { partNames } from '../checks/words.ts';
import type { DraftPart } from '../draft.ts';
import { anchorOf } from './anchors.ts';
import { paperWords } from './words.ts';

/** The clauses that are a part: those that say so, else those the checks recognise by their words. */
function clausesOf(part: DraftPart, agreement: Agreement): string[] {
  const { clauses } = asDraft(agreement);
  const named = clauses.filter((clause) => clause.part === part);
  const found = named.length > 0 ? named : clauses.filter((clause) => partsOf(clause).parts.has(part));
  return found.map(({ id }) => id);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf(id: string, agreement: Agreement, language: Language): string {
  if (id === titleClause || id === partiesClause) return capital(partNames[id][language]);
  if (id === signingId) return capital(partNames.signature[language]);
  const clause = agreement.clauses.find((one) => one.id === id);
  const number = numberHeading(clause?.role ?? 'article', numbersOf(agreement.clauses).get(id), language);
  return number || paperWords[language].roles[clause?.role ?? 'article'];
}

const isWritten = (cells: Clause['text'] | undefined, language: string) =>
  (cells?.[language] ?? '').trim() !== '';

/** Where the passages of a part begin in one language; what is not written in it is said, not left blank. */
function pagesIn(
  ids: readonly string[],
  agreement: Agreement,
  language: string,
  words: Language,
): PagesOf | string {
  const texts = new Map(asDraft(agreement).clauses.map(({ id, text }) => [id, text]));
  const written = ids.filter((id) => isWritten(texts.get(id), language));
  return written.length > 0
    ? { pagesOf: written.map((id) => anchorOf(id, language)) }
    : paperWords[words].notWritten;
}

/** The page for the ministries: each part the law asks, the clauses that hold it, and its pages in every language. */
export function checklistBlocks(
  agreement: Agreement,
  language: Language,
  languageName: (code: string) => string,
): Block[] {
  const words = paperWords[language];
  const { parts, basis } = mandatoryParts[agreement.kind === 'annual-plan' ? 'plan' : agreement.kind];
  const declared = new Map(
    agreement.clauses.flatMap(({ part, notApplicable }) =>
      part && notApplicable !== undefined ? [[part, notApplicable] as const] : [],
    ),
  );
  const rows = parts.map((part, at): (string | PagesOf)[] => {
    const ids = clausesOf(part, agreement);
    const instead = declared.get(part);
    const where =
      ids.length > 0
        ? [...new Set(ids.map((id) => nameOf(id, agreement, language)))].join(', ')
        : instead !== undefined
          ? `${words.notApplicable}: ${instead}`
          : words.missing;
    return [
      String(at + 1),
      capital(partNames[part][language]),
      where,
      ...agreement.languages.map((one) => (ids.length > 0 ? pagesIn(ids, agreement, one, language) : '–')),
    ];
  });
  return [
    { block: 'heading', level: 1, centered: true, text: words.checklist },
    {
      block: 'paragraph',
      text: words.checklistBasis(`${basis.instrument}`, basis.article, basis.standing === 'read'),
    },
    {
      block: 'table',
      columns: [
        { heading: words.numberColumn, width: 0.7, align: 'center' },
        { heading: words.part, width: 4 },
        { heading: words.clauses, width: 4 },
        ...agreement.languages.map((one) => ({
          heading: words.pagesIn(languageName(one)),
          width: 1.6,
          align: 'center' as const,
        })),
      ],
      rows,
    },
    {
      block: 'paragraph',
      text: words.countOf(printedClauses(agreement.clauses).length, agreement.languages.map(languageName)),
    },
  ];
}
