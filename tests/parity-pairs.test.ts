import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { falseAlarms, figuresOf, judge, readPairs } from '../bench/parity/judge.ts';

const pairs = readPairs(readFileSync(new URL('../bench/parity/pairs-a.jsonl', import.meta.url), 'utf8'));

it('the parity checks find what was planted in the labelled pairs, and hardly anything else', () => {
  const judged = pairs.map(judge);
  const { recall, precision } = figuresOf(judged);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarms(judged).alarmed).toBeLessThanOrEqual(4);
});
