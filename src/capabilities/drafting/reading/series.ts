import { foldText } from './fold-text.ts';

/** Words that join the last item of a series to the others. */
const joints =
  /,\s*(?:dan\/atau|and\/or|dan|and|serta|atau|or|maupun|as well as)\s+|\s+(?:dan\/atau|and\/or|dan|and|serta|atau|or|maupun|as well as)\s+/g;

/** Words that begin a clause of its own: what stands before them is no item of what follows. */
const breaks =
  /,?\s+(?:sedangkan|sementara|namun|tetapi|melainkan|yang|apabila|jika|bila|agar|supaya|sehingga|karena|dengan|untuk|oleh|while|whereas|whilst|but|which|who|whom|whose|that|if|when|where|so|because|with|for|by|being|provided|unless|except|kecuali|tanpa|without|including|termasuk)\s+/g;

/** The longest item that is still one: longer ones are clauses of their own. */
const longestItem = 6;

const wordsIn = (part: string) => part.trim().split(/\s+/).filter(Boolean).length;

interface Series {
  count: number;
}

const prepared = (sentence: string) =>
  foldText(sentence)
    .replace(/\d[\d.,]*/g, '0')
    .replace(/\([^)]{0,80}\)/g, ' ');

/**
 * How many things the one series of a sentence names: "a, b, and c" is three. Null when it has none, or more than one, or
 * when it is not sure where the series begins and ends. Numbers and money hold no commas here.
 */
export function itemsSaid(sentence: string): number | null {
  const runs = prepared(sentence)
    .split(/[:;.\n]/)
    .flatMap(seriesIn);
  return runs.length === 1 ? (runs[0]?.count ?? null) : null;
}

/** Whether a sentence joins two things once and parts nothing by commas: "education and tourism". */
export function joinsOnce(sentence: string): boolean {
  const text = prepared(sentence);
  return !text.includes(',') && text.match(joints)?.length === 1;
}

/** The series of one stretch: items parted by commas, the last behind a joint. */
function seriesIn(stretch: string): Series[] {
  const marked = stretch.replace(joints, ' \u0001 ');
  const parts = marked.split(',');
  const found: Series[] = [];
  let items = 0;
  for (const [at, part] of parts.entries()) {
    const [head = '', ...tail] = part.split('\u0001');
    const broken = at > 0 && isBroken(head);
    if (at > 0 && isAside(head)) {
      items = 0;
      continue;
    }
    if (at === 0 || broken) {
      items = 1;
      // A first part may be a whole clause before its first item; only its end belongs to the series.
      if (tail.length > 0) items = 0;
      continue;
    }
    if (items === 0 || wordsIn(head) > longestItem) {
      items = 0;
      continue;
    }
    if (tail.length > 1) return [];
    const isOxford = head.trim() === '';
    items += isOxford ? 0 : 1;
    if (tail.length === 1) {
      if (items + 1 >= 3 && !part.includes('0')) found.push({ count: items + 1 });
      items = 0;
    }
  }
  return found;
}

/** "dengan itikad baik" between commas is an aside and no item. */
const isAside = (head: string) =>
  /^\s*(?:dengan|untuk|oleh|dalam|pada|di|sesuai|atas|with|for|by|in|on|at|under|subject|upon|as)\s/.test(
    head,
  );

const isBroken = (head: string) => ` ${head.trim()} `.search(breaks) === 0;
