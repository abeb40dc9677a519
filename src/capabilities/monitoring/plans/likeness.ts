import type { PlanLine } from './annual-plan.ts';

/** Words that stand in every title and tell nothing of what is done. */
const common = new Set(
  'dan di ke dari untuk dengan pada yang oleh bagi the of and for in to a an kegiatan acara program'.split(
    ' ',
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !common.has(word)),
  );

/** Indonesian adds beginnings and endings to a stem: "pelatihan" and "melatih" share five letters. */
const isSame = (one: string, other: string) =>
  one === other || (Math.min(one.length, other.length) > 4 && (one.includes(other) || other.includes(one)));

/** How alike two titles are by their words, 0 to 1. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((word) => [...b].some((another) => isSame(word, another))).length;
  return (2 * Math.min(shared, a.size, b.size)) / (a.size + b.size);
}

/** From here on a line is offered as the one that is meant. */
const alike = 0.5;

/** The lines of a plan with the likeliest for this title first, and how many of them are likely. */
export function linesByLikeness<L extends Pick<PlanLine, 'title'>>(
  title: string,
  lines: readonly L[],
): { lines: L[]; likely: number } {
  const scored = lines
    .map((line) => ({ line, score: titleLikeness(title, line.title) }))
    .toSorted((a, b) => b.score - a.score);
  return {
    lines: scored.map(({ line }) => line),
    likely: scored.filter(({ score }) => score >= alike).length,
  };
}
