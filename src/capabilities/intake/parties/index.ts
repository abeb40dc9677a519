/**
 * Who takes part, read from the words of a cell: parts the names, tells local from foreign, and knows
 * regions, countries, organisations and programmes. Pure; unknown stays unknown.
 */
export { knownOrganisations } from './foreign-organisations.ts';
export { isUnfinished as endsUnfinished } from './heads.ts';
export type { PartyColumn } from './locate-party.ts';
export { nearestOrganisations } from './nearest-organisations.ts';
export { type PartiesOptions, readParties } from './read-parties.ts';
