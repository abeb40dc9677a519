import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Recorded } from '#kernel/recorded.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { headOf } from '../agreement/head.ts';
import { outlineOf } from '../agreement/outline.ts';
import { mayWrite } from '../rules.ts';
import { getHead, insertHead } from '../store/agreements.ts';
import { insertCellText, listCells } from '../store/cells.ts';
import { getOutline, insertOutline } from '../store/outlines.ts';
import { findVersionRow } from '../store/versions.ts';
import { beginWriting } from './begin-writing.ts';
import { makeVersion } from './make-version.ts';
import { subjectOf } from './subject-of.ts';

/** Writes the texts of the version as the next ones wherever they are different now. */
async function restoreTexts(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  { clauses, languages }: Agreement,
  recorded: Recorded,
): Promise<void> {
  const cells = await listCells(tx, governmentId, agreementId);
  for (const { id, heading, text } of clauses)
    for (const language of languages) {
      const now = cells.find((cell) => cell.clauseId === id && cell.language === language);
      const wanted = { heading: heading[language] ?? '', text: text[language] ?? '' };
      if ((now?.heading ?? '') === wanted.heading && (now?.text ?? '') === wanted.text) continue;
      const place = { agreementId, clauseId: id, language };
      const number = (now?.number ?? 0) + 1;
      await insertCellText(tx, governmentId, place, { number, ...wanted }, recorded);
    }
}

/** Makes the agreement what a version was, as a new state: what stands now is kept as a version first. */
export async function restoreVersion(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, number }: { agreementId: number; number: number },
): Promise<void> {
  const { governmentId } = actor;
  await beginWriting(tx, clock, actor, agreementId, mayWrite);
  const version = await findVersionRow(tx, governmentId, agreementId, number);
  if (!version) throw notFound();
  const reason = `Sebelum versi ${number} dipulihkan / Before version ${number} is restored`;
  await makeVersion(tx, clock, actor, { agreementId, reason, automatic: true });
  const recorded = recordedBy(actor, clock);
  const head = await getHead(tx, governmentId, agreementId);
  const outline = await getOutline(tx, governmentId, agreementId);
  const { content } = version;
  const nextHead = { number: head.number + 1, content: headOf(content) };
  await insertHead(tx, governmentId, agreementId, nextHead, recorded);
  const next = { number: outline.number + 1, clauses: outlineOf(content) };
  const act = { act: 'version-restored', clauseId: null, reason: String(number) } as const;
  await insertOutline(tx, governmentId, agreementId, { ...next, ...act }, recorded);
  await restoreTexts(tx, governmentId, agreementId, content, recorded);
  await recordEntry(tx, clock, actor, {
    action: 'agreement.restore-version',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { version: number, fingerprint: version.fingerprint },
  });
}
