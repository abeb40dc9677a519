import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../calendar/days.ts';
import type { Act } from './acts.ts';
import { givenActs, givenFrame } from './acts-for-tests.ts';
import { asOfToday, type ClockRun } from './clock-runs.ts';
import { caseStatuses, foldCase } from './fold-case.ts';
import { irregularityCodes } from './irregularities.ts';
import { ifSilenceContinues } from './silence.ts';
import { standingOf } from './standing.ts';

const frame = givenFrame();
const today = '2026-11-24';
const stages = [...new Set(frame.law.flatMap((set) => set.stages.map(({ code }) => code)))];
const outcomes = [
  ...new Set(
    frame.law.flatMap((set) => set.stages.flatMap((stage) => stage.outcomes.map(({ code }) => code))),
  ),
];

/** Any act anybody could record, sensible or not, on any day from 2012 to after today. */
const anyAct = fc.record({
  kind: fc.constantFrom('outcome', 'outcome', 'outcome', 'receipt', 'pause', 'resume'),
  stage: fc.constantFrom(...stages, 'no-such-stage'),
  outcome: fc.constantFrom(...outcomes, 'no-such-outcome'),
  day: fc.integer({ min: 0, max: 5500 }).map((count) => plusDays('2012-01-02', count)),
});
const anyActs = fc.array(anyAct, { maxLength: 14 }).map((drafts) =>
  drafts.map(
    ({ kind, stage, outcome, day }, at): Act => ({
      id: String(at),
      kind: kind as Act['kind'],
      stage,
      ...(kind === 'outcome' && { outcome }),
      legalDate: day,
      recordedOn: day,
    }),
  ),
);

describe('whatever is recorded', () => {
  it('leaves a case in a state the rules know', () => {
    fc.assert(
      fc.property(
        anyActs,
        fc.constantFrom('province' as const, 'regency-or-city' as const),
        (acts, level) => {
          const state = foldCase({ ...frame, level }, acts, today);
          expect(caseStatuses).toContain(state.status);
          const known = new Set(state.stages.map(({ code }) => code));
          expect(state.next.every((code) => known.has(code))).toBe(true);
          expect(state.irregular.every(({ code }) => irregularityCodes.includes(code))).toBe(true);
          for (const run of state.clocks) expect(run.effectOn === null).toBe(run.state !== 'expired');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never makes silence an approval', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        for (const { standing } of foldCase(frame, acts, today).stages)
          if (standing && 'clock' in standing.by)
            expect(['deemed', 'bypassed', 'lapsed', 'term-over']).toContain(standing.kind);
      }),
    );
  });

  it('gives the same state in whatever order it was typed in', () => {
    const onDifferentDays = anyActs.map((acts) =>
      acts.filter((act, at) => acts.findIndex((other) => other.legalDate === act.legalDate) === at),
    );
    fc.assert(
      fc.property(onDifferentDays, (acts) => {
        expect(foldCase(frame, acts.toReversed(), today)).toEqual(foldCase(frame, acts, today));
      }),
    );
  });

  it('is as it was once a correction is withdrawn', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), fc.nat({ max: 400 }), (acts, which, later) => {
        const act = acts[which % Math.max(acts.length, 1)];
        if (!act) return;
        const correction = {
          ...act,
          id: 'correction',
          legalDate: plusDays(act.legalDate, later),
          replaces: act.id,
        };
        const withdrawal: Act = { ...act, id: 'withdrawal', kind: 'withdrawal', replaces: 'correction' };
        expect(foldCase(frame, [...acts, correction, withdrawal], today)).toEqual(
          foldCase(frame, acts, today),
        );
      }),
    );
  });

  it('does not change today by what will only have effect later', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const known = acts.filter(({ legalDate }) => legalDate <= today);
        const { irregular: _, missing: __, ...withFuture } = foldCase(frame, acts, today);
        const { irregular: ___, missing: ____, ...without } = foldCase(frame, known, today);
        expect(withFuture).toEqual(without);
      }),
    );
  });

  it('has a future of silence that goes forward and ends', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const days = ifSilenceContinues(frame, acts, today).map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => day > today)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Steps today's law knows, on days of the last years, so that many clocks run. */
const steps = (frame.law.at(-1)?.stages ?? []).flatMap(({ code, outcomes: all }) => [
  { kind: 'receipt' as const, stage: code },
  ...all.map((outcome) => ({ kind: 'outcome' as const, stage: code, outcome: outcome.code })),
]);
const recentSteps = fc
  .array(fc.record({ step: fc.constantFrom(...steps), ago: fc.integer({ min: -30, max: 700 }) }), {
    maxLength: 10,
  })
  .map((drafts) =>
    drafts.map(({ step, ago }, at): Act => {
      const day = plusDays(today, -ago);
      return { id: String(at), ...step, legalDate: day, recordedOn: day };
    }),
  );

describe('what is kept of a case for the lists', () => {
  it('stays true until the day it names, whatever was recorded', () => {
    const later = fc.nat({ max: 2200 });
    fc.assert(
      fc.property(recentSteps, later, (acts, days) => {
        const keptOn = (day: string) => standingOf(frame, acts, foldCase(frame, acts, day), day);
        const kept = keptOn(today);
        const drawn = plusDays(today, days);
        const day = kept.changesOn !== null && drawn >= kept.changesOn ? plusDays(kept.changesOn, -1) : drawn;
        const { changesOn: _, open, standing } = keptOn(day);
        const asOf = (run: ClockRun | null) => run && asOfToday(run, frame.calendar, day);
        expect(open).toEqual(kept.open.map(asOf));
        expect(standing).toEqual({ ...kept.standing, soonest: asOf(kept.standing.soonest) });
      }),
      { numRuns: 300 },
    );
  });
});

describe('if silence continues', () => {
  it('the council is deemed to approve, then nothing moves but the letter', () => {
    const acts = givenActs(
      '2026-01-05 initiative recorded',
      '2026-01-12 exploration agreed',
      '2026-01-26 study finished',
      '2026-02-09 consultation responded',
      '2026-02-20 loi signed',
      '2026-04-06 plan finished',
      '2026-06-02 council-approval received',
    );
    expect(ifSilenceContinues(frame, acts, '2026-07-01')).toEqual([
      {
        on: '2026-08-06',
        clock: 'DPRD_DECISION',
        stage: 'council-approval',
        from: '2026-06-02',
        due: '2026-08-05',
        effect: 'deemed-approved',
        provisional: false,
        status: 'under-way',
        next: ['deemed-approval-letter'],
      },
    ]);
  });

  it('an LoI without a plan lapses', () => {
    const effects = ifSilenceContinues(frame, givenActs('2026-02-20 loi signed'), '2026-07-01');
    expect(effects).toMatchObject([
      { on: '2027-02-21', clock: 'LOI_VALID', status: 'lapsed', next: ['loi'] },
    ]);
  });
});
