import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import {
  foldRequest,
  type RequestEvent,
  type RequestFold,
  type RequestState,
} from '../round/request-state.ts';

export interface AgencyRequest {
  id: number;
  roundId: number;
  agencyId: number;
  agencyName: string;
  /** What the events fold to, as it is kept for counting. */
  state: RequestState;
}

const columns = sql`id, round_id as "roundId", agency_id as "agencyId", agency_name as "agencyName", state`;

export async function insertRequests(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
  agencies: readonly { id: number; name: string }[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into reporting.request (government_id, round_id, agency_id, agency_name)
    select ${governmentId}, ${roundId}, a.id, a.name
    from unnest(${agencies.map(({ id }) => id)}::bigint[], ${agencies.map(({ name }) => name)}::text[])
      with ordinality as a(id, name, place) order by a.place
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function findRequest(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<AgencyRequest | undefined> {
  const { rows } = await sql<AgencyRequest>`
    select ${columns} from reporting.request where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

/** Locks the request until the transaction ends, so that two cannot answer or decide at once. */
export async function lockRequest(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<AgencyRequest | undefined> {
  const { rows } = await sql<AgencyRequest>`
    select ${columns} from reporting.request where government_id = ${governmentId} and id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

export async function listRequests(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<AgencyRequest[]> {
  const { rows } = await sql<AgencyRequest>`
    select ${columns} from reporting.request
    where government_id = ${governmentId} and round_id = ${roundId} order by agency_name`.execute(tx);
  return rows;
}

interface EventRow {
  requestId: number;
  kind: RequestEvent['kind'];
  at: Date;
  by: string;
  detail: Omit<RequestEvent, 'kind' | 'at' | 'by'>;
}

const eventOf = ({ kind, at, by, detail }: EventRow): RequestEvent => ({
  kind,
  at: at.toISOString(),
  by,
  ...detail,
});

export async function listEvents(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<RequestEvent[]> {
  const { rows } = await sql<EventRow>`
    select request_id as "requestId", kind, at, by, detail from reporting.request_event
    where government_id = ${governmentId} and request_id = ${requestId} order by number`.execute(tx);
  return rows.map(eventOf);
}

/** How far every request of a round has come, by the request's id. */
export async function foldRequestsOfRound(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<Map<number, RequestFold>> {
  const { rows } = await sql<EventRow>`
    select e.request_id as "requestId", e.kind, e.at, e.by, e.detail from reporting.request_event e
      join reporting.request q on q.government_id = e.government_id and q.id = e.request_id
    where e.government_id = ${governmentId} and q.round_id = ${roundId} order by e.request_id, e.number`.execute(
    tx,
  );
  const byRequest = Map.groupBy(rows, ({ requestId }) => requestId);
  return new Map([...byRequest].map(([id, events]) => [id, foldRequest(events.map(eventOf))]));
}

/** Adds an event to a request and keeps what the events fold to by then; returns the fold. */
export async function addEvent(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
  event: Omit<RequestEvent, 'at'> & { at: Date },
): Promise<RequestFold> {
  const { kind, at, by, ...detail } = event;
  await sql`
    insert into reporting.request_event (government_id, request_id, number, kind, at, by, detail)
    select ${governmentId}, ${requestId}, coalesce(max(number), 0) + 1, ${kind}, ${at}, ${by}, ${JSON.stringify(detail)}::jsonb
    from reporting.request_event where government_id = ${governmentId} and request_id = ${requestId}`.execute(
    tx,
  );
  const fold = foldRequest(await listEvents(tx, governmentId, requestId));
  await sql`
    update reporting.request set state = ${fold.state}, nil = ${fold.nil}, heard_at = ${fold.heardAt}
    where government_id = ${governmentId} and id = ${requestId}`.execute(tx);
  return fold;
}

/** The first event of many requests at once. */
export async function addAskedEvents(
  tx: GovernmentTransaction,
  governmentId: number,
  requestIds: readonly number[],
  event: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into reporting.request_event (government_id, request_id, number, kind, at, by)
    select ${governmentId}, q, 1, 'asked', ${event.at}, ${event.by} from unnest(${requestIds}::bigint[]) q`.execute(
    tx,
  );
}

/** How an agency fared in one round. */
export interface PastRequest {
  agencyId: number;
  roundId: number;
  period: string;
  due: string;
  state: RequestState;
  nil: boolean | null;
  /** ISO instants. */
  askedAt: string;
  heardAt: string | null;
}

/** Every request of the office with its round, newest round first. */
export async function listPastRequests(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<PastRequest[]> {
  const { rows } = await sql<
    Omit<PastRequest, 'askedAt' | 'heardAt'> & { askedAt: Date; heardAt: Date | null }
  >`
    select q.agency_id as "agencyId", q.round_id as "roundId", r.period, r.due, q.state, q.nil,
      r.opened_at as "askedAt", q.heard_at as "heardAt"
    from reporting.request q join reporting.round r on r.government_id = q.government_id and r.id = q.round_id
    where q.government_id = ${governmentId} order by r.due desc, r.id desc`.execute(tx);
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    heardAt: row.heardAt?.toISOString() ?? null,
  }));
}

export interface KeptMessage {
  step: string;
  purpose: string;
  channel: string;
  subject: string;
  body: string;
}

/** Keeps a text that a person says they passed on. */
export async function insertMessage(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
  message: KeptMessage,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into reporting.message (government_id, request_id, step, purpose, channel, subject, body, state, prepared_at,
      shared_at, shared_by)
    values (${governmentId}, ${requestId}, ${message.step}, ${message.purpose}, ${message.channel}, ${message.subject},
      ${message.body}, 'shared', ${at}, ${at}, ${by})`.execute(tx);
}
