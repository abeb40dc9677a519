import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { margins } from '../paper.ts';
import { halfPoints, twips } from './measures.ts';
import { textRuns } from './text-runs.ts';

/** Millimetres from the edge of the paper to the number of a page. */
export const headerTop = 6;

/** "- 2 -" in the middle above the text, which it keeps at its margin where a letterhead lets the first page begin higher. */
export const pageNumbers = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: twips(margins.top - headerTop - 5) },
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });

/** What every page says at its upper right. */
export const runningHeader = (text: string) =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: textRuns(text, { size: halfPoints(9) }) }),
    ],
  });

/** What every page says at its foot, and "2/14" at the right. */
export const runningFooter = (text: string, textWidth: number) =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: [
          ...textRuns(text, { size: halfPoints(8.5) }),
          new TextRun({
            size: halfPoints(8.5),
            children: [new Tab(), PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
