import type { Language, Words } from '#kernel/language.ts';
import { formatNumber } from '#ui';
import type { MissingPaper } from '../../case/missing-papers.ts';
import type { LawOfCase } from '../law-of-case.ts';

const words = {
  wholly: { id: 'belum ada', en: 'not in the file' },
  lacks: { id: 'belum memuat', en: 'does not yet hold' },
  missing: { id: 'dokumen belum lengkap', en: 'papers not complete' },
  missingOne: { id: 'dokumen belum lengkap', en: 'paper not complete' },
} as const satisfies Record<string, Words>;

/** "Rencana Kerja Sama: belum memuat maksud dan tujuan; pembiayaan". */
export function missingLabel(
  { paper, parts }: MissingPaper,
  law: LawOfCase,
  language: Language,
): { name: string; what: string } {
  const found = law.paper(paper);
  const names = parts.map((code) => found?.parts.find((part) => part.code === code)?.name[language] ?? code);
  return {
    name: found?.name[language] ?? paper,
    what: parts.length === 0 ? words.wholly[language] : `${words.lacks[language]}: ${names.join('; ')}`,
  };
}

export const missingCount = (count: number, language: Language): string =>
  `${formatNumber(count, language)} ${words[count === 1 ? 'missingOne' : 'missing'][language]}`;
