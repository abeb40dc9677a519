import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActivityAct,
  type ActivityActKind,
  activityActKinds,
  foldActivity,
  mayFollow,
  standingActs,
} from './fold-activity.ts';

const act = (number: number, kind: ActivityActKind, more: Partial<ActivityAct> = {}): ActivityAct => ({
  number,
  kind,
  dateWords: '',
  dateEdtf: null,
  reason: '',
  takesBack: null,
  report: null,
  files: [],
  source: null,
  ...more,
});

/** Acts as a person could record them one after another: what may not follow is left out. */
const histories = fc
  .array(fc.record({ kind: fc.constantFrom(...activityActKinds), back: fc.nat(8) }), { maxLength: 14 })
  .chain((wished) =>
    fc.constantFrom<ActivityActKind>('planned', 'done').map((first) => {
      const acts = [act(1, first)];
      for (const { kind, back } of wished) {
        const next = act(acts.length + 1, kind, kind === 'taken-back' ? { takesBack: back } : {});
        if (mayFollow(acts, next)) acts.push(next);
      }
      return acts;
    }),
  );

describe('what an activity has come to', () => {
  it('is what the last standing act says', () => {
    expect(foldActivity([act(1, 'planned')]).state).toBe('planned');
    expect(foldActivity([act(1, 'planned'), act(2, 'cancelled')]).state).toBe('cancelled');
    expect(foldActivity([act(1, 'planned'), act(2, 'cancelled'), act(3, 'planned')]).state).toBe('planned');
    expect(foldActivity([act(1, 'planned'), act(2, 'done'), act(3, 'evidence')]).state).toBe('done');
  });

  it('goes back to what it was when the last act is taken back, with every act still there', () => {
    fc.assert(
      fc.property(histories, (acts) => {
        const last = standingActs(acts).at(-1);
        if (!last) return;
        const after = foldActivity([...acts, act(acts.length + 1, 'taken-back', { takesBack: last.number })]);
        const without = foldActivity(acts.filter(({ number }) => number !== last.number));
        expect(after.state).toBe(without.state);
      }),
    );
  });

  it('does not depend on the order in which the acts are read', () => {
    fc.assert(
      fc.property(histories, (acts) => {
        expect(foldActivity([...acts].reverse())).toEqual(foldActivity(acts));
      }),
    );
  });

  it('is a mistake exactly when nothing that decides is left standing', () => {
    fc.assert(
      fc.property(histories, (acts) => {
        const deciding = standingActs(acts).filter(({ kind }) => kind !== 'evidence');
        expect(foldActivity(acts).state === 'taken-back').toBe(deciding.length === 0);
      }),
    );
  });

  it('keeps evidence of standing acts only, each file once', () => {
    const file = {
      sha256: 'a'.repeat(64),
      name: 'foto.jpg',
      type: 'image/jpeg',
      bytes: 1,
      locationRemoved: false,
    };
    const acts = [act(1, 'done', { files: [file] }), act(2, 'evidence', { files: [file] })];
    expect(foldActivity(acts).files).toEqual([file]);
    const back = [1, 2].map((takesBack) => act(takesBack + 2, 'taken-back', { takesBack }));
    expect(foldActivity([...acts, ...back]).files).toEqual([]);
  });
});

describe('which act may follow', () => {
  it('lets what was done be corrected or taken back, and never planned again or cancelled', () => {
    const done = [act(1, 'done')];
    expect(activityActKinds.filter((kind) => mayFollow(done, { kind, takesBack: 1 }))).toEqual([
      'done',
      'evidence',
      'taken-back',
    ]);
  });

  it('takes no act back twice, and none that is not there', () => {
    const acts = [act(1, 'planned'), act(2, 'taken-back', { takesBack: 1 })];
    for (const takesBack of [1, 2, 3]) expect(mayFollow(acts, { kind: 'taken-back', takesBack })).toBe(false);
  });

  it('lets nothing follow when everything was a mistake', () => {
    const acts = [act(1, 'planned'), act(2, 'taken-back', { takesBack: 1 })];
    expect(activityActKinds.filter((kind) => mayFollow(acts, { kind, takesBack: null }))).toEqual([]);
  });
});
