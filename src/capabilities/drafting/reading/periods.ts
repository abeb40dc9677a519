export type Unit = 'minute' | 'hour' | 'day' | 'working day' | 'night' | 'month';

/** What a unit of time is counted in, and how many of them. */
export type Period = readonly [Unit, number];

const named = (words: string, unit: Unit, count: number) =>
  words.split(' ').map((word) => [word, [unit, count] as Period] as const);

/** Units a number may count: "6 bulan", "two weeks". */
export const units: Readonly<Record<string, Period>> = Object.fromEntries([
  ...named('menit minute minutes', 'minute', 1),
  ...named('jam hour hours', 'hour', 1),
  ...named('hari day days', 'day', 1),
  ...named('malam night nights', 'night', 1),
  ...named('minggu pekan week weeks', 'day', 7),
  ...named('fortnight fortnights', 'day', 14),
  ...named('bulan bln month months', 'month', 1),
  ...named('triwulan kuartal trimester trimesters quarters', 'month', 3),
  ...named('caturwulan cawu', 'month', 4),
  ...named('semester semesters', 'month', 6),
  ...named('tahun thn year years', 'month', 12),
  ...named('windu', 'month', 96),
  ...named('dasawarsa dekade decade decades', 'month', 120),
]);

/** Words that say one whole of a unit by themselves. */
export const wholes: Readonly<Record<string, Period>> = Object.fromEntries([
  ...named('sejam', 'hour', 1),
  ...named('sehari', 'day', 1),
  ...named('seminggu sepekan', 'day', 7),
  ...named('fortnight', 'day', 14),
  ...named('sebulan', 'month', 1),
  ...named('setahun', 'month', 12),
  ...named('sewindu', 'month', 96),
]);

/** Words that say how often: "triwulanan", "quarterly", "biennial"; in Indonesian the bare unit behind "setiap" says the same. */
export const rhythms: Readonly<Record<string, Period>> = Object.fromEntries([
  ...named('harian daily', 'day', 1),
  ...named('mingguan weekly', 'day', 7),
  ...named('fortnightly dwimingguan', 'day', 14),
  ...named('bulanan monthly', 'month', 1),
  ...named('dwiwulan dwiwulanan dwibulan dwibulanan bimonthly', 'month', 2),
  ...named('triwulan triwulanan tribulanan kuartalan quarterly', 'month', 3),
  ...named('caturwulan caturwulanan', 'month', 4),
  ...named('semesteran biannual biannually semiannual semiannually', 'month', 6),
  ...named('tahunan annual annually yearly', 'month', 12),
  ...named('dwitahunan biennial biennially', 'month', 24),
  ...named('tritahunan triennial triennially', 'month', 36),
  ...named('quadrennial quadrennially', 'month', 48),
  ...named('quinquennial quinquennially', 'month', 60),
]);

/** "catur wulan", "dwi wulan": so many months. */
export const prefixes: Readonly<Record<string, number>> = { dwi: 2, tri: 3, catur: 4 };
