import { findCountry } from '#reference';
import { readParties } from '../parties/index.ts';

/** What the cells of one column look like: shares of its filled cells, 0 to 1. */
export interface CellEvidence {
  filled: number;
  numbers: number;
  periods: number;
  /** Local and foreign in one cell. */
  bothSides: number;
  local: number;
  foreign: number;
  countries: number;
  /** Mean length in characters. */
  length: number;
}

const number = /^\(?\d{1,4}\)?[.)]?$|^[ivx]{1,5}[.)]?$/i;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const periodWord =
  /(?<![\p{L}])(?:sekarang|selesai|berakhir|tahun|bulan|present|ongoing|penjajakan|dijajaki|draft?|dimulai|sejak|s\/d|berjalan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\p{L}])/iu;

/** Looks at up to two dozen filled cells; enough to tell a column and quick on a long file. */
export function evidenceOf(cells: readonly string[], region: string | undefined): CellEvidence {
  const texts = cells.filter((text) => text.trim() !== '').slice(0, 24);
  const share = (test: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const sides = texts.map((text) => {
    const { parties } = readParties(text.slice(0, 500), { region });
    const telling = parties.filter(({ kind }) => kind !== 'unknown');
    return {
      local: telling.some(({ side }) => side === 'local'),
      foreign: telling.some(({ side }) => side === 'foreign'),
    };
  });
  const ofSides = (test: (side: { local: boolean; foreign: boolean }) => boolean) =>
    sides.length === 0 ? 0 : sides.filter(test).length / sides.length;
  return {
    filled: cells.length === 0 ? 0 : cells.filter((text) => text.trim() !== '').length / cells.length,
    numbers: share((text) => number.test(text.trim())),
    periods: share((text) => text.length < 160 && (year.test(text) || periodWord.test(text))),
    bothSides: ofSides(({ local, foreign }) => local && foreign),
    local: ofSides(({ local, foreign }) => local && !foreign),
    foreign: ofSides(({ local, foreign }) => foreign && !local),
    countries: share((text) => findCountry(text) !== undefined),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}
