import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Clause } from '../agreement/agreement.ts';
import { bindReferences, writeReferences } from '../agreement/references.ts';
import { CellChangedMeanwhile, clauseRemoved } from '../refusals.ts';
import { mayWrite } from '../rules.ts';
import { getHead } from '../store/agreements.ts';
import { type CellRow, insertCellText, listCellsOf } from '../store/cells.ts';
import { findOutline, findOutlineWith, getOutline } from '../store/outlines.ts';
import { beginWriting } from './begin-writing.ts';
import { clausesWithTexts } from './find-agreement.ts';
import { subjectOf } from './subject-of.ts';

/** Characters of one language of one clause: longer ones are several clauses, and would make every check slow. */
export const longestText = 200_000;
const longestHeading = 500;

const Input = z.object({
  agreementId: z.number().int().min(0),
  clauseId: z.string(),
  language: z.string(),
  heading: z.string(),
  text: z.string(),
  /** Of the text the person had before them; 0 = none. */
  number: z.number().int().min(0),
  /** Of the outline they had before them: "Pasal 4" means what was article 4 then. */
  outline: z.number().int().min(0),
});
export type CellSaving = z.input<typeof Input>;

export interface SavedCell {
  number: number;
  /** False when this very text stood there already. */
  changed: boolean;
}

const tooLong = (field: string, most: number): FieldRefusal => ({
  field,
  words: {
    id: `Teks ini lebih panjang dari ${most.toLocaleString('id')} huruf. Bagilah menjadi beberapa pasal atau lampiran; isian Anda masih ada.`,
    en: `This text is longer than ${most.toLocaleString('en')} characters. Divide it into several clauses or annexes; what you typed is kept.`,
  },
});

/** Refuses text that is too long, naming the field `heading-LANGUAGE` or `text-LANGUAGE`. */
function mustFit({ language, heading, text }: CellSaving): void {
  const complaints = [
    ...(heading.length > longestHeading ? [tooLong(`heading-${language}`, longestHeading)] : []),
    ...(text.length > longestText ? [tooLong(`text-${language}`, longestText)] : []),
  ];
  if (complaints.length > 0) throw fieldsToCorrect(complaints);
}

const unchangedEnds = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\s+$/, '');

const theirs = (
  { number, heading, text, at, byName }: CellRow,
  clauses: readonly Clause[],
): CellChangedMeanwhile =>
  new CellChangedMeanwhile({ number, heading, text: writeReferences(text, clauses), at, byName });

/**
 * Saves one language of one clause as its next text; the earlier ones are kept, and the other languages that have text are
 * to be reviewed from then on. Refuses with both texts where somebody else saved first: `CellChangedMeanwhile`.
 */
export async function saveCell(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: CellSaving,
): Promise<SavedCell> {
  const { governmentId } = actor;
  const { agreementId, clauseId, language, number, outline } = Input.parse(input);
  await beginWriting(tx, clock, actor, agreementId, mayWrite);
  mustFit(input);
  const { content } = await getHead(tx, governmentId, agreementId);
  if (!content.languages.includes(language)) throw notFound();
  const now = await getOutline(tx, governmentId, agreementId);
  if (!now.clauses.some(({ id }) => id === clauseId)) {
    if (await findOutlineWith(tx, governmentId, agreementId, clauseId)) throw clauseRemoved();
    throw notFound();
  }
  const read = (await findOutline(tx, governmentId, agreementId, outline)) ?? now;
  const heading = input.heading.trim();
  const text = bindReferences(unchangedEnds(input.text), language, clausesWithTexts(read.clauses, []));
  const cells = await listCellsOf(tx, governmentId, agreementId, clauseId);
  const standing = cells.find((cell) => cell.language === language);
  if ((standing?.heading ?? '') === heading && (standing?.text ?? '') === text)
    return { number: standing?.number ?? 0, changed: false };
  if (standing && standing.number !== number) throw theirs(standing, clausesWithTexts(now.clauses, []));
  const next = (standing?.number ?? 0) + 1;
  const place = { agreementId, clauseId, language };
  await insertCellText(tx, governmentId, place, { number: next, heading, text }, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'agreement.save-cell',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { clause: clauseId, language, number: next },
  });
  return { number: next, changed: true };
}
