/** Stands above every text that may be answered by mail, so that what is quoted of it can be told from the answer. */
export const answerLine = '--- Balas di atas baris ini / Reply above this line ---';

// What mail programs put above the mail they quote, in the languages of those who write to us.
const quoteBegins = [
  /^\s*>?\s*-{2,}\s*Balas di atas baris ini/i,
  /^\s*-{2,}\s*(original message|pesan asli|pesan terusan|forwarded message)\b/i,
  /^\s*_{8,}\s*$/,
  /^\s*(on|pada)\b.{5,200}\b(wrote|menulis|tulis)\s*:\s*$/i,
  /^\s*\*?(from|dari)\*?\s*:.*@/i,
];

/** An attribution may be broken over two lines: "Pada Sen, 6 Nov 2017 ... Jalin\n<jalin@...> menulis:". */
const beginsQuote = (lines: readonly string[], index: number) => {
  const line = lines[index] ?? '';
  return quoteBegins.some(
    (begin) =>
      begin.test(line) || (/^\s*(on|pada)\b/i.test(line) && begin.test(`${line} ${lines[index + 1] ?? ''}`)),
  );
};

export interface Stripped {
  text: string;
  /** Something was left out as quotation. */
  cut: boolean;
}

/** The person's own words: without the quoted mail below them and lines quoted between them. */
export function stripQuotes(text: string): Stripped {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((_, index) => beginsQuote(lines, index));
  const above = end < 0 ? lines : lines.slice(0, end);
  const own = above.filter((line) => !/^\s*>/.test(line));
  const signature = own.findIndex((line) => /^-- ?$/.test(line));
  const words = (signature < 0 ? own : own.slice(0, signature))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: words, cut: end >= 0 || own.length < above.length || signature >= 0 };
}
