import type { PersonActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';

/** One thing that waits for a person. */
export interface DigestItem {
  /** The same for the same thing on every day. */
  key: string;
  /** One sentence: what it is about and what is asked. No personal data, no draft text. */
  sentence: Words;
  /** Path of its page, with the language's prefix. */
  path: Words;
  /** Last day; null when it has none. */
  due: string | null;
  /** What is lost when that day passes cannot be mended: told at once when it comes up between two digests. */
  blocking: boolean;
}

/** Things that are told a person once, when they arise; again only after they were gone. */
export interface DigestNews {
  /** Keys of everything that holds today for this person. */
  standing(tx: GovernmentTransaction, clock: Clock, person: PersonActor): Promise<string[]>;
  /** Tells of those that this person was not told of. */
  tell(fresh: readonly string[]): DigestItem[];
}

/** A room that has things to tell in the digest. */
export interface DigestContributor {
  name: string;
  /** What waits for this person, for a digest of today: told every morning until it no longer waits. */
  list(tx: GovernmentTransaction, clock: Clock, person: PersonActor): Promise<DigestItem[]>;
  news?: DigestNews;
}
