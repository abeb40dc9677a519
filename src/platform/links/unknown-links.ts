import type { Clock } from '#kernel/clock.ts';

const window = 10 * 60_000;
/** Generous, because a whole office shares one address, and a messenger may cut a link for all of them. */
const mostUnknown = 60;
const mostAddresses = 10_000;

interface Guesses {
  since: number;
  unknown: number;
}

/**
 * Counts links that were not known by the address they came from, in this process's memory. What makes guessing
 * hopeless are the 256 bits of a link; this keeps a program that tries from costing anything.
 */
export class UnknownLinks {
  readonly #of = new Map<string, Guesses>();

  /** Whether this address has to wait before another link is looked up for it. */
  mustWait(address: string, clock: Clock): boolean {
    const found = this.#of.get(address);
    return (
      found !== undefined && clock.now().getTime() - found.since < window && found.unknown >= mostUnknown
    );
  }

  count(address: string, clock: Clock): void {
    const now = clock.now().getTime();
    const found = this.#of.get(address);
    if (found && now - found.since < window) found.unknown += 1;
    else {
      if (this.#of.size >= mostAddresses) this.#of.clear();
      this.#of.set(address, { since: now, unknown: 1 });
    }
  }
}
