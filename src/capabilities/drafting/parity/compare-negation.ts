import type { Denial } from '../reading/negation.ts';

const all = ({ plain, free, except, within }: Denial) => plain + free + except + within;
const demanded = ({ plain, free, except }: Denial) => plain + free + except;

/** Phrases of one language that its counterpart in the other answers. */
const shared = (one: Denial, other: Denial) =>
  one.phrases.filter((phrase) => other.phrases.includes(phrase)).length;

/** "only" beside "not ... except": the same said from two ends. */
export const sameLimit = (one: Denial, other: Denial) =>
  (one.only && other.exceptOnly && !other.only) || (other.only && one.exceptOnly && !one.only);

/** A denial or an exception of the one that nothing in the other answers. */
function lost(one: Denial, other: Denial): boolean {
  const answered = all(other) + shared(one, other);
  if (demanded(one) > 0 && answered === 0) return true;
  // An exception is lost where the other has no exception and no more denials than the first had.
  return one.except > 0 && other.except === 0 && !other.only && answered < one.plain + one.free + one.except;
}

/** Which language denies what the other affirms; null when neither does, or when one may deny in other words. */
export function deniesAlone(id: Denial, en: Denial): 'id' | 'en' | null {
  if (sameLimit(id, en)) return null;
  if (lost(id, en)) return 'id';
  return lost(en, id) ? 'en' : null;
}

/** What several sentences deny together. */
export const denialsTogether = (denials: readonly Denial[]): Denial =>
  denials.reduce((sum, one) => ({
    plain: sum.plain + one.plain,
    free: sum.free + one.free,
    except: sum.except + one.except,
    within: sum.within + one.within,
    only: sum.only || one.only,
    exceptOnly: sum.exceptOnly || one.exceptOnly,
    phrases: [...sum.phrases, ...one.phrases],
  }));
