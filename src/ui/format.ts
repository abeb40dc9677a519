import type { Language } from '#kernel/language.ts';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Zones of Indonesia by the label officers know; UTC+7, +8 and +9, no daylight saving. */
export const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type Zone = keyof typeof zones;

// Making a formatter costs a hundred times more than using it, and a list formats hundreds of numbers.
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function remembered<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

const numberFormat = (language: Language, options: Intl.NumberFormatOptions) =>
  remembered(
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locales[language], options),
  );

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions) =>
  remembered(
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locales[language], options),
  );

/** 1234567.891 -> "1.234.567,89" in Indonesian, "1,234,567.89" in English; at most `decimals` (2) of them. */
export const formatNumber = (n: number, language: Language, decimals = 2): string =>
  numberFormat(language, { maximumFractionDigits: decimals }).format(n);

/** A share of one: 0.123 -> "12,3%". */
export const formatPercent = (share: number, language: Language): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share).replace(/\s/g, '');

const bytesIn = [
  ['GB', 1_000_000_000],
  ['MB', 1_000_000],
  ['KB', 1_000],
] as const;

/** Size of a file: 1234567 -> "1,2 MB". */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, size] = bytesIn.find(([, one]) => bytes >= one) ?? ['B', 1];
  return `${formatNumber(bytes / size, language, 1)} ${unit}`;
}

/** A calendar day (YYYY-MM-DD) as offices write it: "23 November 2026". What is no day comes back as it is. */
export function formatDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return day;
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return dateFormat(language, options).format(new Date(`${day}T00:00:00Z`));
}

/** The same for narrow columns, "23 Nov 2026"; never figures only, whose order nobody can be sure of. */
export function formatShortDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return day;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(language, options).format(new Date(`${day}T00:00:00Z`));
}

/** An instant in a zone of Indonesia: "23 November 2026 pukul 16.05 WIB", "23 November 2026, 16:05 WIB". */
export function formatMoment(instant: Date, language: Language, zone: Zone = 'WIB'): string {
  const timeZone = zones[zone];
  const day = dateFormat(language, { dateStyle: 'long', timeZone }).format(instant);
  const time = dateFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
  return language === 'id' ? `${day} pukul ${time} ${zone}` : `${day}, ${time} ${zone}`;
}

/** "Solo, Sragen, dan Klaten"; "Solo, Sragen and Klaten". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
