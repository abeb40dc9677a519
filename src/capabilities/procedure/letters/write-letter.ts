import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordEntry } from '#audit';
import { type GovernmentActor, hasRole } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { textsOf, withPrintableTexts } from '#platform/documents/printable-text.ts';
import type { PrintedDocument } from '#platform/documents/printed-document.ts';
import { letterIncomplete, notAllowed } from '../refusals.ts';
import { takeTemplate } from '../settings/edit-letter-template.ts';
import { findCase } from '../store/cases.ts';
import { insertLetter } from '../store/letters.ts';
import { fillLetter, isWrittenAt } from './fill-letter.ts';
import { slotsOf } from './slots-of.ts';
import { frameWithoutPictures, storedFrameSchema } from './stored-frame.ts';
import type { LetterFacts } from './written-facts.ts';

export const LetterWriting = z.object({
  caseCode: z.string(),
  template: z.string().max(80),
  frame: storedFrameSchema,
});
export type LetterWriting = z.input<typeof LetterWriting> & { facts: LetterFacts };

/** Hex SHA-256 of every text on the pages, in order: two letters with the same say the same. */
export function textDigest({ sections }: PrintedDocument): string {
  const texts = textsOf(withPrintableTexts(sections));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/**
 * Makes a letter of a case from the office's own template and keeps what it was made of: version, facts, frame. A
 * letter with a blank is refused, with every missing fact named. Returns its id.
 */
export async function writeLetter(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: LetterWriting,
): Promise<number> {
  const { caseCode, template: code, frame } = LetterWriting.parse(input);
  if (!hasRole(actor, 'officer', 'approver')) throw notAllowed();
  const found = await findCase(tx, actor.governmentId, caseCode);
  if (!found) throw notFound();
  const { template, version } = await takeTemplate(tx, clock, actor, code);
  if (!isWrittenAt(template, found.level)) throw notFound();
  const used = slotsOf(template).filter((slot) => input.facts[slot] !== undefined);
  const facts: LetterFacts = Object.fromEntries(used.map((slot) => [slot, input.facts[slot]]));
  const filled = fillLetter(template, facts, frameWithoutPictures(frame));
  if ('lacking' in filled)
    throw letterIncomplete(filled.lacking.map(({ slot, words }) => ({ field: slot, words })));
  const letterNumber = String(facts.letterNumber);
  const id = await insertLetter(tx, actor.governmentId, {
    caseCode,
    template: code,
    templateVersion: version,
    letterNumber,
    letterDay: String(facts.letterDay),
    facts,
    frame,
    textSha256: textDigest(filled.document),
    madeAt: clock.now(),
    madeBy: actor.kind === 'person' ? actor.personId : actor.name,
  });
  await recordEntry(tx, clock, actor, {
    action: 'letters.write',
    subject: `cooperation:${found.cooperationCode}`,
    outcome: 'done',
    detail: { letter: id, template: code, version, letterNumber },
  });
  return id;
}
