import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Language, Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { pathOf } from './paths.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { listRoundLines, type RoundLine } from './store/rounds.ts';

/** What waits for the office in one round, told in one sentence with its page. */
export interface WaitingRound {
  key: string;
  sentence: Words;
  path: Words;
  due: string | null;
}

const both = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') });

function toldOf({ id, title, waiting, agencies, answered, due }: RoundLine, day: string): WaitingRound[] {
  const path = both((language) => pathOf('round', language, { round: id }));
  const silent = due < day ? agencies - answered : 0;
  return [
    ...(waiting > 0
      ? [
          {
            key: `round-answers-${id}`,
            sentence: {
              id: `${waiting} jawaban perangkat daerah menunggu diperiksa: ${title}`,
              en: `${waiting} answers of agencies wait to be decided: ${title}`,
            },
            path,
            due: null,
          },
        ]
      : []),
    ...(silent > 0
      ? [
          {
            key: `round-silent-${id}`,
            sentence: {
              id: `${silent} perangkat daerah belum menjawab sesudah tenggat: ${title}`,
              en: `${silent} agencies have not answered after it was due: ${title}`,
            },
            path,
            due,
          },
        ]
      : []),
  ];
}

/** The open rounds of an office in which answers wait to be decided, or agencies are silent past the due day. */
export async function listWaitingRounds(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<WaitingRound[]> {
  if (!mayRead(actor)) throw notAllowed();
  const rounds = await listRoundLines(tx, actor.governmentId);
  return rounds.filter(({ closed }) => !closed).flatMap((round) => toldOf(round, today(clock)));
}
