import { createHash } from 'node:crypto';
import type { Agreement } from './agreement.ts';
import { partiesClause, signingId, titleClause } from './as-draft.ts';
import { printedClauses } from './number-clauses.ts';

/** One language of one clause: what is saved, compared and sent as a unit. */
export interface CellPlace {
  clause: string;
  language: string;
}

/** Word and LibreOffice allow a bookmark forty letters, digits and underscores, and do not tell capitals apart. */
const longestName = 40;
const plainId = /^[a-z0-9]+$/;

/**
 * The bookmark around one language of one clause on a paper that goes to the partner: `jalin_c7_en`. An id that does not fit
 * stands by sixteen digits of its SHA-256.
 */
export function markerOf({ clause, language }: CellPlace): string {
  const name = `jalin_${clause}_${language}`;
  if (plainId.test(clause) && plainId.test(language) && name.length <= longestName) return name;
  const digits = createHash('sha256')
    .update(JSON.stringify([clause, language]))
    .digest('hex')
    .slice(0, 16);
  return `jalin_x_${digits}`;
}

/**
 * The cells of an agreement as it is printed, in order: title; parties, unless a clause introduces them; every clause; place and
 * day of signing, unless a closing says them.
 */
export function printedCells(agreement: Agreement): CellPlace[] {
  const clauses = printedClauses(agreement.clauses);
  const introduced = clauses.some(({ part }) => part === 'parties');
  const closed = clauses.some(({ role }) => role === 'closing');
  const ids = [
    titleClause,
    ...(introduced ? [] : [partiesClause]),
    ...clauses.map(({ id }) => id),
    ...(closed ? [] : [signingId]),
  ];
  return ids.flatMap((clause) => agreement.languages.map((language) => ({ clause, language })));
}

/** Whose each marker is. Nothing but the agreement that was sent is needed to read what came back. */
export const markersOf = (agreement: Agreement): Map<string, CellPlace> =>
  new Map(printedCells(agreement).map((place) => [markerOf(place), place]));
