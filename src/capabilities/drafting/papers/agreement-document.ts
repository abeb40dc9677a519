import type { Language } from '#kernel/language.ts';
import type { Block, Paper, Passage, PrintedDocument } from '#platform/documents/printed-document.ts';
import { languageName } from '#reference';
import type { Agreement, Clause } from '../agreement/agreement.ts';
import { fingerprintOf, shortCode } from '../agreement/fingerprint.ts';
import { printedClauses } from '../agreement/number-clauses.ts';
import { checklistBlocks } from './checklist.ts';
import { alignedRows, clausePassage, partiesPassage, signingPassage, titlePassage } from './passages.ts';
import { signatureBlocks } from './signatures.ts';
import { paperWords } from './words.ts';

export interface PaperChoice {
  /** Languages beside each other, or each whole after the other. */
  layout: 'parallel' | 'sequential';
  /** Whose original this is: that party stands first among those who sign. */
  firstParty: number;
  /** Language of what is not the agreement itself: marks, foot line, checklist. */
  language: Language;
  paper: Paper;
  author: string;
  /** ISO day the file bears. */
  date: string;
  /** The saved version printed; null for what is being written now. */
  version: number | null;
  /** Both sides agreed to this very text: it is no draft any more. */
  agreed: boolean;
  /** With the page for the ministries at the end. */
  checklist: boolean;
  /** Every clause one row, so that a partner's file can be read back by clause. */
  wholeClauses?: boolean;
}

/** More columns than three cannot be read. */
export const mostColumns = 3;

/** The passages of the body in the order of the text, each in every language given. */
function body(agreement: Agreement, languages: readonly string[]): Passage[][] {
  const clauses = printedClauses(agreement.clauses);
  const introduces = clauses.some(({ part }) => part === 'parties');
  const inEach = (write: (language: string) => Passage) => languages.map(write);
  return [
    inEach((language) => titlePassage(agreement, language)),
    ...(introduces ? [] : [inEach((language) => partiesPassage(agreement, language))]),
    ...clauses
      .filter(({ role }) => role !== 'annex')
      .map((clause) => inEach((language) => clausePassage(clause, agreement, language))),
  ].filter((row) => row.some(({ pieces }) => pieces.length > 0));
}

function blocksOf(rows: Passage[][], choice: PaperChoice): Block[] {
  if (rows.length === 0) return [];
  if (rows[0]?.length === 1) return rows.flat().map((passage) => ({ block: 'passage' as const, passage }));
  return [{ block: 'parallel', rows: choice.wholeClauses ? rows : rows.flatMap(alignedRows) }];
}

/** Where no closing says it, place and day stand above the hands that sign. */
function placeAndDate(agreement: Agreement, languages: readonly string[], choice: PaperChoice): Block[] {
  if (printedClauses(agreement.clauses).some(({ role }) => role === 'closing')) return [];
  return blocksOf([languages.map((language) => signingPassage(agreement, language))], choice);
}

function annexSections(agreement: Agreement, languages: readonly string[], choice: PaperChoice): Block[][] {
  return printedClauses(agreement.clauses)
    .filter(({ role }) => role === 'annex')
    .map((clause: Clause) =>
      blocksOf([languages.map((language) => clausePassage(clause, agreement, language))], choice),
    );
}

/** The whole text in these languages, signed, with its annexes on pages of their own. */
function textSections(agreement: Agreement, languages: readonly string[], choice: PaperChoice): Block[][] {
  return [
    [
      ...blocksOf(body(agreement, languages), choice),
      ...placeAndDate(agreement, languages, choice),
      ...signatureBlocks(agreement, languages, choice.firstParty),
    ],
    ...annexSections(agreement, languages, choice),
  ];
}

/** An agreement on its pages. Three languages lie on the long side of the paper; more than three follow each other. */
export function layOutAgreement(agreement: Agreement, choice: PaperChoice): PrintedDocument {
  const { languages, title } = agreement;
  const words = paperWords[choice.language];
  const beside = choice.layout === 'parallel' && languages.length > 1 && languages.length <= mostColumns;
  const texts = beside
    ? textSections(agreement, languages, choice)
    : languages.flatMap((language) => textSections(agreement, [language], choice));
  const checklist = choice.checklist
    ? [checklistBlocks(agreement, choice.language, (code) => languageName(code, choice.language))]
    : [];
  return {
    language: choice.language,
    title: (title[choice.language] || title.id || Object.values(title)[0] || '').replaceAll('\n', ' '),
    author: choice.author,
    date: choice.date,
    paper: choice.paper,
    landscape: beside && languages.length === mostColumns,
    running: {
      above: choice.agreed ? words.agreed : words.draft,
      below: words.fingerprint(shortCode(fingerprintOf(agreement)), choice.version),
    },
    sections: [...texts, ...checklist],
  };
}
