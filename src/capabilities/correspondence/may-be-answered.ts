import type { Words } from '#kernel/language.ts';
import { answerLine } from '#platform/mail/strip-quotes.ts';
import { formatDay } from '#ui';
import type { Message } from './message.ts';

const invitation: Words = {
  id: 'Surel ini boleh dibalas sampai',
  en: 'This mail may be answered until',
};
const unverified: Words = {
  id: 'Balasan dicatat sebagai kabar yang belum diperiksa; foto dan PDF boleh dilampirkan.',
  en: 'An answer is kept as unverified news; photos and PDF may be attached.',
};

/** The text with what a person needs to know to answer it, and the line by which quotations are told apart. */
export function mayBeAnswered(
  text: string,
  { language, replyUntil }: Pick<Message, 'language' | 'replyUntil'>,
): string {
  const until = formatDay(replyUntil ?? '', language);
  return `${answerLine}\n\n${text}\n\n${invitation[language]} ${until}. ${unverified[language]}`;
}
