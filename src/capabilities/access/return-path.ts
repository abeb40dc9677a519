/**
 * The path to return to after signing in, when it is one of our own pages; otherwise undefined. Anything a
 * browser could read as another site ("//evil", "/\evil", "https:", control characters) is not.
 */
export function ownPath(value: string | undefined | null): string | undefined {
  if (!value || value.length > 2_000 || !/^\/(id|en)(\/|\?|$)/.test(value)) return undefined;
  if (/[\u0000-\u0020\u007f\\]/.test(value)) return undefined;
  const here = 'http://here.invalid';
  if (!URL.canParse(value, here)) return undefined;
  const url = new URL(value, here);
  // The parser folds "/id/..//evil" to "//evil": only what it leaves unchanged is taken.
  const folded = url.pathname + url.search;
  return url.origin === here && /^\/(id|en)(\/|\?|$)/.test(folded) ? folded : undefined;
}
