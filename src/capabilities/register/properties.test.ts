import { describe, expect, it } from 'vitest';
import { claimsDisagree } from './properties.ts';

const stated = (value: string | null, sourceId = 1, statedOn: string | null = null) => ({
  value,
  sourceId,
  statedOn,
});

describe('two claims disagree', () => {
  it('when dates cannot both be true, not when one is more precise', () => {
    expect(claimsDisagree('start', stated('2012'), stated('2012-05', 2))).toBe(false);
    expect(claimsDisagree('start', stated('2012'), stated('2010', 2))).toBe(true);
    expect(claimsDisagree('start', stated('2012'), stated('[..2012]', 2))).toBe(false);
  });

  it('when regions differ, also within one table', () => {
    expect(claimsDisagree('region', stated('33.13'), stated('33.14'))).toBe(true);
  });

  it('never about wording, and never when one only has words', () => {
    expect(claimsDisagree('activity', stated('a'), stated('b', 2))).toBe(false);
    expect(claimsDisagree('start', stated(null), stated('2012', 2))).toBe(false);
  });

  it('not when one source names several partners, but when two sources name different ones', () => {
    expect(claimsDisagree('partner', stated('Korea'), stated('Jepang'))).toBe(false);
    expect(claimsDisagree('partner', stated('Wuming'), stated('Surakarta', 2))).toBe(true);
    expect(claimsDisagree('partner', stated("Xi'an"), stated('XI’AN', 2))).toBe(false);
  });

  it('about the stage only when they speak of the same time', () => {
    expect(claimsDisagree('status', stated('exploration', 1, '2017-11'), stated('ongoing', 2, '2017'))).toBe(
      true,
    );
    expect(claimsDisagree('status', stated('exploration', 1, '2017'), stated('signed', 2, '2019'))).toBe(
      false,
    );
  });
});
