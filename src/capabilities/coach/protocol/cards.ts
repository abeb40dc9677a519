import { africa } from './countries/africa.ts';
import { eastAsia } from './countries/east-asia.ts';
import { easternEurope } from './countries/eastern-europe.ts';
import { pacificAndAmerica } from './countries/pacific-and-america.ts';
import { southAndWestAsia } from './countries/south-and-west-asia.ts';
import { southEastAsia } from './countries/south-east-asia.ts';
import { westernEurope } from './countries/western-europe.ts';
import type { ProtocolCard } from './protocol-card.ts';

/** When all of this was written down from memory; nothing here was read in a source. */
export const rememberedOn = '2026-11-24';

/** Every card, by the country's code. */
export const cards: readonly ProtocolCard[] = [
  ...eastAsia,
  ...southEastAsia,
  ...southAndWestAsia,
  ...africa,
  ...westernEurope,
  ...easternEurope,
  ...pacificAndAmerica,
].sort((one, other) => (one.country < other.country ? -1 : 1));
