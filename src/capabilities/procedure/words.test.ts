import { describe, expect, it } from 'vitest';
import { clockEffects } from './law/shape.ts';
import {
  caseStatusWords,
  effectWords,
  irregularityWords,
  runStateWords,
  stageStateWords,
  toConfirmWords,
  verdictWords,
} from './words.ts';

describe('words of the procedure', () => {
  it('never call silence an approval', () => {
    expect(stageStateWords.deemed).not.toEqual(stageStateWords.done);
    expect(stageStateWords.deemed.id).toBe('Dianggap disetujui');
    expect(effectWords['deemed-approved'].id).toBe('Dianggap disetujui');
  });

  it('tell an agreed end from a term that ran out, and a lapse from a refusal', () => {
    const told = Object.values(caseStatusWords).flatMap(({ id, en }) => [id, en]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('name every effect a clock can have', () => {
    expect(Object.keys(effectWords).toSorted()).toEqual([...clockEffects].toSorted());
  });

  it('explain everything irregular in a sentence', () => {
    for (const { id, en } of Object.values(irregularityWords)) {
      expect(id).toMatch(/^[A-Z].{40,}\.$/);
      expect(en).toMatch(/^[A-Z].{40,}\.$/);
    }
  });

  it('are in both languages, and differ', () => {
    for (const { id, en } of [
      ...Object.values(runStateWords),
      ...Object.values(verdictWords),
      toConfirmWords,
    ])
      expect(id).not.toBe(en);
  });
});
