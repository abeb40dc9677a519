import type { Language, Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { formatMoney } from '#kernel/money.ts';
import { languageName } from '#reference';
import { formatDay, formatList, formatNumber, type TagColour } from '#ui';
import type { Answer } from '../acts.ts';
import type { Finding } from '../finding.ts';
import type { ActQuestion } from '../questions.ts';

const toConfirm: Words = { id: 'perlu dipastikan', en: 'to be confirmed' };

/** "Permendagri 25/2020 Pasal 25(2)"; what was not read in its text says so. */
export function basisText(basis: readonly LegalBasis[], language: Language): string {
  const article = { id: 'Pasal', en: 'art.' }[language];
  return basis
    .map(({ instrument, article: of, standing }) => {
      const place = of === '-' ? instrument : `${instrument} ${article} ${of}`;
      return standing === 'read' ? place : `${place} (${toConfirm[language]})`;
    })
    .join('; ');
}

const kindTags: Readonly<Record<Finding['kind'], { words: Words; colour: TagColour }>> = {
  irregular: { words: { id: 'Perlu diperiksa', en: 'To be checked' }, colour: 'orange' },
  due: { words: { id: 'Batas waktu', en: 'Due' }, colour: 'yellow' },
  missing: { words: { id: 'Belum ada', en: 'Missing' }, colour: 'grey' },
  decide: { words: { id: 'Perlu keputusan', en: 'To be decided' }, colour: 'purple' },
};
const overdueTag = { words: { id: 'Terlambat', en: 'Overdue' }, colour: 'red' } as const;

/** The state of a finding as a tag; the words carry it, the colour helps. */
export function findingTag({ kind, overdue }: Finding, language: Language) {
  const { words, colour } = overdue ? overdueTag : kindTags[kind];
  return { tag: words[language], colour };
}

/** An answer as people read it. */
export function answerText(
  question: ActQuestion,
  answers: Readonly<Record<string, Answer>>,
  language: Language,
): string {
  const answer = answers[question.name];
  if (answer === undefined || answer.length === 0) return '';
  if (typeof answer !== 'string') {
    const names = answer.map((code) => question.choices?.find((one) => one.code === code)?.words[language]);
    return formatList(
      names.filter((name) => name !== undefined),
      language,
    );
  }
  switch (question.type) {
    case 'day':
      return formatDay(answer, language);
    case 'language':
      return languageName(answer, language);
    case 'choice':
      return question.choices?.find(({ code }) => code === answer)?.words[language] ?? answer;
    case 'count':
      return formatNumber(Number(answer), language);
    case 'amount':
      return formatMoney({ amount: answer, currency: String(answers.currency ?? '') }, language);
    default:
      return answer;
  }
}

/** The title of a cooperation in the language of the page, as far as there is one. */
export const titleIn = (
  { titleId, titleEn }: { titleId: string; titleEn: string | null },
  language: Language,
): string => (language === 'en' ? (titleEn ?? titleId) : titleId);
