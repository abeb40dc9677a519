import { isDeepStrictEqual } from 'node:util';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { fieldsToCorrect } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type AgreementHeadInput, headShape } from '../agreement/head.ts';
import { applyChange, nextClauseId, type OutlineChange } from '../agreement/outline.ts';
import { changeNotPossible, headChangedMeanwhile } from '../refusals.ts';
import { mayWrite } from '../rules.ts';
import { getHead, insertHead } from '../store/agreements.ts';
import { findOutlineWith, getOutline, insertOutline, listClauseIds } from '../store/outlines.ts';
import { beginWriting } from './begin-writing.ts';
import { subjectOf } from './subject-of.ts';

/** A change of which clauses there are and in what order, or of the head as a whole. */
export type AgreementChange =
  | OutlineChange
  /** `number` of the head the person had before them. */
  | { act: 'head'; number: number; head: AgreementHeadInput };

const longestReason = 1_000;

const reasonNeeded = () =>
  fieldsToCorrect([
    {
      field: 'reason',
      words: {
        id: `Tulis alasannya, paling panjang ${longestReason} huruf`,
        en: `Write the reason, at most ${longestReason} characters`,
      },
    },
  ]);

const headNotUnderstood = (fields: readonly string[]) =>
  fieldsToCorrect(
    [...new Set(fields)].map((field) => ({
      field,
      words: {
        id: 'Isian ini terlalu panjang, terlalu banyak, atau tidak dapat dibaca',
        en: 'This is too long, too many, or cannot be read',
      },
    })),
  );

/** The change with its reason in order; refuses where a reason is owed and not given. */
function withReason<Change extends OutlineChange>(change: Change): Change {
  if (!('reason' in change)) return change;
  const reason = change.reason.trim();
  if (reason === '' || reason.length > longestReason) throw reasonNeeded();
  return { ...change, reason };
}

/** Changes which clauses there are; the clause it was about. What is taken out is kept and can be restored. */
async function changeOutline(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  agreementId: number,
  asked: OutlineChange,
): Promise<string> {
  const { governmentId } = actor;
  const change = withReason(asked);
  const now = await getOutline(tx, governmentId, agreementId);
  const named = 'clause' in change ? change.clause : '';
  const former = await findOutlineWith(tx, governmentId, agreementId, named);
  const changed = applyChange(now.clauses, change, {
    newId: nextClauseId(await listClauseIds(tx, governmentId, agreementId)),
    formerOutline: (clause) => (clause === named ? former?.clauses : undefined),
  });
  if (changed.kind === 'unknown') throw changeNotPossible();
  const reason = 'reason' in change ? change.reason : '';
  const next = { number: now.number + 1, clauses: changed.clauses };
  const kept = { ...next, act: change.act, clauseId: changed.clause, reason };
  await insertOutline(tx, governmentId, agreementId, kept, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: `agreement.clause-${change.act}`,
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { clause: changed.clause, outline: next.number },
  });
  return changed.clause;
}

async function changeHead(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  agreementId: number,
  { number, head }: Extract<AgreementChange, { act: 'head' }>,
): Promise<void> {
  const { governmentId } = actor;
  const read = headShape.safeParse(head);
  if (!read.success) throw headNotUnderstood(read.error.issues.map(({ path }) => path.join('-')));
  const now = await getHead(tx, governmentId, agreementId);
  if (isDeepStrictEqual(now.content, read.data)) return;
  if (now.number !== number) throw headChangedMeanwhile();
  const next = { number: number + 1, content: read.data };
  await insertHead(tx, governmentId, agreementId, next, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'agreement.change-head',
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { head: next.number },
  });
}

/** Changes an agreement in what is not the text of a clause; the clause it was about, null for the head. */
export async function changeAgreement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, change }: { agreementId: number; change: AgreementChange },
): Promise<string | null> {
  await beginWriting(tx, clock, actor, agreementId, mayWrite);
  if (change.act !== 'head') return changeOutline(tx, clock, actor, agreementId, change);
  await changeHead(tx, clock, actor, agreementId, change);
  return null;
}
