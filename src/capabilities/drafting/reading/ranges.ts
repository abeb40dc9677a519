import { textAt } from './mention.ts';
import type { Token } from './token.ts';

const joints: readonly (readonly string[])[] = [
  ['sampai', 'dengan'],
  ['up', 'to'],
  ['s', '.', 'd', '.'],
  ['s', '/', 'd'],
  ['sampai'],
  ['hingga'],
  ['to'],
  ['through'],
  ['until'],
  ['till'],
  ['-'],
];

const pairing: readonly (readonly string[])[] = [
  [',', 'dan'],
  [',', 'and'],
  [',', 'atau'],
  [',', 'or'],
  ['dan'],
  ['and'],
  ['atau'],
  ['or'],
  ['&'],
  [','],
];

const behind = (tokens: readonly Token[], at: number, words: readonly (readonly string[])[]): number => {
  const found = words.find((joint) => joint.every((word, step) => textAt(tokens, at + step) === word));
  return at + (found?.length ?? 0);
};

/** The place after words that make a range of two numbers ("15 sampai dengan 18"); `at` itself where none stand there. */
export const rangeOnly = (tokens: readonly Token[], at: number): number => behind(tokens, at, joints);

/** The place after words that make a range or join two numbers ("antara 15 dan 18"); `at` itself where none stand there. */
export function rangeJoint(tokens: readonly Token[], at: number): number {
  const range = rangeOnly(tokens, at);
  return range > at ? range : behind(tokens, at, pairing);
}
