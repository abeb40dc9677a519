import type { Clause } from './agreement.ts';

type Heading = (number: number) => string;

const article: Readonly<Record<string, Heading>> = {
  id: (number) => `Pasal ${number}`,
  en: (number) => `Article ${number}`,
  zh: (number) => `第${number}条`,
  ja: (number) => `第${number}条`,
  ko: (number) => `제${number}조`,
  ar: (number) => `المادة ${number}`,
  ru: (number) => `Статья ${number}`,
};

const annex: Readonly<Record<string, Heading>> = {
  id: (number) => `Lampiran ${number}`,
  en: (number) => `Annex ${number}`,
  zh: (number) => `附件${number}`,
  ja: (number) => `附属書${number}`,
  ko: (number) => `부속서 ${number}`,
  ar: (number) => `الملحق ${number}`,
  ru: (number) => `Приложение ${number}`,
};

const plain: Heading = (number) => `${number}.`;

/** The clauses that are printed: a part that was declared not applicable is kept, but does not count. */
export const printedClauses = (clauses: readonly Clause[]): Clause[] =>
  clauses.filter(({ notApplicable }) => notApplicable === undefined);

/** The number each article and each annex bears by its place; recitals and the closing have none. */
export function numbersOf(clauses: readonly Clause[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const last = { article: 0, annex: 0 };
  for (const { id, role } of printedClauses(clauses)) {
    if (role !== 'article' && role !== 'annex') continue;
    last[role] += 1;
    numbers.set(id, last[role]);
  }
  return numbers;
}

/** "Pasal 4", "Article 4", "第4条"; a language whose word is not known has the number alone. Empty for what bears none. */
export function numberHeading(role: Clause['role'], number: number | undefined, language: string): string {
  if (number === undefined) return '';
  const words = role === 'annex' ? annex : article;
  return (words[language] ?? plain)(number);
}
