/** Word refuses names of bookmarks longer than this, and any but letters, digits and underscores. */
const longest = 40;

/** The name under which a clause's text in a language is found again in a file: `jalin_c7_id`. */
export function anchorOf(clauseId: string, language: string): string {
  const name = `jalin_${clauseId.replaceAll(/[^A-Za-z0-9]/g, '_')}_${language.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
  return name.slice(0, longest);
}
