/**
 * The beginning of a text, at most so many UTF-16 units and never half a character: PostgreSQL takes no such half in
 * JSON, and a whole import would fail over one cell.
 */
export function beginningOf(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length < text.length ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut;
}
