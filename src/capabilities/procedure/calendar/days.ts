/** A calendar day as YYYY-MM-DD. Days are compared as text: the order of the letters is the order of time. */
export type Day = string;

const dayLength = 86_400_000;
const written = /^\d{4}-\d{2}-\d{2}$/;

const timeOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day that exists, written YYYY-MM-DD, in the years 1900 to 2199. */
export function isDay(text: string): boolean {
  return (
    written.test(text) &&
    text >= '1900' &&
    text < '2200' &&
    !Number.isNaN(timeOf(text)) &&
    dayOf(timeOf(text)) === text
  );
}

/** The day so many days later; negative counts go back. */
export const plusDays = (day: Day, count: number): Day => dayOf(timeOf(day) + count * dayLength);

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / dayLength);

/** 0 = Sunday to 6 = Saturday. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
