import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRequest, isAwaited, type RequestEvent, requestEventKinds } from './request-state.ts';

let minute = 0;
const event = (kind: RequestEvent['kind'], more: Partial<RequestEvent> = {}): RequestEvent => {
  minute += 1;
  return { kind, at: new Date(Date.UTC(2017, 10, 1, 2, minute)).toISOString(), by: 'uji', ...more };
};
const asked = () => event('asked');
const stateOf = (...events: RequestEvent[]) => foldRequest(events).state;

describe('a request', () => {
  it('is only asked until somebody says they passed it on', () => {
    expect(stateOf(asked(), event('link-made'))).toBe('asked');
    expect(stateOf(asked(), event('shared', { channel: 'whatsapp' }))).toBe('shared');
  });

  it('moves on when the agency opens it and saves a draft, and never back', () => {
    expect(stateOf(asked(), event('opened'))).toBe('opened');
    expect(stateOf(asked(), event('draft-saved'), event('opened'), event('shared'))).toBe('draft');
    expect(stateOf(asked(), event('opened'), event('reminded', { step: 'week-before' }))).toBe('opened');
  });

  it('is answered by an answer of nothing as by any other', () => {
    const fold = foldRequest([asked(), event('answered', { answerId: 3, nil: true })]);
    expect([fold.state, fold.nil, fold.answerId, isAwaited(fold)]).toEqual(['answered', true, 3, false]);
  });

  it('is owed again once it was sent back, with the note, until the agency answers again', () => {
    const first = event('answered', { answerId: 1, nil: true });
    const back = event('sent-back', { note: 'Kapan kunjungannya?' });
    const fold = foldRequest([asked(), first, back, event('opened'), event('draft-saved')]);
    expect([fold.state, fold.note, isAwaited(fold)]).toEqual(['sent-back', 'Kapan kunjungannya?', true]);
    const again = foldRequest([asked(), first, back, event('answered', { answerId: 2, nil: false })]);
    expect([again.state, again.note, again.answerId, again.nil]).toEqual(['answered', null, 2, false]);
  });

  it('stays accepted whatever is opened or reminded afterwards', () => {
    const answered = event('answered', { answerId: 1 });
    expect(stateOf(asked(), answered, event('accepted'), event('opened'), event('reminded'))).toBe(
      'accepted',
    );
  });

  it('keeps which steps of the ladder were taken and whether its link stands', () => {
    const fold = foldRequest([
      asked(),
      event('link-made'),
      event('shared', { step: 'ask' }),
      event('reminded', { step: 'week-before' }),
      event('revoked'),
    ]);
    expect([...fold.steps]).toEqual(['ask', 'week-before']);
    expect([fold.linkStands, fold.reminders]).toEqual([false, 1]);
  });

  it('is answered exactly when the last word between agency and officer is an answer, in any order of events', () => {
    const anyEvents = fc.array(fc.constantFrom(...requestEventKinds), { maxLength: 12 });
    fc.assert(
      fc.property(anyEvents, (kinds) => {
        const last = kinds.filter((kind) => ['answered', 'sent-back', 'accepted'].includes(kind)).at(-1);
        expect(stateOf(...kinds.map((kind) => event(kind))) === 'answered').toBe(last === 'answered');
      }),
    );
  });
});
