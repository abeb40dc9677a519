import type { PublishedClaim } from '../edition.ts';
import { type PropertyName, properties } from '../properties.ts';

/** What one passage is read as about one fact. */
export interface PassageReading {
  property: PropertyName;
  /** More than one where a cell names two partners. */
  claims: [PublishedClaim, ...PublishedClaim[]];
  /** Which of the passages about this fact, from 1, and how many there are. */
  nth: number;
  of: number;
}

/** Some words in one place of one source, with everything read from them. */
export interface Passage {
  words: string;
  /** Any of its claims: they share source and place. */
  claim: PublishedClaim;
  readings: PassageReading[];
}

export interface SourcePassages {
  source: PublishedClaim['source'];
  passages: Passage[];
}

const propertyOrder = Object.keys(properties);
const rank = ({ property }: PublishedClaim) => propertyOrder.indexOf(property);

const wordsOf = ({ quote, asWritten }: PublishedClaim) => quote ?? asWritten;
const placeOf = ({ locator }: PublishedClaim) => JSON.stringify(Object.entries(locator).toSorted());

type Claims = PassageReading['claims'];
/** Groups are never empty. */
const grouped = <Key>(claims: readonly PublishedClaim[], keyOf: (claim: PublishedClaim) => Key) =>
  [...Map.groupBy(claims, keyOf).values()] as Claims[];

/**
 * Claims as a reader meets them: each source once, in it each passage once, under it what was read from it.
 * One cell often says the stage, the start and the period; its words are quoted once.
 */
export function passagesOf(claims: readonly PublishedClaim[]): SourcePassages[] {
  const sorted = claims.toSorted((one, other) => rank(one) - rank(other));
  const sources = grouped(sorted, ({ source }) => source.id).map((said) =>
    grouped(said, (claim) => JSON.stringify([placeOf(claim), wordsOf(claim)])),
  );
  const about = sources.flat().flatMap((said) => [...new Set(said.map(({ property }) => property))]);
  const seen = new Map<PropertyName, number>();
  const readingOf = (said: Claims): PassageReading => {
    const [{ property }] = said;
    const nth = (seen.get(property) ?? 0) + 1;
    seen.set(property, nth);
    return { property, claims: said, nth, of: about.filter((one) => one === property).length };
  };
  return sources.flatMap((passages) =>
    passages.slice(0, 1).map(([{ source }]) => ({
      source,
      passages: passages.map((said) => ({
        words: wordsOf(said[0]),
        claim: said[0],
        readings: grouped(said, ({ property }) => property).map(readingOf),
      })),
    })),
  );
}
