/** The only way to know what time it is; passed in so that tests and the demonstration can freeze it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at the given ISO instant (`JALIN_NOW`; demonstration and tests only). */
export function frozenClock(instant: string): Clock {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an ISO instant: ${instant}`);
  return { now: () => new Date(at) };
}

/** The calendar day in Western Indonesia Time (UTC+7, no daylight saving), as YYYY-MM-DD. */
export function today(clock: Clock): string {
  const wib = new Date(clock.now().getTime() + 7 * 3_600_000);
  return wib.toISOString().slice(0, 10);
}
