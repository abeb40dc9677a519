import { describe, expect, it } from 'vitest';
import { notFound, Refusal, type RefusalKind } from '#kernel/refusal.ts';
import { type PageReply, page, redirect } from '#platform/http/index.ts';
import { orFormAgain } from './sent-form.ts';

const said = (kind: RefusalKind) => new Refusal(kind, 'because', { id: 'Tidak', en: 'No' });
const again = (refusal: Refusal): PageReply => page(refusal.words.en, null as never);

describe('a form that was sent', () => {
  it('leads on when it is accepted', async () => {
    expect(await orFormAgain(async () => redirect('/id'), again)).toEqual(redirect('/id'));
  });

  it.each([
    ['invalid', 422],
    ['changed-meanwhile', 409],
    ['too-large', 413],
    ['too-many', 429],
    ['unavailable', 503],
  ] as const)('comes back when it is refused as %s, with its status', async (kind, status) => {
    const reply = await orFormAgain(() => Promise.reject(said(kind)), again);
    expect(reply).toMatchObject({ kind: 'page', title: 'No', status });
  });

  it('leaves to the web what is no answer to a form, and every bug', async () => {
    for (const problem of [notFound(), said('not-allowed'), new RangeError('bug')])
      await expect(orFormAgain(() => Promise.reject(problem), again)).rejects.toBe(problem);
  });
});
