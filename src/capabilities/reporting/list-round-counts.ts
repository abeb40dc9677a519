import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { pathOf } from './paths.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { listRoundLines, type RoundLine } from './store/rounds.ts';

/** Requests of one open round that wait for the same: for the office to decide, or for the agency to answer. */
export interface RoundCount {
  count: number;
  /** What is counted, read on from the number. */
  words: Words;
  path: Words;
  /** It is the office's turn, or the round's last day has passed. */
  pressing: boolean;
}

const both = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') });

function countsOf({ id, title, waiting, agencies, answered, due }: RoundLine, day: string): RoundCount[] {
  const path = both((language) => pathOf('round', language, { round: id }));
  const toDecide = {
    count: waiting,
    words: { id: `jawaban menunggu diperiksa: ${title}`, en: `answers to be decided: ${title}` },
    path,
    pressing: true,
  };
  const late = due < day;
  const unanswered = {
    count: agencies - answered,
    words: late
      ? { id: `belum menjawab, tenggat lewat: ${title}`, en: `not answered, past due: ${title}` }
      : { id: `permintaan belum dijawab: ${title}`, en: `requests not answered: ${title}` },
    path,
    pressing: late,
  };
  return [toDecide, unanswered].filter(({ count }) => count > 0);
}

/** What waits in the open rounds of an office, counted, the round that is due last first. */
export async function listRoundCounts(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<RoundCount[]> {
  if (!mayRead(actor)) throw notAllowed();
  const rounds = await listRoundLines(tx, actor.governmentId);
  return rounds.filter(({ closed }) => !closed).flatMap((round) => countsOf(round, today(clock)));
}
