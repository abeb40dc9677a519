/**
 * Where a rule comes from. `read`: the article was read in its text; `remembered`: it was not, so the
 * rule is a configurable default and the screen marks it "to be confirmed".
 */
export interface LegalBasis {
  instrument: string; // e.g. "Permendagri 25/2020"
  article: string; // e.g. "17(3)"
  standing: 'read' | 'remembered';
}
