import { describe, expect, it } from 'vitest';
import type { Act } from './case/acts.ts';
import { givenAct, givenActs, givenFrame, untilCouncil } from './case/acts-for-tests.ts';
import { foldCase } from './case/fold-case.ts';
import { explainIrregularity } from './explain-irregularity.ts';

const frame = givenFrame();

/** What an officer is told of the last act, as sentences in Indonesian. */
function toldOf(acts: readonly Act[], today = '2026-11-24'): string {
  const act = acts.at(-1);
  if (!act) return '';
  const state = foldCase(frame, acts, today);
  return state.irregular
    .filter((one) => one.act === act.id)
    .map((one) => explainIrregularity(one, { act, frame, state, acts }).id)
    .join(' ');
}

describe('what cannot be right is told with what happened, why, and what to do', () => {
  it('a date after today names both days', () => {
    const act = givenAct('initiative recorded', '2026-12-01', { recordedOn: '2026-11-24' });
    expect(toldOf([act])).toMatch(/1 Desember 2026; hari ini 24 November 2026.*sudah terjadi.*Periksa/);
  });

  it('a day off names its decree', () => {
    expect(toldOf([givenAct('initiative recorded', '2026-08-17')])).toMatch(
      /17 Agustus 2026 \(.*SKB.*\).*hari libur.*Pastikan/,
    );
  });

  it('a step before the one it follows names that step and its day', () => {
    const acts = givenActs('2026-02-02 initiative recorded', '2026-01-12 exploration agreed');
    expect(toldOf(acts)).toMatch(/Tercatat terjadi sesudahnya: Prakarsa \(2 Februari 2026\)\..*Lengkapi/);
  });

  it('a step whose predecessors nobody recorded names them', () => {
    expect(toldOf([givenAct('loi signed', '2026-02-02')])).toMatch(/Belum tercatat: Prakarsa, Penjajakan/);
  });

  it('a receipt without its letter says what the number is for', () => {
    const act = givenAct('council-approval received', '2026-02-02', { letterNumber: '' });
    expect(toldOf([act])).toMatch(/tanpa nomor surat\. Catat nomornya supaya/);
  });

  it('an act by somebody whose term had ended names the end of the term', () => {
    const act = givenAct('initiative recorded', '2026-02-02', { termEnds: '2026-01-31' });
    expect(toldOf([act])).toMatch(/berakhir 31 Januari 2026, langkahnya bertanggal 2 Februari 2026/);
  });

  it('a step of another path names the step', () => {
    expect(toldOf([givenAct('pass-through-plan sent', '2026-02-02')])).toMatch(
      /bukan bagian jalur ini.*Periksa/,
    );
  });

  it('an answer after silence names the last day it was in time', () => {
    const acts = [...untilCouncil, givenAct('council-approval refused', '2026-08-10')];
    expect(toldOf(acts)).toMatch(/Hari terakhirnya 5 Agustus 2026, jawabannya 10 Agustus 2026/);
  });
});
