import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import { invalid } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findingGone } from '../refusals.ts';
import { mayCheck } from '../rules.ts';
import { insertFindingAct, listFindingActs } from '../store/review-acts.ts';
import { beginWriting } from './begin-writing.ts';
import { judgedFindings, type KeyedFinding } from './check-agreement.ts';
import { getAgreement } from './find-agreement.ts';
import { subjectOf } from './subject-of.ts';

interface FindingDecision {
  agreementId: number;
  /** Key of the finding. */
  finding: string;
}

/** The finding as it stands now; refuses where the text has moved on. */
async function beginDeciding(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { agreementId, finding: key }: FindingDecision,
): Promise<KeyedFinding> {
  await beginWriting(tx, clock, actor, agreementId, mayCheck);
  const { agreement } = await getAgreement(tx, actor, agreementId);
  const acts = await listFindingActs(tx, actor.governmentId, agreementId);
  const finding = judgedFindings(agreement, acts).find((one) => one.key === key);
  if (!finding) throw findingGone();
  return finding;
}

async function keepAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  agreementId: number,
  act: { kind: 'set-aside' | 'taken-up'; finding: KeyedFinding; reason: string },
): Promise<void> {
  const { key, code, clause: clauseId, message } = act.finding;
  const kept = { kind: act.kind, finding: key, code, clauseId, told: message.id, reason: act.reason };
  await insertFindingAct(tx, actor.governmentId, agreementId, kept, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: `agreement.finding-${act.kind}`,
    subject: subjectOf(agreementId),
    outcome: 'done',
    detail: { clause: clauseId, code, finding: key },
  });
}

/** Sets a finding aside with a reason. It comes back by itself once what was found changes. */
export async function setFindingAside(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: FindingDecision & { reason: string },
): Promise<void> {
  const finding = await beginDeciding(tx, clock, actor, input);
  const reason = input.reason.trim();
  if (reason === '' || reason.length > 1_000)
    throw invalid('reason', {
      id: 'Tulis mengapa temuan ini tidak perlu diperbaiki, paling panjang 1.000 huruf',
      en: 'Write why this finding needs no mending, at most 1,000 characters',
    });
  if (finding.setAside) return;
  await keepAct(tx, clock, actor, input.agreementId, { kind: 'set-aside', finding, reason });
}

/** Takes a finding up again that was set aside. */
export async function takeFindingUp(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: FindingDecision,
): Promise<void> {
  const finding = await beginDeciding(tx, clock, actor, input);
  if (!finding.setAside) return;
  await keepAct(tx, clock, actor, input.agreementId, { kind: 'taken-up', finding, reason: '' });
}
