import type { House } from '#platform/house.ts';
import { viewRenewal } from '#register';

/** How far the records are brought up to a new version, as pages may tell it without asking each time. */
export interface RenewalWatch {
  /** From 0 to 1; undefined when everything is of this version. */
  readonly fraction: number | undefined;
  end(): void;
}

/** Milliseconds between two looks. */
const every = 5_000;

/** Looks until the renewal is finished; another one begins only with another version, and so with another process. */
export async function watchRenewal(house: House): Promise<RenewalWatch> {
  let fraction = await viewRenewal(house.database);
  const timer = setInterval(async () => {
    // While the database is away the pages cannot be shown either, and afterwards the next look tells.
    const seen = await viewRenewal(house.database).catch(() => fraction);
    fraction = seen;
    if (seen === undefined) clearInterval(timer);
  }, every);
  timer.unref();
  if (fraction === undefined) clearInterval(timer);
  return {
    get fraction() {
      return fraction;
    },
    end: () => clearInterval(timer),
  };
}
