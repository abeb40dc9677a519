import { editDistance, foldName, forgivenEdits } from '#reference';

const isMeant = (asked: string, word: string) => {
  if (word.startsWith(asked)) return true;
  const most = forgivenEdits(asked.length);
  return most > 0 && editDistance(asked, word, most) <= most;
};

/** Whether every word asked for is in one of the texts, by its beginning or with a slip of the pen. */
export function matchWords(asked: string, texts: readonly string[]): boolean {
  const words = new Set(texts.flatMap((text) => foldName(text).split(' ')));
  return foldName(asked)
    .split(' ')
    .every((one) => one === '' || [...words].some((word) => isMeant(one, word)));
}
