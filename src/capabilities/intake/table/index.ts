/**
 * A sheet read as a table of cooperations: which column means what, which lines make a row, who takes part,
 * when, and what looks wrong. Pure; writes nothing.
 */
export { type ColumnsFound, findColumns } from './find-columns.ts';
export { findingWords } from './finding-words.ts';
export { interpretInSteps, interpretTable, lettersOf, type TableOptions } from './interpret-table.ts';
export { countriesOf, findInRow, isUnknownOrganisation } from './row-findings.ts';
export { splitRow } from './split-row.ts';
export { type TitleFacts, titleFacts } from './table-title.ts';
