import type { Words } from '#kernel/language.ts';

/** A public holiday and how its day is found: see `dayOf`. */
export interface Holiday {
  rule: string;
  name: Words;
}

/** How one works with the local governments of a country. */
export interface ProtocolCard {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA time zones; of a country with many, those that are met most. */
  zones: readonly string[];
  /** First and last working day of the week, 1 = Monday. */
  week: readonly [number, number];
  address: Words;
  names: Words;
  /** ISO 639, those expected beside Indonesian, the likeliest first. */
  languages: readonly string[];
  levels: Words;
  more?: Words;
  holidays: readonly Holiday[];
}
