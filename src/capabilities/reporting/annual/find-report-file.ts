import { createHash } from 'node:crypto';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { findVersion, type LockedVersion } from '../store/annual-versions.ts';
import { reportDocument } from './report-document.ts';
import { filesNotTheSame } from './report-refusals.ts';
import { mayReadReports } from './report-rules.ts';

export type ReportFormat = 'docx' | 'pdf';

const writers = { docx: writeDocx, pdf: writePdf } as const;

/** The file of a locked version made again from what was kept: never another than the one that was locked. */
export async function reproduceReport(version: LockedVersion, format: ReportFormat): Promise<Uint8Array> {
  const bytes = await writers[format](reportDocument(version.content, version.edition));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== (format === 'docx' ? version.docxSha256 : version.pdfSha256)) throw filesNotTheSame();
  return bytes;
}

/** The DOCX or PDF of a locked version, as it was locked; made again when the store has lost it. */
export async function findReportFile(
  { database, files }: Pick<House, 'database' | 'files'>,
  actor: GovernmentActor,
  { year, version: number, format }: { year: number; version: number; format: ReportFormat },
): Promise<Uint8Array> {
  if (!mayReadReports(actor)) throw notFound();
  const version = await withGovernment(database, actor.governmentId, (tx) =>
    findVersion(tx, actor.governmentId, year, number),
  );
  if (!version) throw notFound();
  const kept = await files.find(format === 'docx' ? version.docxSha256 : version.pdfSha256);
  return kept ?? reproduceReport(version, format);
}
