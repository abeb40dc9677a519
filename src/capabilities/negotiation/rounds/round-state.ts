import type { Round, RoundAct } from '../store/rounds.ts';
import type { Sending } from '../store/sendings.ts';

/** Why a link opens nothing any more. */
export type LinkEnd = 'revoked' | 'expired' | 'closed';

/** How a round stands, told from its acts and what was sent. */
export interface RoundState {
  /** Number of the newest link that was made; 0 = none. */
  link: number;
  /** The newest link opens. */
  opens: boolean;
  ended: LinkEnd | null;
  lookedAt: string | null;
  /** The partner's last word that the whole text is agreed, unless they spoke of changes after it. */
  theirConfirmation: { name: string; office: string; at: string } | null;
  ourConfirmation: { byName: string; at: string } | null;
}

/** Whether a link of this number opens on this day; the newest alone does. */
export function endOfLink(
  round: Pick<Round, 'until'>,
  acts: readonly RoundAct[],
  number: number,
  day: string,
): LinkEnd | null {
  if (acts.some(({ kind }) => kind === 'closed')) return 'closed';
  const last = acts.findLast(({ kind }) => kind === 'link-made' || kind === 'link-revoked');
  if (last?.kind !== 'link-made' || last.number !== number) return 'revoked';
  return day > round.until ? 'expired' : null;
}

/** The state of a round on a day. */
export function roundState(
  round: Round,
  acts: readonly RoundAct[],
  sendings: readonly Sending[],
  day: string,
): RoundState {
  const link = Math.max(0, ...acts.map(({ number }) => number ?? 0));
  const ended = endOfLink(round, acts, link, day);
  const last = sendings.at(-1);
  const ours = acts.findLast(({ kind }) => kind === 'confirmed');
  return {
    link,
    ended,
    opens: ended === null,
    lookedAt: acts.find(({ kind }) => kind === 'looked-at')?.at ?? null,
    theirConfirmation: last?.confirmed ? { name: last.name, office: last.office, at: last.at } : null,
    ourConfirmation: ours ? { byName: ours.byName, at: ours.at } : null,
  };
}

/** Both sides said that this very text is agreed; the fingerprint says which text. */
export const isAgreed = ({ theirConfirmation, ourConfirmation }: RoundState): boolean =>
  theirConfirmation !== null && ourConfirmation !== null;
