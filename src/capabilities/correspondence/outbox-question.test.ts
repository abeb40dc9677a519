import { expect, it } from 'vitest';
import { readOutboxQuestion } from './outbox-question.ts';

const read = (query: string) => readOutboxQuestion(new URLSearchParams(query));

it('keeps what it understands of an address and names the rest', () => {
  expect(read('state=waiting&page=3')).toEqual({
    question: { state: 'waiting', page: 3 },
    notUnderstood: [],
  });
  const half = read('state=terkirim&page=2');
  expect(half.question).toEqual({ page: 2 });
  expect(half.notUnderstood).toHaveLength(1);
  expect(read('page=-3').notUnderstood).toHaveLength(1);
});
