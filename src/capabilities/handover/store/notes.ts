import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { NoteAct } from '../note.ts';

/** Everything that was ever noted, in the order it was. */
export async function listNoteActs(tx: GovernmentTransaction, governmentId: number): Promise<NoteAct[]> {
  const { rows } = await sql<NoteAct>`
    select id, kind, replaces, cooperation_code as cooperation, title, text,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, by_name as "byName"
    from handover.note where government_id = ${governmentId} order by id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    replaces: row.replaces === null ? null : Number(row.replaces),
  }));
}

export interface NewNoteAct
  extends Pick<NoteAct, 'kind' | 'replaces' | 'cooperation' | 'title' | 'text' | 'byName'> {
  key: string;
  at: Date;
  by: string;
}

/** False when it was written before, or the note it replaces is replaced by another already. */
export async function insertNoteAct(
  tx: GovernmentTransaction,
  governmentId: number,
  act: NewNoteAct,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into handover.note (government_id, key, kind, replaces, cooperation_code, title, text, at, by, by_name)
    values (${governmentId}, ${act.key}, ${act.kind}, ${act.replaces}, ${act.cooperation}, ${act.title}, ${act.text},
      ${act.at}, ${act.by}, ${act.byName})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Whether a note of this key was written before. */
export async function isNoteKeyKnown(
  tx: GovernmentTransaction,
  governmentId: number,
  key: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from handover.note where government_id = ${governmentId} and key = ${key}`.execute(tx);
  return rows.length > 0;
}
