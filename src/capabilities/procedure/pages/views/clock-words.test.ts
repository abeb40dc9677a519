import { expect, it } from 'vitest';
import { givenFrame, wholeCase } from '../../case/acts-for-tests.ts';
import { foldCase } from '../../case/fold-case.ts';
import { law } from '../../law/law.ts';
import { readingsLabel } from './clock-words.ts';

it('of the notice of extension both readings of “6 bulan” are told, each with its day (P 33)', () => {
  const run = foldCase(givenFrame(), wholeCase, '2026-11-03').clocks.find(
    ({ clock }) => clock === 'EXTENSION_NOTICE',
  );
  const rule = law.at(-1)?.clocks.find(({ id }) => id === 'EXTENSION_NOTICE');
  if (!run) throw new RangeError('no notice of extension runs');
  const said = readingsLabel(run, rule, 'id');
  expect(said).toContain('selambat-lambatnya 6 bulan sebelum berakhir (bacaan aman): 2 Mei 2031. ');
  expect(said).toContain('paling lambat sehari sebelum berakhir: 1 November 2031. ');
});
