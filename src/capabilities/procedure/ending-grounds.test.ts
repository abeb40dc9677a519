import { describe, expect, it } from 'vitest';
import { endingGrounds } from './ending-grounds.ts';
import { law } from './law/law.ts';
import { readAfter } from './law/read-law.ts';

const told = (day: string) =>
  endingGrounds(day).map(({ code, basis }) => [code, basis.map(({ article }) => article).join(', ')]);

describe('the grounds on which a cooperation ends', () => {
  it('are three, the running out of the term, and a lapsed letter since Permendagri 25/2020', () => {
    expect(told('2021-03-01')).toEqual([
      ['loi:expired', '13(3)'],
      ['ending:agreed', '34a'],
      ['ending:reached', '34b'],
      ['ending:replaced', '34c'],
      ['ending:term', '32(1)'],
    ]);
    expect(endingGrounds('2021-03-01').every(({ toConfirm }) => !toConfirm)).toBe(true);
  });

  it('were an agreement and the term before, when no law let a letter lapse', () => {
    expect(told('2017-11-15').map(([code]) => code)).toEqual(['ending:agreed', 'ending:term']);
  });

  it('are none before the law that is known here', () => {
    expect(endingGrounds('1990-01-01')).toEqual([]);
  });

  it('are those of a new regulation from its day on, without a change of the program', () => {
    const newer = readAfter(law, {
      code: 'made-up-2030',
      name: { id: 'Peraturan contoh', en: 'Example' },
      from: '2030-01-01',
      amends: law.at(-1)?.code,
      stages: [
        {
          code: 'ending',
          name: { id: 'Berakhir', en: 'End' },
          actor: 'parties',
          outcomes: [{ code: 'given-up', kind: 'ended', name: { id: 'Dihentikan', en: 'Given up' } }],
          basis: ['P 34'],
        },
      ],
    });
    const codes = endingGrounds('2031-01-01', [...law, newer]).map(({ code }) => code);
    expect(codes).toContain('ending:given-up');
    expect(codes).not.toContain('ending:agreed');
  });
});
