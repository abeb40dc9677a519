import { sql } from 'kysely';
import { acceptSetUpLink, setUp } from '#access';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { editions } from '../register/published-rows.ts';

export interface Officer {
  governmentId: number;
  /** What the browser sends. */
  cookies: string;
}

/** Sets an office up, and signs its administrator in. */
export async function signedInOfficer(house: House): Promise<Officer> {
  const caller = { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1', 'user-agent': 'bench' } };
  const name = 'Petugas Ukur';
  const password = 'kucing oren makan soto';
  const { governmentId, link } = await setUp(house.database, house.clock, {
    regionCode: '33.14',
    name,
    email: 'ukur@sragen.example.go.id',
  });
  const { cookies } = await acceptSetUpLink(house, caller, link, { name, password, repeated: password });
  return { governmentId, cookies: cookies.map((one) => one.split(';')[0]).join('; ') };
}

/** The words of all records, for putting slips right, as saves note them. */
const noteWords = (house: House, governmentId: number) =>
  withGovernment(house.database, governmentId, (tx) =>
    sql`insert into register.office_word (government_id, word)
      select distinct ${governmentId}::integer, word
      from register.cooperation c, register.vocabulary_of(c.search_words) word
      where c.government_id = ${governmentId} order by word`.execute(tx),
  );

/** Records of one office in the shape its saves leave them; the rows are those the public register is measured on. */
export async function fillOffice(house: House, governmentId: number, rows: number): Promise<void> {
  const insert = (some: readonly object[]) =>
    withGovernment(house.database, governmentId, (tx) =>
      sql`insert into register.cooperation (government_id, code, title_id, title_en, kind, region_code, status, published,
          start_edtf, period_words, fields, countries, partners, years, conflicts, last_evidence_day, search_words,
          created_at, updated_at)
        select ${governmentId}, e.code, e.title_id, e.title_en, e.kind, '33.14', e.status, e.conflicts = 0,
          e.first_year::text, e.first_year || ' - sekarang', e.fields, e.countries, e.partners, e.years, e.conflicts,
          make_date(e.first_year + 1, 1, 1), e.search_words, e.updated_at, e.updated_at
        from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as e(code text, title_id text, title_en text, kind text,
          status text, conflicts integer, first_year integer, fields text[], countries text[], partners text,
          years integer[], search_words text, updated_at timestamptz)`.execute(tx),
    );
  let waiting: object[] = [];
  for (const { edition } of editions(rows)) {
    const { document: _, parties: __, ...columns } = edition as Record<string, unknown>;
    waiting.push(columns);
    if (waiting.length < 1_000) continue;
    await insert(waiting);
    waiting = [];
  }
  if (waiting.length > 0) await insert(waiting);
  await noteWords(house, governmentId);
}
