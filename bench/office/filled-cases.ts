import { sql } from 'kysely';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';

/** Steps of a case, with how many days before today; every case has gone some of them. */
const steps = [
  ['outcome', 'initiative', 'recorded', 400],
  ['outcome', 'exploration', 'agreed', 370],
  ['outcome', 'study', 'finished', 330],
  ['outcome', 'consultation', 'responded', 290],
  ['outcome', 'loi', 'signed', 250],
  ['outcome', 'plan', 'finished', 120],
  ['receipt', 'council-approval', null, 30],
  ['outcome', 'signing', 'signed', 10],
] as const;

const answers = { counterparty: 'local-government', country: 'CN', twinning: 'yes' };

/** A case for every record of an office, each gone two to eight steps; returns what counts the clocks that wait. */
export async function fillCases(house: House, governmentId: number): Promise<() => Promise<number>> {
  const now = house.clock.now();
  await withGovernment(house.database, governmentId, async (tx) => {
    await sql`
      insert into procedure.legal_case (government_id, cooperation_code, number, purpose, path, level, answers, opened_at, opened_by)
      select government_id, code, 1, 'first', 'ksdpl-sister', 'regency-or-city', ${JSON.stringify(answers)}::jsonb, ${now}, 'bench'
      from register.cooperation where government_id = ${governmentId}`.execute(tx);
    for (const [at, [kind, stage, outcome, ago]] of steps.entries())
      await sql`
        insert into procedure.act (government_id, case_id, number, kind, stage, outcome, legal_date, recorded_on, recorded_at,
          recorded_by, letter_number, office)
        select government_id, id, ${at + 1}, ${kind}, ${stage}, ${outcome}, ${now}::date - ${ago}::integer - (id % 60)::integer,
          ${now}::date - ${ago}::integer - (id % 60)::integer, ${now}, 'bench', '130/1', 'Bupati'
        from procedure.legal_case where government_id = ${governmentId} and 2 + id % 7 > ${at}`.execute(tx);
  });
  return () =>
    withGovernment(house.database, governmentId, async (tx) => {
      const { rows } = await sql<{ many: number }>`
        select count(*)::integer as many from procedure.open_clock where government_id = ${governmentId}`.execute(
        tx,
      );
      return rows[0]?.many ?? 0;
    });
}
