import { describe, expect, it } from 'vitest';
import { givenAct, givenFrame, untilCouncil } from './acts-for-tests.ts';
import { fallenEffects } from './fallen-effects.ts';

const frame = givenFrame();
const replaces = 'council-approval received 2026-06-02';
const corrected = (legalDate: string, recordedOn: string) =>
  givenAct('council-approval received', legalDate, {
    id: 'corrected',
    replaces,
    recordedOn,
    reason: 'salah baca',
  });

describe('a clock corrected after its silence had its effect', () => {
  it('shows the effect that fell away, and the act that took it', () => {
    const acts = [...untilCouncil, corrected('2026-07-01', '2026-08-10')];
    expect(fallenEffects(frame, acts)).toEqual([
      {
        clock: 'DPRD_DECISION',
        stage: 'council-approval',
        effect: 'deemed-approved',
        on: '2026-08-06',
        by: 'corrected',
      },
    ]);
  });

  it('shows none when the correction came before the effect, or leaves it on its day', () => {
    expect(fallenEffects(frame, [...untilCouncil, corrected('2026-07-01', '2026-08-03')])).toEqual([]);
    expect(fallenEffects(frame, [...untilCouncil, corrected('2026-06-02', '2026-08-10')])).toEqual([]);
  });

  it('keeps showing it when the correction is withdrawn, which brings another effect', () => {
    const withdrawal = givenAct('council-approval withdrawn', '2026-08-12', {
      id: 'withdrawn',
      kind: 'withdrawal',
      replaces: 'corrected',
    });
    const acts = [...untilCouncil, corrected('2026-07-01', '2026-08-10'), withdrawal];
    expect(fallenEffects(frame, acts).map(({ by }) => by)).toEqual(['corrected']);
  });
});
