import { foldText } from './fold-text.ts';

export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/** Stops that end no sentence: "No. 24", "Art. 5", "Kab. Boyolali", "Dr. ...", "Rp. 5". */
const abbreviations =
  /(?:^|[\s(])(?:no|art|arts|para|ps|kab|prov|kec|dr|drs|ir|hj?|st|rp|mr|mrs|ms|jl|tgl|thn|dll|dsb|i\.e|e\.g|\p{L})$/u;

/**
 * A passage cut where its sentences, list items and lines end: at a full stop, a semicolon, a line's end. Numbering marks
 * end nothing.
 */
export function sentencesIn(text: string, marks: readonly { from: number; to: number }[] = []): Sentence[] {
  const folded = foldText(text);
  const numbering = placesIn(marks);
  const ends: number[] = [];
  for (const { index } of folded.matchAll(/[.;](?=\s|$)|\n+/g)) {
    const short = folded[index] === '.' && abbreviations.test(folded.slice(Math.max(0, index - 8), index));
    if (!numbering.has(index) && !short) ends.push(index + 1);
  }
  const starts = [0, ...ends];
  return starts
    .map((from, at) => ({ from, to: ends[at] ?? text.length }))
    .filter(({ from, to }) => saysSomething(text, from, to, numbering))
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
}

/** Whether a letter or digit stands there that is no numbering. */
function saysSomething(text: string, from: number, to: number, numbering: ReadonlySet<number>): boolean {
  for (const { index } of text.slice(from, to).matchAll(/[\p{L}\p{N}]/gu))
    if (!numbering.has(from + index)) return true;
  return false;
}

/** All the places that marks of numbering take. */
export function placesIn(marks: readonly { from: number; to: number }[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of marks) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}
