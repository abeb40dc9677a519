import { countOf, type DossierAct, ofKind, textOf } from '../annexes/acts.ts';
import type { Day } from '../calendar/days.ts';

/** Originals of one language in one hand. */
export interface Holding {
  language: string;
  holder: string;
  count: number;
  place: string;
}

/** Originals that were moved although the holder had fewer on record. */
export interface Shortage {
  act: number;
  language: string;
  holder: string;
}

export interface Lending {
  /** Number of the act that lent. */
  act: number;
  language: string;
  count: number;
  borrower: string;
  purpose: string;
  since: Day;
  due: Day;
  pages: number;
  returned: Day | null;
  overdue: boolean;
}

const keyOf = (language: string, holder: string) => `${language} ${holder}`;

/** Every act that puts originals into a hand, and the hand they come from. */
function transferOf(act: DossierAct): { from: string | null; to: string } | undefined {
  if (act.kind === 'originals-recorded') return { from: null, to: textOf(act, 'holder') };
  if (act.kind === 'moved') return { from: textOf(act, 'from'), to: textOf(act, 'holder') };
  if (act.kind === 'sent-to-minister') return { from: 'ours', to: 'minister' };
  return undefined;
}

/** Where the originals are, folded from the acts that stand; a move never makes more originals than there were. */
export function foldHoldings(acts: readonly DossierAct[]): { holdings: Holding[]; shortages: Shortage[] } {
  const held = new Map<string, Holding>();
  const shortages: Shortage[] = [];
  for (const act of acts) {
    const transfer = transferOf(act);
    if (!transfer) continue;
    const language = textOf(act, 'language');
    const wanted = countOf(act, 'count');
    let moved = wanted;
    if (transfer.from !== null) {
      const source = held.get(keyOf(language, transfer.from));
      moved = Math.min(wanted, source?.count ?? 0);
      if (moved < wanted) shortages.push({ act: act.number, language, holder: transfer.from });
      if (source) source.count -= moved;
    }
    if (moved === 0) continue;
    const key = keyOf(language, transfer.to);
    const target = held.get(key) ?? { language, holder: transfer.to, count: 0, place: '' };
    target.count += moved;
    target.place = textOf(act, 'place') || target.place;
    held.set(key, target);
  }
  return { holdings: [...held.values()].filter(({ count }) => count > 0), shortages };
}

/** Every lending with its return; overdue from the day after it was due. */
export function foldLendings(acts: readonly DossierAct[], today: Day): Lending[] {
  const returns = new Map(ofKind(acts, 'returned').map((act) => [countOf(act, 'lending'), act.legalDate]));
  return ofKind(acts, 'lent').map((act) => {
    const due = textOf(act, 'due');
    // A corrected lending has a number of its own; its return names the entry that went out.
    const returned = returns.get(act.number) ?? returns.get(act.replaces ?? 0) ?? null;
    return {
      act: act.number,
      language: textOf(act, 'language'),
      count: countOf(act, 'count'),
      borrower: textOf(act, 'borrower'),
      purpose: textOf(act, 'purpose'),
      since: act.legalDate,
      due,
      pages: countOf(act, 'pages'),
      returned,
      overdue: returned === null && due < today,
    };
  });
}
