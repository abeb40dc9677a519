import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { beginningOf } from '#kernel/beginning-of.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { lockForChange } from './lock-for-change.ts';
import { paperComplaint, paperKind } from './paper-kind.ts';
import { invalid } from './refusals.ts';
import { settleRecord } from './settle-record.ts';
import { updateCooperation } from './store/cooperations.ts';
import { keepLanguageVersion, listInstruments } from './store/details.ts';

export interface Paper {
  code: string;
  instrumentId: number;
  /** ISO 639-1. */
  language: string;
  /** Who keeps the original; null = not said. */
  heldBy: string | null;
  /** One of the texts that count (UU 24/2009 art. 31); null = not said. */
  authentic: boolean | null;
  /** The paper itself; undefined when only the above is told. */
  file?: { name: string; bytes: Uint8Array } | undefined;
}

/**
 * Adds a language version to an instrument, or its paper to one that is there. The bytes are on the disk before
 * the database names them: an interrupted upload leaves an unnamed file, never a name without a file.
 */
export async function attachPaper(
  { database, clock, files }: Pick<House, 'database' | 'clock' | 'files'>,
  actor: GovernmentActor,
  paper: Paper,
): Promise<void> {
  if (!/^[a-z]{2}$/.test(paper.language)) throw invalid('language-needed', 'language', languageNeeded);
  const complaint = paper.file && paperComplaint(paper.file.bytes);
  if (complaint) throw invalid('paper-not-accepted', 'paper', complaint);
  const { governmentId } = actor;
  await withGovernment(database, governmentId, async (tx) => {
    const cooperation = await lockForChange(tx, actor, paper.code);
    const instruments = await listInstruments(tx, governmentId, [cooperation.id]);
    if (!instruments.some(({ id }) => id === paper.instrumentId)) throw notFound();
    const sha256 = paper.file ? await files.keep(paper.file.bytes) : null;
    await keepLanguageVersion(tx, governmentId, paper.instrumentId, {
      language: paper.language,
      authentic: paper.authentic,
      heldBy: paper.heldBy,
      documentSha256: sha256,
      documentName: paper.file ? beginningOf(paper.file.name, 200) : null,
      documentType: paper.file ? (paperKind(paper.file.bytes)?.type ?? null) : null,
      documentBytes: paper.file?.bytes.length ?? null,
    });
    await updateCooperation(tx, governmentId, cooperation.id, {}, clock.now());
    await settleRecord(tx, clock, governmentId, cooperation.id);
    await recordEntry(tx, clock, actor, {
      action: 'cooperation.attach-paper',
      subject: `cooperation:${paper.code}`,
      outcome: 'done',
      detail: { instrument: paper.instrumentId, language: paper.language, sha256, heldBy: paper.heldBy },
    });
  });
}

const languageNeeded = {
  id: 'Pilih bahasa naskah ini.',
  en: 'Choose the language of this text.',
};
