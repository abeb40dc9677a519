import { findGovernmentById, houseKey } from '#access';
import { listReplies, type Reply } from '#correspondence';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { linkOf, linkSecret } from '#platform/links/link-secret.ts';
import { notAllowed } from './refusals.ts';
import { defaultLadder, type LadderStep, stepDue } from './round/ladder.ts';
import { type MissingPart, missingOf } from './round/missing.ts';
import { foldRequest, type RequestEvent, type RequestFold } from './round/request-state.ts';
import { mayRead } from './rules.ts';
import { type AskedAgency, findAskedAgency } from './store/agencies.ts';
import { type Answer, listAnswers } from './store/answers.ts';
import { type AgencyCooperation, findCurrentCodes, listCooperationsOfAgency } from './store/cooperations.ts';
import { findLatestLink } from './store/links.ts';
import { type AgencyRequest, findRequest, listEvents } from './store/requests.ts';
import { findRound, type Round } from './store/rounds.ts';
import { findLadder } from './store/settings.ts';

/** One agency's request with all that was recorded of it. */
export interface RequestView {
  request: AgencyRequest;
  round: Round;
  agency: AskedAgency;
  region: string;
  office: string;
  events: RequestEvent[];
  fold: RequestFold;
  answers: Answer[];
  /** What the agency is asked about, with what is missing of each. */
  cooperations: (AgencyCooperation & { missing: MissingPart[] })[];
  /** Where the codes of the latest answer lead by now. */
  current: Awaited<ReturnType<typeof findCurrentCodes>>;
  /** The parameter of the answer page's address; undefined when the link was revoked. */
  link: string | undefined;
  steps: readonly LadderStep[];
  /** Answers by mail: somebody's words, not verified. */
  mailReplies: Reply[];
  due: LadderStep | undefined;
}

async function load(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  requestId: number,
  key: Buffer,
): Promise<RequestView> {
  const { governmentId } = actor;
  const request = await findRequest(tx, governmentId, requestId);
  const round = request && (await findRound(tx, governmentId, request.roundId));
  const agency = request && (await findAskedAgency(tx, governmentId, request.agencyId));
  if (!request || !round || !agency) throw notFound();
  if (!mayRead(actor)) throw notAllowed();
  const government = await findGovernmentById(tx, governmentId);
  const events = await listEvents(tx, governmentId, requestId);
  const fold = foldRequest(events);
  const answers = await listAnswers(tx, governmentId, requestId);
  const codes = (answers[0]?.lines ?? []).flatMap(({ cooperation }) => cooperation ?? []);
  const latest = await findLatestLink(tx, governmentId, requestId);
  const steps = (await findLadder(tx, governmentId)) ?? defaultLadder;
  return {
    request,
    round,
    agency,
    region: government?.name ?? '',
    office: government?.cooperationUnit ?? 'Bagian Kerja Sama',
    events,
    fold,
    answers,
    cooperations: (await listCooperationsOfAgency(tx, governmentId, request.agencyId)).map((one) => ({
      ...one,
      missing: missingOf(one, today(house.clock)),
    })),
    current: await findCurrentCodes(tx, governmentId, codes),
    link:
      latest && !latest.revoked
        ? linkOf(governmentId, linkSecret(key, { governmentId, subject: requestId, number: latest.number }))
        : undefined,
    steps,
    mailReplies: await listReplies(tx, actor, `request:${requestId}`),
    due: stepDue(steps, round, fold, today(house.clock)),
  };
}

/** One request as its page shows it. Another government's is not found. */
export async function viewRequest(
  house: Pick<House, 'database' | 'clock' | 'config'>,
  actor: GovernmentActor,
  requestId: number,
): Promise<RequestView> {
  const key = await houseKey(house, 'report-link');
  return withGovernment(house.database, actor.governmentId, (tx) => load(tx, house, actor, requestId, key));
}
