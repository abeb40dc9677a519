import { describe, expect, it } from 'vitest';
import { callList, type ToCall } from './call-list.ts';

let id = 0;
const agency = (name: string, more: Partial<ToCall> = {}): ToCall => {
  id += 1;
  return {
    requestId: id,
    agency: name,
    state: 'shared',
    cooperations: 0,
    weeksSilent: 2,
    escalatedWeeksAgo: null,
    ...more,
  };
};
const namesOf = (...requests: ToCall[]) => callList(requests).map(({ agency: name }) => name);

describe('the call list', () => {
  it('leaves out who answered', () => {
    expect(namesOf(agency('A', { state: 'answered' }), agency('B', { state: 'accepted' }))).toEqual([]);
  });

  it('begins with who is one step from answering', () => {
    expect(
      namesOf(
        agency('diam', { cooperations: 9, weeksSilent: 40 }),
        agency('membuka', { state: 'opened' }),
        agency('menyimpan draf', { state: 'draft' }),
        agency('diminta memperbaiki', { state: 'sent-back' }),
      ),
    ).toEqual(['diminta memperbaiki', 'menyimpan draf', 'membuka', 'diam']);
  });

  it('then asks those on whom most depends, and among equals who has been silent longest', () => {
    expect(
      namesOf(
        agency('satu', { cooperations: 1, weeksSilent: 30 }),
        agency('tiga', { cooperations: 3 }),
        agency('satu, lebih lama', { cooperations: 1, weeksSilent: 31 }),
        agency('tanpa', { weeksSilent: 99 }),
      ),
    ).toEqual(['tiga', 'satu, lebih lama', 'satu', 'tanpa']);
  });

  it('puts last whose head has just had a letter, and no longer once two weeks have passed', () => {
    const fresh = agency('baru disurati', { cooperations: 5, escalatedWeeksAgo: 1 });
    const stale = agency('lama disurati', { cooperations: 4, escalatedWeeksAgo: 2 });
    expect(namesOf(fresh, stale, agency('tanpa'))).toEqual(['lama disurati', 'tanpa', 'baru disurati']);
  });

  it('says of each why it stands there', () => {
    const [first] = callList([agency('tiga', { cooperations: 3, weeksSilent: 12 })]);
    expect(first?.because.id).toBe(
      '3 kerja sama bergantung pada jawabannya, dan sudah 12 minggu tanpa kabar.',
    );
    expect(first?.because.en).toContain('3 cooperations depend on its answer');
  });
});
