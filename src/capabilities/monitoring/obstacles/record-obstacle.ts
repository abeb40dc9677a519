import type { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { noSuchCooperation, notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { findObstacleByKey, insertObstacle, listCodeActs } from '../store/obstacles.ts';
import { listStatementsToCode } from '../store/statements-to-code.ts';
import { codedContent } from './coded-content.ts';
import { foldBook } from './coding-book.ts';
import { keepObstacleAct } from './keep-obstacle-act.ts';
import type { ObstacleContent } from './obstacle.ts';

export interface ObstacleRecording {
  /** Code of the cooperation it stands in the way of; null = it is about the region as a whole. */
  cooperation: string | null;
  /** The same key records one obstacle, however often it is sent. */
  key: string;
  /** The statement of the register it is coded from; then cooperation and key are that statement's. */
  claimId?: number | null;
  content: z.input<typeof ObstacleContent>;
}

/**
 * Codes an obstacle with its quotation and source, in the caller's transaction; returns its id. A statement of the
 * register is coded once: whoever comes second gets the obstacle that is there.
 */
export async function recordObstacle(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: ObstacleRecording,
): Promise<number> {
  const { governmentId } = actor;
  if (!mayRun(actor)) throw notAllowed();
  const about = await aboutOf(tx, governmentId, input);
  const content = codedContent(input.content, foldBook(await listCodeActs(tx, governmentId)));
  const id = await insertObstacle(tx, governmentId, about);
  if (id === undefined) return (await findObstacleByKey(tx, governmentId, about.key)) ?? 0;
  const act = { number: 1, kind: 'recorded', content, dateWords: '', dateEdtf: null, reason: '' } as const;
  await keepObstacleAct(tx, clock, actor, { id, acts: [] }, act);
  await recordEntry(tx, clock, actor, {
    action: 'obstacle.record',
    subject: `obstacle:${id}`,
    outcome: 'done',
    detail: { codes: content.codes, source: content.source.kind, about: about.code ?? 'region' },
  });
  return id;
}

export const claimKey = (claimId: number): string => `claim:${claimId}`;

/** What it is about, and the key under which it is kept. */
async function aboutOf(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperation, key, claimId = null }: Pick<ObstacleRecording, 'cooperation' | 'key' | 'claimId'>,
) {
  const [statement] = claimId === null ? [] : await listStatementsToCode(tx, governmentId, claimId);
  if (claimId !== null && !statement) throw notFound();
  const code = statement ? (statement.cooperation?.code ?? null) : cooperation;
  const found = code === null ? undefined : await findCooperationOf(tx, governmentId, code);
  if (code !== null && !found) throw noSuchCooperation();
  return {
    code: found?.code ?? null,
    cooperationId: found?.id ?? null,
    key: claimId === null ? key : claimKey(claimId),
  };
}
