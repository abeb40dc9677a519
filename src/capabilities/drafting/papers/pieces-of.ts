import type { Piece } from '#platform/documents/printed-document.ts';

/** "(1)", "1.", "1)", "a.", "(a)", "iv.", "-", "•", "（一）", "１．": what an item of a list begins with. */
const mark =
  /^\s*([(（]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[\p{Script=Arabic}]{1,2}|[一二三四五六七八九十]{1,3}|[가-하])[.)．）]|[-–•·▪])\s+(?=\S)/u;

/** What tells apart the marks of different lists: brackets and kind of sign. */
const styleOf = (label: string): string =>
  label
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A')
    .replace(/\p{Script=Arabic}+/u, 'ar')
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/[가-하]/, '가');

/**
 * A typed text as paragraphs and items of lists. A list of another kind of mark inside an item is a step further in; coming back to a
 * mark already open goes back to its step; a plain line ends all lists.
 */
export function piecesOf(text: string): Piece[] {
  const open: string[] = [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Piece => {
      const found = mark.exec(line);
      const label = found?.[1];
      if (!found || label === undefined) {
        open.length = 0;
        return { piece: 'paragraph', text: line };
      }
      const style = styleOf(label);
      const depth = open.indexOf(style);
      if (depth >= 0) open.length = depth + 1;
      else open.push(style);
      return { piece: 'item', mark: label, text: line.slice(found[0].length), depth: open.length - 1 };
    });
}
