import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { cacheObstacle, insertObstacleAct, type Obstacle } from '../store/obstacles.ts';
import { foldObstacle, type ObstacleAct, yearOf } from './obstacle.ts';

/** Keeps one more act of an obstacle, and what all of them fold to beside it. */
export async function keepObstacleAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { id, acts }: Pick<Obstacle, 'id'> & { acts: readonly ObstacleAct[] },
  act: ObstacleAct,
): Promise<void> {
  await insertObstacleAct(tx, actor.governmentId, id, act, { at: clock.now(), by: actor.name });
  const { state, content } = foldObstacle([...acts, act]);
  const cached = { state, codes: content?.codes ?? [], year: yearOf(content) };
  await cacheObstacle(tx, actor.governmentId, id, cached);
}
