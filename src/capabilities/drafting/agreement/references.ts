import { ofALaw } from '../reading/of-a-law.ts';
import { readMentions } from '../reading/read-mentions.ts';
import type { Clause } from './agreement.ts';
import { numbersOf, printedClauses } from './number-clauses.ts';

/** Where the number of an article of this very text stands. */
interface Place {
  number: number;
  from: number;
  to: number;
}

/** How partner languages name an article; only the number is bound. */
const named: Readonly<Record<string, RegExp>> = {
  zh: /第\s*(\d{1,3})\s*条/dg,
  ja: /第\s*(\d{1,3})\s*条/dg,
  ko: /제\s*(\d{1,3})\s*조/dg,
  ru: /стать\p{L}*\s+(\d{1,3})(?!\d)/dgiu,
  ar: /الماد[ةه]\s+(\d{1,3})(?!\d)/dgu,
};

function placesByName(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = match.indices?.[1] ?? [0, 0];
    return [{ number: Number(match[1]), from, to }];
  });
}

/** The first number inside a mention is the article's: "Pasal 4 ayat (2)", "paragraph 2 of Article 4" has its own after "article". */
function placeIn(text: string, mention: { from: number; to: number; value: string }): Place | null {
  const number = /^article (\d+)/.exec(mention.value)?.[1];
  if (!number || ofALaw(text, mention.to)) return null;
  const said = text.slice(mention.from, mention.to);
  const word = /(?:pasal(?:-pasal)?|articles?|art\.?)\s*/i.exec(said);
  const start = word ? word.index + word[0].length : 0;
  const at = said.indexOf(number, start);
  return at < 0
    ? null
    : { number: Number(number), from: mention.from + at, to: mention.from + at + number.length };
}

function placesOf(text: string, language: string): Place[] {
  const pattern = named[language];
  if (pattern) return placesByName(text, pattern);
  if (language !== 'id' && language !== 'en') return [];
  return readMentions(text, language).flatMap((mention) => {
    const isHere = mention.kind === 'reference' && !mention.elsewhere;
    const place = isHere ? placeIn(text, mention) : null;
    return place ? [place] : [];
  });
}

/**
 * A typed text as it is kept: the number of an article of this agreement becomes `⟦id of that clause⟧`. A number no article
 * bears stays as it is, for the checks to find.
 */
export function bindReferences(text: string, language: string, clauses: readonly Clause[]): string {
  const byNumber = new Map(
    printedClauses(clauses)
      .filter(({ role }) => role === 'article')
      .map(({ id }, at) => [at + 1, id]),
  );
  let kept = '';
  let done = 0;
  for (const { number, from, to } of placesOf(text, language)) {
    const target = byNumber.get(number);
    if (target === undefined) continue;
    kept += `${text.slice(done, from)}⟦${target}⟧`;
    done = to;
  }
  return kept + text.slice(done);
}

const token = /⟦([^⟦⟧\s]{1,40})⟧/g;

/** A kept text as people read it, every reference with the number its clause bears now; "?" where that clause is gone. */
export function writeReferences(text: string, clauses: readonly Clause[]): string {
  const numbers = numbersOf(clauses);
  return text.replace(token, (_, id: string) => String(numbers.get(id) ?? '?'));
}

/** A kept text whose clauses bear other ids now; an id that is not among them stays. */
export const replaceTargets = (text: string, ids: ReadonlyMap<string, string>): string =>
  text.replace(token, (whole, id: string) => (ids.has(id) ? `⟦${ids.get(id)}⟧` : whole));

/** The clauses a kept text refers to, in the order named. */
export const referencesIn = (text: string): string[] => [...text.matchAll(token)].map(([, id = '']) => id);
