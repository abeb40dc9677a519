/**
 * Days of public holidays from their rule: "05-01" a fixed day, "easter-2" days from Easter, "chinese-1-1" and
 * "islamic-10-1" month and day of that calendar. Islamic days follow the Umm al-Qura reckoning: where the moon is
 * sighted they may fall a day off.
 */
export function dayOf(rule: string, year: number): string | undefined {
  if (/^\d\d-\d\d$/.test(rule)) return `${year}-${rule}`;
  const [, feast, shift] = /^((?:orthodox-)?easter)([+-]\d+)$/.exec(rule) ?? [];
  if (feast) return shifted(feast === 'easter' ? easter(year) : orthodoxEaster(year), Number(shift));
  const [, calendar, month, day] = /^(chinese|islamic)-(\d+)-(\d+)$/.exec(rule) ?? [];
  if (!calendar) return undefined;
  return firstDayIn(year, calendar === 'islamic' ? 'islamic-umalqura' : 'chinese', `${month}-${day}`);
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const shifted = (time: number, days: number) => iso(time + days * 86_400_000);

/** The Gregorian reckoning of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The Julian reckoning of Meeus, 13 days behind the common calendar from 1900 to 2099. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1 + 13);
}

function firstDayIn(year: number, calendar: string, wanted: string): string | undefined {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const read = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, value]));
    if (`${read.month}-${read.day}` === wanted) return iso(time);
  }
  return undefined;
}
