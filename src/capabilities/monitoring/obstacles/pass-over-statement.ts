import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { insertObstacle } from '../store/obstacles.ts';
import { listStatementsToCode } from '../store/statements-to-code.ts';
import { keepObstacleAct } from './keep-obstacle-act.ts';
import { claimKey } from './record-obstacle.ts';

/** Says why a statement offered for coding is no obstacle; it can be taken up later. Twice is once. */
export async function passOverStatement(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { claimId, reason }: { claimId: number; reason: string },
): Promise<void> {
  const { governmentId } = actor;
  if (!mayRun(actor)) throw notAllowed();
  const [statement] = await listStatementsToCode(tx, governmentId, claimId);
  if (!statement) throw notFound();
  const why = reason.trim();
  if (why.length < 3 || why.length > 2000)
    throw invalid('reason', {
      id: 'Tulis mengapa ini bukan kendala, paling sedikit 3 huruf',
      en: 'Say why this is no obstacle, in at least 3 letters',
    });
  const cooperation =
    statement.cooperation && (await findCooperationOf(tx, governmentId, statement.cooperation.code));
  const about = { cooperationId: cooperation?.id ?? null, key: claimKey(claimId) };
  const id = await insertObstacle(tx, governmentId, about);
  if (id === undefined) return;
  const act = {
    number: 1,
    kind: 'passed-over',
    content: null,
    dateWords: '',
    dateEdtf: null,
    reason: why,
  } as const;
  await keepObstacleAct(tx, clock, actor, { id, acts: [] }, act);
  await recordEntry(tx, clock, actor, {
    action: 'obstacle.pass-over',
    subject: `obstacle:${id}`,
    outcome: 'done',
    detail: { claim: claimId, reason: why },
  });
}
