import { describe, expect, it } from 'vitest';
import { stageReason } from './stage-reason.ts';

const act = (kind: string, legalDate: string | null, asWritten = kind) => ({
  kind,
  legalDate,
  asWritten,
  instrument: null,
  recordedAt: '2017-11-15T00:00:00Z',
});

describe('the line on what makes a stage so', () => {
  it('names the newest act of that stage, its date and the words of the source', () => {
    const acts = [act('started', '2012', '2012- sekarang'), act('renewed', '2017-10-30', 'diperbaharui')];
    expect(stageReason({ cooperation: { status: 'ongoing', end: '..' }, acts }, 'en')).toBe(
      'Renewed, 30 October 2017: “diperbaharui”',
    );
  });

  it('says that the period has passed when no act ended it', () => {
    const told = { cooperation: { status: 'ended', end: '2015-12-31' }, acts: [act('started', '2015')] };
    expect(stageReason(told, 'id')).toBe(
      'Masa berlakunya berakhir 31 Desember 2015, dan tidak ada sumber yang menyebut perpanjangan.',
    );
  });

  it('says when no date was given, and when no source says anything', () => {
    expect(
      stageReason({ cooperation: { status: 'planned', end: null }, acts: [act('planned', null)] }, 'en'),
    ).toBe('Planned, no date given: “planned”');
    expect(stageReason({ cooperation: { status: 'unknown', end: null }, acts: [] }, 'id')).toBe(
      'Tidak ada sumber yang menyebut tahapnya.',
    );
  });
});
