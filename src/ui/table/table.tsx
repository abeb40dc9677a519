import type { Language, Words } from '#kernel/language.ts';
import { type Content, classes, type Size } from '../content/content.ts';

export interface Column {
  header: Content;
  /** The header as plain text, for the label of each cell on phones; needed when `header` holds elements. */
  label?: string | undefined;
  numeric?: boolean | undefined;
}

/** A cell's content, or more about it. */
export type Cell =
  | Content
  | {
      content: Content;
      numeric?: boolean | undefined;
      colspan?: number | undefined;
      rowspan?: number | undefined;
    };

export interface TableProps {
  columns?: readonly Column[] | undefined;
  rows: readonly (readonly Cell[])[];
  caption?: Content;
  captionSize?: Size | undefined;
  firstCellIsHeader?: boolean | undefined;
}

interface FullCell {
  content: Content;
  numeric?: boolean | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
}

const isFull = (cell: Cell): cell is FullCell =>
  typeof cell === 'object' && cell !== null && 'content' in cell && !('type' in cell);

const fullCell = (cell: Cell): FullCell => (isFull(cell) ? cell : { content: cell });

/** On phones rows become cards, which takes the table's meaning away from screen readers unless roles say it. */
type Stacked = boolean;

const numericClass = (part: 'header' | 'cell', numeric: boolean | undefined) =>
  classes(`govuk-table__${part}`, numeric && `govuk-table__${part}--numeric`);

const Head = ({ columns, stacked }: { columns: readonly Column[]; stacked: Stacked }) => (
  <thead class="govuk-table__head" role={stacked ? 'rowgroup' : undefined}>
    <tr class="govuk-table__row" role={stacked ? 'row' : undefined}>
      {columns.map(({ header, numeric }, index) => (
        <th
          scope="col"
          class={numericClass('header', numeric)}
          role={stacked ? 'columnheader' : undefined}
          key={index}
        >
          {header}
        </th>
      ))}
    </tr>
  </thead>
);

interface CellProps {
  cell: FullCell;
  column: Column | undefined;
  isHeader: boolean;
  stacked: Stacked;
}

const labelOf = (column: Column | undefined) =>
  column?.label ?? (typeof column?.header === 'string' ? column.header : undefined);

const TableCell = ({ cell, column, isHeader, stacked }: CellProps) => {
  const { content, numeric = column?.numeric, colspan, rowspan } = cell;
  if (isHeader)
    return (
      <th
        scope="row"
        class={numericClass('header', numeric)}
        colSpan={colspan}
        rowSpan={rowspan}
        role={stacked ? 'rowheader' : undefined}
      >
        {content}
      </th>
    );
  return (
    <td
      class={numericClass('cell', numeric)}
      colSpan={colspan}
      rowSpan={rowspan}
      role={stacked ? 'cell' : undefined}
      data-label={stacked ? labelOf(column) : undefined}
    >
      {content}
    </td>
  );
};

const Grid = ({ stacked, captionId, ...props }: TableProps & { stacked: Stacked; captionId?: string }) => (
  <table class={classes('govuk-table', stacked && 'jalin-table--cards')} role={stacked ? 'table' : undefined}>
    {props.caption && (
      <caption
        class={classes(
          'govuk-table__caption',
          props.captionSize && `govuk-table__caption--${props.captionSize}`,
        )}
        id={captionId}
      >
        {props.caption}
      </caption>
    )}
    {props.columns && <Head columns={props.columns} stacked={stacked} />}
    <tbody class="govuk-table__body" role={stacked ? 'rowgroup' : undefined}>
      {props.rows.map((cells, row) => (
        <tr class="govuk-table__row" role={stacked ? 'row' : undefined} key={row}>
          {cells.map((cell, index) => (
            <TableCell
              key={index}
              cell={fullCell(cell)}
              column={props.columns?.[index]}
              isHeader={index === 0 && props.firstCellIsHeader === true}
              stacked={stacked}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Few short columns, which fit a phone as they are. */
export const Table = (props: TableProps) => <Grid {...props} stacked={false} />;

/** A list of records: each row becomes a card on phones, every value under its column's name. */
export const CardTable = (props: TableProps & { columns: readonly Column[] }) => <Grid {...props} stacked />;

const scrollWords: Words = {
  id: 'Geser ke samping untuk melihat semua kolom',
  en: 'Scroll sideways to see all columns',
};

export interface ScrollTableProps extends TableProps {
  id: string;
  caption: Content;
  language: Language;
}

/** Columns that must be compared side by side: scrolls within itself, also by keyboard; the page never does. */
export const ScrollTable = ({ id, language, ...props }: ScrollTableProps) => (
  <div class="jalin-scroll-table">
    <p class="jalin-scroll-table__hint" aria-hidden="true">
      {scrollWords[language]} →
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys could not scroll it */}
    <section class="jalin-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <Grid {...props} stacked={false} captionId={`${id}-caption`} />
    </section>
  </div>
);
