import { describe, expect, it } from 'vitest';
import { actsOf, codesOf, on } from '../acts-for-tests.ts';
import { judgeGoods } from './rules.ts';

const received = ['received', '2026-01-10'] as const;
const undecided = ['owner-named', '2026-01-11', { owner: 'undecided' }] as const;

describe('Permendagri 25/2020 art. 31(3): goods whose owner the agreement does not name', () => {
  it('are to be taken to the Minister', () => {
    expect(codesOf(judgeGoods(actsOf(received, undecided), on('2026-02-01')))).toContain(
      'minister-not-asked',
    );
  });

  it('then wait for the settlement, which names the owner', () => {
    const asked = [received, undecided, ['minister-asked', '2026-02-01']] as const;
    expect(codesOf(judgeGoods(actsOf(...asked), on('2026-02-02')))).toContain('owner-awaited');
    const settled = actsOf(...asked, ['owner-settled', '2026-03-01', { owner: 'region' }]);
    expect(codesOf(judgeGoods(settled, on('2026-03-02')))).not.toContain('owner-awaited');
  });
});

it('goods in an inventory of somebody else than their owner are irregular', () => {
  const owned = ['owner-named', '2026-01-11', { owner: 'region' }] as const;
  const entered = (where: string) =>
    codesOf(judgeGoods(actsOf(received, owned, ['entered', '2026-01-12', { where }]), on('2026-02-01')));
  expect(entered('enterprise')).toContain('entered-elsewhere');
  expect(entered('region')).not.toContain('entered-elsewhere');
});

it('the end of the cooperation asks what happens to its goods', () => {
  const at = (cooperationEnd: string) =>
    codesOf(judgeGoods(actsOf(received), on('2026-02-01', { cooperationEnd })));
  expect(at('2026-01-31')).toContain('end-overdue');
  expect(at('2026-02-01')).toContain('end-open');
});
