/**
 * A sheet read as a table of cooperations: which column means what, which lines make a row, who takes part,
 * when, and what looks wrong. Pure; writes nothing.
 */
export { findColumns } from './find-columns.ts';
export { findingWords } from './finding-words.ts';
export { interpretInSteps, interpretTable } from './interpret-table.ts';
export { findInRow, isUnknownOrganisation } from './row-findings.ts';
export { splitRow } from './split-row.ts';
export { titleFacts } from './table-title.ts';
export { turnUpright } from './upright.ts';
