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
  const ends: number[] = [];
  for (const { index } of folded.matchAll(/[.;](?=\s|$)|\n+/g)) {
    const isMark = marks.some(({ from, to }) => index >= from && index < to);
    const short = folded[index] === '.' && abbreviations.test(folded.slice(Math.max(0, index - 8), index));
    if (!isMark && !short) ends.push(index + 1);
  }
  const starts = [0, ...ends];
  return starts
    .map((from, at) => ({ from, to: ends[at] ?? text.length }))
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to) }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(withoutMarks(sentence, marks)));
}

function withoutMarks({ text, from }: Sentence, marks: readonly { from: number; to: number }[]): string {
  return marks.reduce(
    (rest, mark) =>
      mark.from >= from && mark.from < from + text.length
        ? rest.slice(0, mark.from - from) + ' '.repeat(mark.to - mark.from) + rest.slice(mark.to - from)
        : rest,
    text,
  );
}
