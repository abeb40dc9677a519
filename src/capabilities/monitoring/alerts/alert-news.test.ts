import { expect, it } from 'vitest';
import { tellAlertNews } from './list-alert-news.ts';

it('tells new alerts by rule and urgency, names a few and counts the rest', () => {
  const dormant = Array.from({ length: 7 }, (_, index) => `decide dormant:3314-00${index + 1}`);
  const told = tellAlertNews([...dormant, 'overdue unanswered:3314-001:3314-001:DPRD_DECISION:2026-01-05']);
  expect(told.map(({ key, sentence }) => [key, sentence.en])).toEqual([
    [
      'alerts decide dormant',
      'Dormant: no event (to be decided), 7 new: 3314-001, 3314-002, 3314-003, 3314-004, 3314-005 and 2 more',
    ],
    ['alerts overdue unanswered', 'Not answered (overdue), 1 new: 3314-001'],
  ]);
  expect(told[0]?.path.id).toBe('/id/kantor/perhatian?rule=dormant');
  expect(tellAlertNews([])).toEqual([]);
});
