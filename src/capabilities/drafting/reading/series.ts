import { foldText } from './fold-text.ts';

const joints =
  /,\s*(?:dan|and|serta|atau|or|dan\/atau|and\/or)\s+|\s+(?:dan\/atau|and\/or|dan|and|serta|atau|or)\s+/g;

/** The longest item that is still one: longer ones are clauses of their own. */
const longestItem = 6;

const wordsIn = (part: string) => part.trim().split(/\s+/).filter(Boolean).length;

/**
 * How many things the one series of a sentence names: "a, b, and c" is three. Null when it has none, or more than one, or
 * when it is not sure where the series begins and ends. Numbers and money hold no commas here.
 */
export function itemsSaid(sentence: string): number | null {
  const text = foldText(sentence)
    .replace(/\d[\d.,]*/g, '0')
    .replace(/\([^)]*\)/g, ' ');
  const runs = text.split(/[:;.]/).flatMap(seriesIn);
  return runs.length === 1 ? (runs[0] as number) : null;
}

/** Series of one stretch: at least two commas, or a comma and a joint, with short items between. */
function seriesIn(stretch: string): number[] {
  const marked = stretch.replace(joints, ' \u0001 ');
  const parts = marked.split(',');
  if (parts.length < 2) return [];
  const last = parts[parts.length - 1] as string;
  const inner = parts.slice(1, -1);
  const tail = last.split('\u0001');
  if (tail.length > 2 || inner.some((part) => part.includes('\u0001') || wordsIn(part) > longestItem))
    return [];
  if (tail.length === 2 && wordsIn(tail[0] as string) > longestItem) return [];
  const oxford = (tail[0] as string).trim() === '';
  if (tail.length === 1) return [];
  return [parts.length + (oxford ? 0 : 1)];
}
