import type { Words } from '#kernel/language.ts';
import { commonWords } from './common-passwords.ts';

export const shortestPassword = 12;
/** Room for a long sentence; past that, hashing would become work for free. */
export const longestPassword = 128;

export interface PasswordVerdict {
  allowed: boolean;
  because?: Words;
}

const refused = (id: string, en: string): PasswordVerdict => ({ allowed: false, because: { id, en } });

// "p@ssw0rd" is "password" to every guessing program.
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const lettersOf = (text: string) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
const unmasked = (text: string) => text.replace(/[013457@$!]/g, (mark) => lookAlikes[mark] ?? mark);

/** Cuts runs such as "12345678", "87654321", "abcdef" and "aaaa" (steps of -1, 0 or 1 over three or more). */
function withoutRuns(text: string): string {
  const kept: string[] = [];
  let start = 0;
  const step = (at: number) => text.charCodeAt(at + 1) - text.charCodeAt(at);
  while (start < text.length) {
    let end = start;
    if (Math.abs(step(start)) <= 1) while (end + 1 < text.length && step(end) === step(start)) end++;
    if (end - start < 2) {
      kept.push(text[start] ?? '');
      start += 1;
    } else start = end + 1;
  }
  return kept.join('');
}

/** What is left to guess when known words, years and runs are taken away. */
function unpredictablePart(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) rest = rest.replaceAll(word, ' ');
  rest = rest.replace(/(?:19|20)\d\d/g, ' ');
  return withoutRuns(rest).replace(/[^\p{L}\p{N}]/gu, '');
}

const isRepeated = (text: string) => /^(.{1,5}?)\1+.{0,4}$/su.test(text) || new Set(text).size < 5;

/** Words of three letters and more of a name or an address; shorter ones occur by chance. */
const namesIn = (context: readonly string[]) =>
  context
    .flatMap((text) => lettersOf(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .sort((left, right) => right.length - left.length);

/**
 * May this be a password? Length and guessability only, no rules about kinds of characters (ASVS 6.2.5).
 * `context`: the person's own name and address and the region's name.
 */
export function mayBePassword(password: string, context: readonly string[] = []): PasswordVerdict {
  const length = [...password].length;
  if (length < shortestPassword)
    return refused(
      `Kata sandi paling sedikit ${shortestPassword} karakter. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata rumit.`,
      `A password has at least ${shortestPassword} characters. A few words you remember are better than one complicated word.`,
    );
  if (length > longestPassword)
    return refused(
      `Kata sandi paling banyak ${longestPassword} karakter.`,
      `A password has at most ${longestPassword} characters.`,
    );
  const plain = lettersOf(password);
  const words = [...namesIn(context), ...commonWords];
  const least = Math.min(
    unpredictablePart(plain, words).length,
    unpredictablePart(unmasked(plain), words).length,
  );
  if (isRepeated(plain) || least < 6)
    return refused(
      'Kata sandi ini mudah ditebak: hanya berisi kata umum, nama, tahun, atau urutan. Tambahkan kata lain yang tidak berhubungan.',
      'This password is easy to guess: it is made of common words, names, years or sequences only. Add other, unrelated words.',
    );
  return { allowed: true };
}
