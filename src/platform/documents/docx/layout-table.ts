import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TableVerticalAlign,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from './measures.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** Columns without lines, for what stands side by side on paper. Widths in millimetres. */
export function layoutTable(
  columns: readonly { width: number; content: Paragraph[] }[],
  verticalAlign: TableVerticalAlign = VerticalAlignTable.CENTER,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    borders: noBorders,
    margins: noMargins,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, content }) =>
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              verticalAlign,
              children: content,
            }),
        ),
      }),
    ],
  });
}
