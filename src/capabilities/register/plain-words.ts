/** Lower case, accents and apostrophes off, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ‟„]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
