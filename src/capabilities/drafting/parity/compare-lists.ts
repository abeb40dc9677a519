import type { ClauseFinding, Passage } from '../finding.ts';
import { type List, listsIn } from '../reading/numbering.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { itemsSaid, joinsOnce } from '../reading/series.ts';
import type { Pair } from './pair-sentences.ts';
import { parityWords } from './words.ts';

interface Text {
  language: string;
  text: string;
}

const passagesOf = ({ language, text }: Text, list: List) => {
  const from = list.marks[0]?.from ?? 0;
  const to = list.marks[list.marks.length - 1]?.to ?? text.length;
  return { language, text: text.slice(from, Math.min(text.length, to + 60)), from, to };
};

const difference = (
  one: Text,
  mine: number,
  other: Text,
  theirs: number,
  passages: Passage[],
): ClauseFinding => ({
  code: 'list-length',
  languages: [one.language, other.language],
  message: parityWords.list(one.language, mine, other.language, theirs),
  passages,
});

/** Lists of two languages that do not have as many items, list by list in their order. */
export function compareLists(one: Text, other: Text): ClauseFinding[] {
  const [mine, theirs] = [listsIn(one.text), listsIn(other.text)];
  if (mine.length !== theirs.length) return unpaired(one, other, mine, theirs);
  return mine.flatMap((list, at) => {
    const twin = theirs[at] as List;
    if (twin.marks.length === list.marks.length) return [];
    const passages = [passagesOf(one, list), passagesOf(other, twin)];
    return [difference(one, list.marks.length, other, twin.marks.length, passages)];
  });
}

/** Where one language has more lists, each is looked for in the other: as a list, as lines and semicolons, as a series. */
function unpaired(one: Text, other: Text, mine: readonly List[], theirs: readonly List[]): ClauseFinding[] {
  const [numbered, plain, lists, rest] =
    mine.length > theirs.length ? [one, other, mine, [...theirs]] : [other, one, theirs, [...mine]];
  return lists.flatMap((list) => {
    const at = rest.findIndex(({ marks }) => marks.length === list.marks.length);
    if (at >= 0) {
      rest.splice(at, 1);
      return [];
    }
    const items = saidPlainly(plain.text, list.marks.length);
    if (items === list.marks.length) return [];
    return [difference(numbered, list.marks.length, plain, items, [passagesOf(numbered, list)])];
  });
}

/** How many items a text without marks names: as many as looked for where any way to count says so. */
function saidPlainly(text: string, wanted: number): number {
  const parts = text.split(/;|\n+/).filter((part) => /\p{L}/u.test(part)).length;
  const series = sentencesIn(text).map((sentence) => itemsSaid(sentence.text) ?? 0);
  // A lead-in line before the items is one more.
  const counts = [
    parts,
    parts - 1,
    ...series,
    text.split(/[,;\n]/).length,
    text.split(/[,;\n]|(?<!\p{L})(?:dan|and)(?!\p{L})/u).length,
  ];
  return counts.includes(wanted) ? wanted : Math.max(parts, ...series);
}

/** Series inside a sentence ("pendidikan, pariwisata, dan pertanian") that name more in one language. */
export function compareSeries(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap(({ id, en }) => {
    const [mine, theirs] = [id[0], en[0]];
    if (!mine || !theirs || id.length !== 1 || en.length !== 1) return [];
    const [inId, inEn] = [itemsSaid(mine.text), itemsSaid(theirs.text)];
    const [counted, answered] = [inId ?? joinedTwo(mine.text), inEn ?? joinedTwo(theirs.text)];
    if ((inId === null && inEn === null) || counted === null || answered === null || counted === answered)
      return [];
    const passages = [
      { language: 'id', ...mine },
      { language: 'en', ...theirs },
    ];
    return [
      difference({ language: 'id', text: '' }, counted, { language: 'en', text: '' }, answered, passages),
    ];
  });
}

/** "education and tourism" beside a series of three names two. */
const joinedTwo = (text: string): number | null => (joinsOnce(text) ? 2 : null);
