import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { pagesAround } from './pages-around.ts';
import { Pagination } from './pagination.tsx';

const html = (page: number, pages: number) =>
  renderToString(
    <Pagination language="id" page={page} pages={pages} hrefOf={(one) => `/id/x?page=${one}`} />,
  );

describe('the pages of a list', () => {
  it.each([
    [1, 1, [1]],
    [1, 5, [1, 2, null, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [4, 8, [1, 2, 3, 4, 5, null, 8]],
    [5, 10, [1, null, 4, 5, 6, null, 10]],
    [10, 10, [1, null, 9, 10]],
  ])('around %i of %i are %j', (page, pages, expected) => {
    expect(pagesAround(page, pages)).toEqual(expected);
  });

  it('always hold the first, the last and this one, in order, with no gap that hides a single page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (one, other) => {
        const [page, pages] = [Math.min(one, other), Math.max(one, other)];
        const shown = pagesAround(page, pages);
        const numbers = shown.filter((each) => each !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]));
        for (const [at, each] of shown.entries()) {
          if (each === null) expect((shown[at + 1] ?? 0) - (shown[at - 1] ?? 0)).toBeGreaterThan(2);
          else if (at > 0 && shown[at - 1] !== null) expect(each - (shown[at - 1] ?? 0)).toBe(1);
        }
      }),
    );
  });

  it('lead to the page before and after, said to machines too', () => {
    expect(html(2, 3)).toMatch(/href="\/id\/x\?page=1" rel="prev"/);
    expect(html(2, 3)).toMatch(/href="\/id\/x\?page=3" rel="next"/);
    expect(html(1, 3)).not.toContain('rel="prev"');
    expect(html(3, 3)).not.toContain('rel="next"');
    expect(html(2, 3)).toContain('aria-current="page"');
  });

  it('are not shown at all when there is one', () => {
    expect(html(1, 1)).toBe('');
    expect(html(1, 0)).toBe('');
  });
});
