import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { RoundKind } from '../round/period.ts';
import type { Recorded } from './settings.ts';

export interface Round {
  id: number;
  title: string;
  kind: RoundKind;
  /** EDTF. */
  period: string;
  opens: string;
  due: string;
  linksUntil: string;
  closed: boolean;
}

export interface RoundLine extends Round {
  agencies: number;
  answered: number;
  nil: number;
  waiting: number;
}

const columns = sql`r.id, r.title, r.kind, r.period, r.opens, r.due, r.links_until as "linksUntil",
  r.closed_at is not null as closed`;

export async function listRoundLines(tx: GovernmentTransaction, governmentId: number): Promise<RoundLine[]> {
  const { rows } = await sql<RoundLine>`
    select ${columns}, count(q.id)::integer as agencies,
      (count(q.id) filter (where q.state in ('answered', 'accepted')))::integer as answered,
      (count(q.id) filter (where q.nil and q.state in ('answered', 'accepted')))::integer as nil,
      (count(q.id) filter (where q.state = 'answered'))::integer as waiting
    from reporting.round r
      left join reporting.request q on q.government_id = r.government_id and q.round_id = r.id
    where r.government_id = ${governmentId}
    group by r.government_id, r.id order by r.due desc, r.id desc`.execute(tx);
  return rows;
}

export async function findRound(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Round | undefined> {
  const { rows } = await sql<Round>`
    select ${columns} from reporting.round r where r.government_id = ${governmentId} and r.id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

export async function insertRound(
  tx: GovernmentTransaction,
  governmentId: number,
  round: Omit<Round, 'id' | 'closed'>,
  { at, by }: Recorded,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into reporting.round (government_id, title, kind, period, opens, due, links_until, opened_at, opened_by)
    values (${governmentId}, ${round.title}, ${round.kind}, ${round.period}, ${round.opens}, ${round.due},
      ${round.linksUntil}, ${at}, ${by}) returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** False when it was closed before. */
export async function closeRoundRow(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  { at, by }: Recorded,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update reporting.round set closed_at = ${at}, closed_by = ${by}
    where government_id = ${governmentId} and id = ${id} and closed_at is null`.execute(tx);
  return numAffectedRows === 1n;
}

/** How far the rounds of one region below a province are. */
export interface BoardBelow {
  regionCode: string;
  name: string;
  /** Null = the region has opened no round. */
  roundId: number | null;
  title: string | null;
  period: string | null;
  opens: string | null;
  due: string | null;
  closed: boolean | null;
  agencies: number;
  notShared: number;
  answered: number;
  nil: number;
  accepted: number;
  sentBack: number;
}

/** The rounds of every region below the government of this transaction, in figures only. */
export async function listBoardsBelow(tx: GovernmentTransaction): Promise<BoardBelow[]> {
  const { rows } = await sql<BoardBelow>`
    select region_code as "regionCode", name, round_id as "roundId", title, period, opens, due, closed, agencies,
      not_shared as "notShared", answered, nil, accepted, sent_back as "sentBack"
    from reporting.boards_below()`.execute(tx);
  return rows;
}
