import type { Paragraph, Revision } from './tracked-document.ts';

/** Without any change, or with all of them. */
export type View = 'before' | 'after';

const hides: Readonly<Record<View, readonly Revision['kind'][]>> = {
  before: ['insertion', 'moved-to'],
  after: ['deletion', 'moved-from'],
};

/** Whether what bears these marks stands in a view. */
export const standsIn = (view: View, marks: readonly number[], revisions: readonly Revision[]): boolean =>
  marks.every((mark) => !hides[view].includes(revisions[mark]?.kind ?? 'formatting'));

/**
 * The lines of some paragraphs as a view has them, with their automatic numbers. A paragraph whose end does not stand runs on
 * into the next.
 */
export function linesOf(
  paragraphs: readonly Paragraph[],
  revisions: readonly Revision[],
  view: View,
): string[] {
  const lines: string[] = [];
  let line = '';
  let begun = false;
  for (const { runs, marks, number } of paragraphs) {
    const text = runs
      .filter((run) => standsIn(view, run.marks, revisions))
      .map((run) => run.text)
      .join('');
    const ends = standsIn(view, marks, revisions);
    if (!begun && (text !== '' || ends)) line += number[view];
    line += text;
    begun ||= text !== '';
    if (!ends) continue;
    lines.push(line);
    line = '';
    begun = false;
  }
  return line === '' ? lines : [...lines, line];
}
