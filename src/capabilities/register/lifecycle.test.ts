import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, activityStatuses, actKinds, foldActs, legalStatuses, statuses } from './lifecycle.ts';

const act = (kind: Act['kind'], legalDate: string | null = null, instrument: string | null = null): Act => ({
  kind,
  legalDate,
  instrument,
  withdrawn: false,
});

const anyAct = fc.record({
  kind: fc.constantFrom(...actKinds),
  legalDate: fc.option(fc.constantFrom('2012', '2015-09-10', '2017-11', '2018~')),
  instrument: fc.option(fc.constantFrom('loi', 'mou')),
  withdrawn: fc.boolean(),
});

describe('the status folded from acts', () => {
  it('is unknown while nothing is recorded', () => {
    expect(foldActs([], null, '2017-11-15')).toEqual({
      status: 'unknown',
      legal: 'unknown',
      activity: 'unknown',
    });
  });

  it('tells a signed LoI from a signed agreement, and neither means that anything was done', () => {
    const loi = foldActs([act('signed', '2015-09-25', 'loi')], null, '2017-11-15');
    expect(loi).toEqual({ status: 'signed', legal: 'loi-signed', activity: 'not-started' });
    expect(foldActs([act('signed', '2015-09-25', 'mou')], null, '2017-11-15').legal).toBe('signed');
  });

  it('keeps the paper and loses the activity when a source says nothing came of it', () => {
    const dormant = foldActs([act('signed', '2015', 'loi'), act('no-follow-up', '2017')], null, '2026-01-01');
    expect(dormant).toMatchObject({ legal: 'loi-signed', activity: 'no-follow-up' });
  });

  it('ends by its term once the stated end has passed, unless it was renewed after', () => {
    const started = act('started', '2015-09-10');
    expect(foldActs([started], '2023-09-09', '2023-09-09').status).toBe('ongoing');
    expect(foldActs([started], '2023-09-09', '2023-09-10').status).toBe('ended');
    expect(foldActs([started, act('renewed', '2023-10')], '2023-09-09', '2026-01-01').status).toBe('ongoing');
    expect(foldActs([started], '..', '2099-01-01').status).toBe('ongoing');
  });

  it('goes by the day an act took effect, not by the order of recording', () => {
    const acts = [act('stopped', '2012'), act('started', '2007-02-19')];
    expect(foldActs(acts, null, '2017-11-15').status).toBe('stopped');
  });

  it('does not count an act that was withdrawn', () => {
    const withdrawn = { ...act('ended', '2017'), withdrawn: true };
    expect(foldActs([act('started', '2013'), withdrawn], null, '2017-11-15').status).toBe('ongoing');
  });

  it('reaches no state outside the known ones, whatever acts come in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyAct), fc.option(fc.constantFrom('2016', '2030', '..')), (acts, end) => {
        const folded = foldActs(acts, end, '2017-11-15');
        expect(statuses).toContain(folded.status);
        expect(legalStatuses).toContain(folded.legal);
        expect(activityStatuses).toContain(folded.activity);
      }),
    );
  });
});
