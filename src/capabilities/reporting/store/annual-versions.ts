import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ReportContent } from '../annual/report-content.ts';
import type { Edition } from '../annual/report-document.ts';

/** A locked version with everything needed to make its files again. */
export interface LockedVersion {
  number: number;
  content: ReportContent;
  edition: Edition;
  contentSha256: string;
  docxSha256: string;
  pdfSha256: string;
  lockedAt: string;
}

const columns =
  sql.raw(`number, content, edition, content_sha256 as "contentSha256", docx_sha256 as "docxSha256",
  pdf_sha256 as "pdfSha256", locked_at as "lockedAt"`);

export async function findVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
  number: number,
): Promise<LockedVersion | undefined> {
  const { rows } = await sql<Omit<LockedVersion, 'lockedAt'> & { lockedAt: Date }>`
    select ${columns} from reporting.annual_version
    where government_id = ${governmentId} and year = ${year} and number = ${number}`.execute(tx);
  return rows[0] && { ...rows[0], lockedAt: rows[0].lockedAt.toISOString() };
}

/** What is known of each locked version without its content, the newest first. */
export async function listVersions(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
): Promise<Omit<LockedVersion, 'content'>[]> {
  const { rows } = await sql<Omit<LockedVersion, 'content' | 'lockedAt'> & { lockedAt: Date }>`
    select number, edition, content_sha256 as "contentSha256", docx_sha256 as "docxSha256", pdf_sha256 as "pdfSha256",
      locked_at as "lockedAt" from reporting.annual_version
    where government_id = ${governmentId} and year = ${year} order by number desc`.execute(tx);
  return rows.map((row) => ({ ...row, lockedAt: row.lockedAt.toISOString() }));
}

export async function insertVersion(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
  version: Omit<LockedVersion, 'lockedAt'>,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into reporting.annual_version (government_id, year, number, content, edition, content_sha256, docx_sha256,
      pdf_sha256, locked_at, locked_by)
    values (${governmentId}, ${year}, ${version.number}, ${JSON.stringify(version.content)}::jsonb,
      ${JSON.stringify(version.edition)}::jsonb, ${version.contentSha256}, ${version.docxSha256}, ${version.pdfSha256},
      ${at}, ${by})`.execute(tx);
}
