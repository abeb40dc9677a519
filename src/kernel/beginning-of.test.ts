import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning-of.ts';

describe('the beginning of a text', () => {
  it('is the text itself when it is short enough', () => {
    expect(beginningOf('hibah 𝄞', 8)).toBe('hibah 𝄞');
  });

  it('leaves a character out whole that does not fit', () => {
    expect(beginningOf('hibah 𝄞 air', 7)).toBe('hibah ');
    expect(beginningOf('hibah 𝄞 air', 8)).toBe('hibah 𝄞');
  });

  it('is never cut through a character, and never more than one unit shorter than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
        const cut = beginningOf(text, most);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(most, text.length) - 1);
      }),
    );
  });
});
