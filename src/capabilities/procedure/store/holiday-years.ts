import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { HolidayYear } from '../calendar/holidays.ts';

/** The years a government keeps itself. */
export async function listHolidayYears(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<HolidayYear[]> {
  const { rows } = await sql<Omit<HolidayYear, 'note'> & { note: string | null }>`
    select year, decree, standing, holidays, joint_leave as "jointLeave", note
    from procedure.holiday_year where government_id = ${governmentId} order by year`.execute(tx);
  return rows.map(({ note, ...year }) => ({ ...year, ...(note !== null && { note }) }));
}

export async function keepHolidayYear(
  tx: GovernmentTransaction,
  governmentId: number,
  year: HolidayYear,
): Promise<void> {
  await sql`
    insert into procedure.holiday_year (government_id, year, decree, standing, holidays, joint_leave, note)
    values (${governmentId}, ${year.year}, ${year.decree}, ${year.standing}, ${year.holidays}::text[],
      ${year.jointLeave}::text[], ${year.note ?? null})
    on conflict (government_id, year) do update set decree = excluded.decree, standing = excluded.standing,
      holidays = excluded.holidays, joint_leave = excluded.joint_leave, note = excluded.note,
      version = procedure.holiday_year.version + 1`.execute(tx);
}
