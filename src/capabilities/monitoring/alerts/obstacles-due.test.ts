import { describe, expect, it } from 'vitest';
import { alertsOf } from './alerts-of.ts';
import { defaultContext } from './context.ts';
import type { DueObstacle } from './facts.ts';
import { givenFacts } from './facts-for-tests.ts';
import { obstacleAlerts } from './obstacles-due.ts';

const cost: DueObstacle = {
  id: 7,
  quotation: 'Biaya kunjungan\nbelum dianggarkan',
  owner: 'Bagian Kerja Sama',
  due: '2018-03-01',
};
const on = (day: string, more: Partial<DueObstacle> = {}) =>
  obstacleAlerts([{ ...cost, ...more }], '3314-001', day);

describe('an open obstacle with a day', () => {
  it('is told of two weeks before its day, and presses once the day has passed', () => {
    expect(on('2018-02-14')).toEqual([]);
    expect(on('2018-02-15')[0]).toMatchObject({ urgency: 'soon', rule: 'obstacle-due' });
    expect(on('2018-03-01')[0]?.urgency).toBe('soon');
    expect(on('2018-03-02')[0]).toMatchObject({
      urgency: 'overdue',
      sentence: {
        id: 'Kendala "Biaya kunjungan belum dianggarkan" seharusnya diatasi oleh Bagian Kerja Sama sampai 1 Maret 2018, dan masih terbuka.',
      },
    });
  });

  it('names nobody where nobody is named, and shortens a long quotation between its letters', () => {
    expect(on('2018-03-02', { owner: '' })[0]?.sentence.en).toContain('was to be overcome by 1 March 2018');
    const long = on('2018-03-02', { quotation: '🐄'.repeat(5_000) })[0]?.sentence.id ?? '';
    expect(long).toContain(`"${'🐄'.repeat(120)}…"`);
  });

  it('is another alert when another day is set, and belongs to its cooperation or to the region', () => {
    expect(on('2018-03-02')[0]?.key).not.toBe(on('2018-03-02', { due: '2018-02-28' })[0]?.key);
    expect(obstacleAlerts([cost], null, '2018-03-02')[0]?.cooperation).toBeNull();
    const rules = alertsOf(givenFacts({ obstacles: [cost] }), '2018-03-02', defaultContext);
    expect(rules.map(({ rule }) => rule)).toContain('obstacle-due');
  });
});
