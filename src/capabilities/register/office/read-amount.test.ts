import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '#kernel/money.ts';
import { readAmount } from './read-amount.ts';

describe('an amount as people type it', () => {
  it.each([
    ['1250000', '1250000'],
    ['1.250.000', '1250000'],
    ['Rp1.250.000,-', '1250000'],
    ['Rp 1.250.000,50', '1250000.50'],
    ['1,250,000.5', '1250000.5'],
    ['IDR 75 000 000', '75000000'],
    ['0,5', '0.5'],
    ['１２３４５', '12345'],
  ])('%s is %s', (typed, amount) => {
    expect(readAmount(typed)).toEqual({ kind: 'amount', amount });
  });

  it.each(['1.250', '1,250', 'seribu', '', '-5', '1.2.3', '1.25.000', '12e3'])(
    '"%s" is asked about, not guessed',
    (typed) => {
      expect(readAmount(typed).kind).toBe('problem');
    },
  );

  it('says how to write an ambiguous one, and then understands it', () => {
    const reading = readAmount('1.250');
    expect(reading.kind === 'problem' && reading.words.id).toContain('1250');
    expect(readAmount('1250')).toMatchObject({ amount: '1250' });
    expect(readAmount('1.2500')).toMatchObject({ amount: '1.25' });
  });

  it('is read back from how the pages write it, in both languages', () => {
    const big = fc.bigInt({ min: 1_000_000n, max: 999_999_999_999_999n });
    fc.assert(
      fc.property(big, fc.constantFrom('id' as const, 'en' as const), (whole, language) => {
        const amount = String(whole);
        expect(readAmount(formatMoney({ amount, currency: 'IDR' }, language))).toEqual({
          kind: 'amount',
          amount,
        });
      }),
    );
  });
});
