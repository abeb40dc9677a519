import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { writePdf } from '#platform/documents/pdf/write-pdf.ts';
import type { House } from '#platform/house.ts';
import { actorName } from '../inputs.ts';
import { insertVersion } from '../store/annual-versions.ts';
import { addReportAct } from './add-report-act.ts';
import { editionOf, loadReport } from './load-report.ts';
import { isOpen } from './report-acts.ts';
import { reportDocument } from './report-document.ts';
import { notReviewed, notYourStep, reportLocked, reportMovedOn, samePerson } from './report-refusals.ts';
import { mayLock } from './report-rules.ts';

type Workplace = Pick<House, 'database' | 'clock' | 'files'>;

/** What is to be locked, once everything that must hold before holds. */
async function readyToLock(
  { database, clock }: Workplace,
  actor: GovernmentActor,
  year: number,
  digest: string,
) {
  return withGovernment(database, actor.governmentId, async (tx) => {
    const report = await loadReport(tx, clock, actor, year);
    const { fold } = report;
    if (!mayLock(actor)) throw notYourStep();
    if (!isOpen(fold)) throw reportLocked();
    if (report.digest !== digest) throw reportMovedOn();
    if (fold.review?.digest !== digest) throw notReviewed();
    if (fold.review.by === actorName(actor)) throw samePerson();
    return { report, edition: await editionOf(tx, actor, report, false) };
  });
}

/**
 * Locks the report as it was reviewed: keeps all it says, and the DOCX and PDF made of exactly that. Returns the number
 * of the version. The files are made outside of any transaction, so the report is looked at again before it is written.
 */
export async function lockReport(
  house: Workplace,
  actor: GovernmentActor,
  { year, digest }: { year: number; digest: string },
): Promise<number> {
  const { database, clock, files } = house;
  const { report, edition } = await readyToLock(house, actor, year, digest);
  const document = reportDocument(report.content, edition);
  const docxSha256 = await files.keep(await writeDocx(document));
  const pdfSha256 = await files.keep(await writePdf(document));
  return withGovernment(database, actor.governmentId, async (tx) => {
    const again = await loadReport(tx, clock, actor, year);
    if (again.digest !== digest || again.acts.length !== report.acts.length) throw reportMovedOn();
    const number = edition.version;
    const version = {
      number,
      content: report.content,
      edition,
      contentSha256: digest,
      docxSha256,
      pdfSha256,
    };
    const recorded = { at: clock.now(), by: actorName(actor) };
    await insertVersion(tx, actor.governmentId, year, version, recorded);
    await addReportAct(
      tx,
      clock,
      actor,
      { year, after: again.acts.length },
      { kind: 'locked', detail: { version: number, digest } },
    );
    return number;
  });
}
