import { markerOf } from '../agreement/clause-markers.ts';

/** The name under which a clause's text in a language is found again in a file: `jalin_c7_id`. */
export const anchorOf = (clauseId: string, language: string): string =>
  markerOf({ clause: clauseId, language });
