/** Hours ahead of UTC by province (Keppres 41/1987 with the provinces made since); western time where none is named. */
const central = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'];
const eastern = ['81', '82', '91', '92', '93', '94', '95', '96', '97'];

function hoursAhead(regionCode: string): number {
  const province = regionCode.slice(0, 2);
  if (central.includes(province)) return 8;
  return eastern.includes(province) ? 9 : 7;
}

/** The calendar day and the minutes since midnight where a region is. */
export function localTime(now: Date, regionCode: string): { day: string; minutes: number } {
  const local = new Date(now.getTime() + hoursAhead(regionCode) * 3_600_000);
  return { day: local.toISOString().slice(0, 10), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/** Half past six. */
export const digestMinutes = 6 * 60 + 30;

export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
