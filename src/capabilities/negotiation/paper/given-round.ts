import { markerOf, printedTexts } from '#drafting';
import { type PaperSource, p, r, readPaper } from '#platform/documents/tracked/given-papers.ts';
import { sentAgreement } from '../../../../tests/support/sent-agreement.ts';
import { mapReturnedPaper } from './read-returned-paper.ts';
import type { ReturnedCell, ReturnedPaper } from './returned-paper.ts';

/** How each line of a cell is written: its runs as XML. */
export type Writing = (line: string, place: { clause: string; language: string; line: number }) => string;

let bookmark = 100;

/** For tests: one cell as a word processor keeps it: a paragraph a line, all within its marker. */
export function cellXml(
  { clause, language, text }: { clause: string; language: string; text: string },
  write: Writing = r,
  marked = true,
): string {
  const id = ++bookmark;
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const start =
        marked && at === 0
          ? `<w:bookmarkStart w:id="${id}" w:name="${markerOf({ clause, language })}"/>`
          : '';
      const end = marked && at === lines.length - 1 ? `<w:bookmarkEnd w:id="${id}"/>` : '';
      return p(start + write(line, { clause, language, line: at }) + end);
    })
    .join('');
}

/** For tests: the whole agreement, one language after the other, each line as `write` has it. */
export const paperBody = (write: Writing = r, marked = true): string =>
  sentAgreement.languages
    .map((language) =>
      printedTexts(sentAgreement)
        .filter((cell) => cell.language === language)
        .map((cell) => cellXml(cell, write, marked))
        .join(''),
    )
    .join(p(r('---')));

/** For tests: a body with the languages side by side in a table. */
export const columnsBody = (write: Writing = r): string => {
  const texts = printedTexts(sentAgreement);
  const rows = [...new Set(texts.map(({ clause }) => clause))].map((clause) => {
    const cells = texts.filter((text) => text.clause === clause);
    return `<w:tr>${cells.map((cell) => `<w:tc>${cellXml(cell, write)}</w:tc>`).join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>${p('')}`;
};

/** For tests: what comes of a paper once it is read. */
export async function returned(source: PaperSource | string): Promise<ReturnedPaper> {
  return mapReturnedPaper(await readPaper(source), sentAgreement, await readPaper(paperBody()));
}

/** For tests: one cell of it. */
export function cellOf(paper: ReturnedPaper, clause: string, language: string): ReturnedCell {
  const found = paper.clauses.find((one) => one.clause === clause && one.language === language);
  if (!found) throw new RangeError(`no cell ${clause} ${language}`);
  return found;
}
