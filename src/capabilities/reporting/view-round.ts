import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from './refusals.ts';
import { type Call, callList } from './round/call-list.ts';
import { defaultLadder, type LadderStep, stepDue } from './round/ladder.ts';
import { weeksBetween } from './round/period.ts';
import type { RequestFold } from './round/request-state.ts';
import { mayRead } from './rules.ts';
import { countCooperationsOfAgencies } from './store/cooperations.ts';
import {
  type AgencyRequest,
  foldRequestsOfRound,
  listPastRequests,
  listRequests,
  type PastRequest,
} from './store/requests.ts';
import { findRound, type Round } from './store/rounds.ts';
import { findLadder } from './store/settings.ts';

/** One agency on the board. */
export interface BoardRow {
  request: AgencyRequest;
  fold: RequestFold;
  cooperations: number;
  /** Weeks since the agency last answered in any round; since it was first asked when it never did. */
  weeksSilent: number;
  /** How it fared in the rounds before this one, newest first. */
  past: PastRequest[];
  /** The step of the ladder that is due for it today. */
  due: LadderStep | undefined;
}

export interface Board {
  round: Round;
  rows: BoardRow[];
  /** Of all that were asked. */
  answered: number;
  nil: number;
  calls: Call[];
}

const dayOf = (instant: string) => today({ now: () => new Date(instant) });

/** Weeks of silence by the agency's requests, of which the newest comes first. */
function silenceOf(requests: readonly PastRequest[], day: string): number {
  const heard = requests
    .flatMap(({ heardAt }) => heardAt ?? [])
    .sort()
    .at(-1);
  const asked = requests.map(({ askedAt }) => askedAt).sort()[0];
  const since = heard ?? asked;
  return since === undefined ? 0 : weeksBetween(dayOf(since), day);
}

function callsOf(rows: readonly BoardRow[], day: string): Call[] {
  return callList(
    rows.map(({ request, fold, cooperations, weeksSilent }) => ({
      requestId: request.id,
      agency: request.agencyName,
      state: fold.state,
      cooperations,
      weeksSilent,
      escalatedWeeksAgo: fold.escalatedAt === null ? null : weeksBetween(dayOf(fold.escalatedAt), day),
    })),
  );
}

const hasAnswered = ({ fold }: BoardRow) => fold.state === 'answered' || fold.state === 'accepted';

/** The board of a round by agency, whom to call first, and what is due today. */
export async function viewRound(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  roundId: number,
): Promise<Board> {
  const { governmentId } = actor;
  const round = await findRound(tx, governmentId, roundId);
  if (!round) throw notFound();
  if (!mayRead(actor)) throw notAllowed();
  const day = today(clock);
  const requests = await listRequests(tx, governmentId, roundId);
  const folds = await foldRequestsOfRound(tx, governmentId, roundId);
  const agencyIds = requests.map(({ agencyId }) => agencyId);
  const counts = await countCooperationsOfAgencies(tx, governmentId, agencyIds);
  const past = Map.groupBy(await listPastRequests(tx, governmentId), ({ agencyId }) => agencyId);
  const steps = (await findLadder(tx, governmentId)) ?? defaultLadder;
  const rows = requests.flatMap((request): BoardRow[] => {
    const fold = folds.get(request.id);
    if (!fold) return [];
    const all = past.get(request.agencyId) ?? [];
    return [
      {
        request,
        fold,
        cooperations: counts.get(request.agencyId) ?? 0,
        weeksSilent: silenceOf(all, day),
        past: all.filter((one) => one.roundId !== roundId && one.due <= round.due),
        due: stepDue(steps, round, fold, day),
      },
    ];
  });
  return {
    round,
    rows,
    answered: rows.filter(hasAnswered).length,
    nil: rows.filter((row) => hasAnswered(row) && row.fold.nil).length,
    calls: callsOf(rows, day),
  };
}
