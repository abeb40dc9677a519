import { diffWordsWithSpace } from 'diff';

/** A stretch of two compared texts: in both, only in the later one, or only in the earlier one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Milliseconds after which two long texts that have little in common are shown one after the other instead. */
const patience = 500;

/** Languages written without spaces: what is a word is told by the platform's dictionary. */
const unspaced = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my']);

/** Word by word, what is different in a text from an earlier one. */
export function comparedWords(before: string, after: string, language: string): Piece[] {
  const segmenter = unspaced.has(language) && {
    intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }),
  };
  const changes = diffWordsWithSpace(before, after, { ...segmenter, timeout: patience });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
