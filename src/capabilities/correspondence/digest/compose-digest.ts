import type { Language, Words } from '#kernel/language.ts';
import { formatDay } from '#ui';
import { choicePath } from '../paths.ts';
import type { DigestItem } from './contributor.ts';

const words = {
  title: { id: 'Yang menunggu Anda', en: 'What waits for you' },
  lead: { id: 'Yang menunggu Anda di Jalin:', en: 'What waits for you in Jalin:' },
  due: { id: 'tenggat', en: 'due' },
  more: { id: 'Dan lainnya:', en: 'And more:' },
  stop: {
    id: 'Satu surel sehari, hanya bila ada yang menunggu. Menghentikannya:',
    en: 'One mail a day, only when something waits. To stop it:',
  },
} as const satisfies Record<string, Words>;

/** A mail that nobody reads to its end tells nothing. */
const mostItems = 30;

const soonestFirst = (a: DigestItem, b: DigestItem) => (a.due ?? '9999').localeCompare(b.due ?? '9999');

export interface Digest {
  title: string;
  body: string;
}

/** The text of a digest, the soonest first; each line has what is asked, by when, and one link. */
export function composeDigest(
  items: readonly DigestItem[],
  { day, baseUrl, language }: { day: string; baseUrl: string; language: Language },
): Digest {
  const sorted = items.toSorted(soonestFirst);
  const lines = sorted.slice(0, mostItems).map(({ sentence, due, path }) => {
    const until = due ? ` (${words.due[language]} ${formatDay(due, language)})` : '';
    return `- ${sentence[language]}${until}\n  ${baseUrl}${path[language]}`;
  });
  const more = sorted.length - mostItems;
  return {
    title: `${words.title[language]}: ${sorted.length}, ${formatDay(day, language)}`,
    body: [
      words.lead[language],
      lines.join('\n'),
      ...(more > 0 ? [`${words.more[language]} ${more}`] : []),
      `${words.stop[language]} ${baseUrl}${choicePath(language)}`,
    ].join('\n\n'),
  };
}
