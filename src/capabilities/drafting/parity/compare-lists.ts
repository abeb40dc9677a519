import type { ClauseFinding } from '../finding.ts';
import { type List, listsIn } from '../reading/numbering.ts';
import { itemsSaid } from '../reading/series.ts';
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

/** Lists of two languages that do not have as many items, list by list in their order. */
export function compareLists(one: Text, other: Text): ClauseFinding[] {
  const [mine, theirs] = [listsIn(one.text), listsIn(other.text)];
  if (mine.length === 0 || theirs.length === 0)
    return mine.length + theirs.length === 0 ? [] : oneSided(one, other, mine, theirs);
  return mine.flatMap((list, at) => {
    const twin = theirs[at];
    if (twin && twin.marks.length === list.marks.length) return [];
    const passages = [passagesOf(one, list), ...(twin ? [passagesOf(other, twin)] : [])];
    const message = parityWords.list(
      one.language,
      list.marks.length,
      other.language,
      twin?.marks.length ?? 0,
    );
    return [{ code: 'list-length' as const, languages: [one.language, other.language], message, passages }];
  });
}

/** A list that is numbered in one language only: the other's lines and semicolons are counted instead. */
function oneSided(one: Text, other: Text, mine: readonly List[], theirs: readonly List[]): ClauseFinding[] {
  const [numbered, plain, list] = mine[0] ? [one, other, mine[0]] : [other, one, theirs[0] as List];
  const items = Math.max(
    plain.text.split(/;|\n+/).filter((part) => /\p{L}/u.test(part)).length,
    itemsSaid(plain.text) ?? 0,
  );
  // A lead-in line before the items is one more.
  if (items === list.marks.length || items === list.marks.length + 1) return [];
  const passages = [passagesOf(numbered, list)];
  const message = parityWords.list(numbered.language, list.marks.length, plain.language, items);
  return [{ code: 'list-length', languages: [one.language, other.language], message, passages }];
}

/** Series inside a sentence ("pendidikan, pariwisata, dan pertanian") that name more in one language. */
export function compareSeries(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap(({ id, en }) => {
    if (id.length !== 1 || en.length !== 1) return [];
    const [mine, theirs] = [id[0] as Pair['id'][number], en[0] as Pair['en'][number]];
    const [inId, inEn] = [itemsSaid(mine.text), itemsSaid(theirs.text)];
    if (inId === null || inEn === null || inId === inEn) return [];
    const passages = [
      { language: 'id', ...mine },
      { language: 'en', ...theirs },
    ];
    const message = parityWords.list('id', inId, 'en', inEn);
    return [{ code: 'list-length' as const, languages: ['id', 'en'], message, passages }];
  });
}
