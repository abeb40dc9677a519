import { expect, it } from 'vitest';
import { rowId } from './row-id.ts';

it('a row is named by digits only; anything else names no row', () => {
  expect(['12', '007'].map(rowId)).toEqual([12, 7]);
  expect(['', '-1', '1.5', '1e3', ' 1', '१२', '9'.repeat(16), null, undefined].map(rowId)).toEqual(
    Array.from({ length: 9 }, () => 0),
  );
});
