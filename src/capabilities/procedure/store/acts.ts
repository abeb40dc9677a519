import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Act, ActKind, PaperInHand } from '../case/acts.ts';

interface ActRow {
  number: number;
  kind: ActKind;
  stage: string;
  outcome: string | null;
  legalDate: string;
  edtf: string | null;
  asWritten: string | null;
  latest: string | null;
  recordedOn: string;
  letterNumber: string | null;
  office: string;
  termEnds: string | null;
  validFrom: string | null;
  validUntil: string | null;
  papers: PaperInHand[];
  documentSha256: string | null;
  documentName: string | null;
  reason: string | null;
  replaces: number | null;
}

/** The rules know no null: what was not said is absent. */
const actOf = ({ number, replaces, edtf, asWritten, latest, ...row }: ActRow): Act => {
  const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return {
    ...(said as unknown as Act),
    id: String(number),
    ...(edtf !== null && latest !== null && { imprecise: { edtf, asWritten: asWritten ?? '', latest } }),
    ...(replaces !== null && { replaces: String(replaces) }),
  };
};

const columns = sql.raw(`
  number, kind, stage, outcome, legal_date as "legalDate", legal_date_edtf as edtf,
  legal_date_as_written as "asWritten", legal_date_latest as latest, recorded_on as "recordedOn", letter_number as "letterNumber",
  office, term_ends as "termEnds", valid_from as "validFrom", valid_until as "validUntil", papers,
  document_sha256 as "documentSha256", document_name as "documentName", reason, replaces`);

/** Acts of a case in the order they were recorded; their id is their number in the case. */
export async function listActs(
  tx: GovernmentTransaction,
  governmentId: number,
  caseId: number,
): Promise<Act[]> {
  const { rows } = await sql<ActRow>`
    select ${columns} from procedure.act
    where government_id = ${governmentId} and case_id = ${caseId} order by number`.execute(tx);
  return rows.map(actOf);
}

/** The acts of every case of a government, or of some, by the case's id, in one query. */
export async function listActsByCase(
  tx: GovernmentTransaction,
  governmentId: number,
  caseIds?: readonly number[],
): Promise<Map<number, Act[]>> {
  const { rows } = await sql<ActRow & { caseId: number }>`
    select case_id as "caseId", ${columns} from procedure.act
    where government_id = ${governmentId} ${caseIds ? sql`and case_id = any (${caseIds}::bigint[])` : sql``}
    order by case_id, number`.execute(tx);
  const byCase = new Map<number, Act[]>();
  for (const { caseId, ...row } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), actOf(row)]);
  return byCase;
}

/** Adds an act under the number its id says; the case is locked, so the number is free. */
export async function insertAct(
  tx: GovernmentTransaction,
  governmentId: number,
  caseId: number,
  act: Act,
  recorded: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into procedure.act (government_id, case_id, number, kind, stage, outcome, legal_date, legal_date_edtf,
      legal_date_as_written, legal_date_latest, recorded_on, recorded_at,
      recorded_by, letter_number, office, term_ends, valid_from, valid_until, papers,
      document_sha256, document_name, reason, replaces)
    values (${governmentId}, ${caseId}, ${Number(act.id)}, ${act.kind}, ${act.stage}, ${act.outcome ?? null},
      ${act.legalDate}, ${act.imprecise?.edtf ?? null}, ${act.imprecise?.asWritten ?? null},
      ${act.imprecise?.latest ?? null}, ${act.recordedOn}, ${recorded.at}, ${recorded.by}, ${act.letterNumber ?? null}, ${act.office ?? ''},
      ${act.termEnds ?? null}, ${act.validFrom ?? null}, ${act.validUntil ?? null},
      ${JSON.stringify(act.papers ?? [])}::jsonb, ${act.documentSha256 ?? null}, ${act.documentName ?? null},
      ${act.reason ?? null},
      ${act.replaces === undefined ? null : Number(act.replaces)})`.execute(tx);
}
