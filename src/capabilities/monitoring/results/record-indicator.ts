import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from '../activities/act-parts.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findIndicatorByKey, insertIndicator, insertIndicatorAct } from '../store/indicators.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { complaintsOf, Description, SourcedValue, Target } from './indicator-input.ts';
import { againstDirection, futureValue } from './value-complaints.ts';

export interface IndicatorInput {
  /** Code of its cooperation; a merged one leads to the one that was kept. */
  cooperation: string;
  /** The same key records one indicator, however often it is sent. */
  key: string;
  description: z.input<typeof Description>;
  /** Left out: not known yet. */
  baseline?: z.input<typeof SourcedValue> | undefined;
  target?: z.input<typeof Target> | undefined;
}

const Key = z.string().min(8).max(200);

/** Records an indicator of a cooperation's results, with its baseline and target as far as they are known; gives its id. */
export async function recordIndicator(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  input: IndicatorInput,
): Promise<number> {
  const { governmentId } = actor;
  const cooperation = await findCooperationOf(tx, governmentId, input.cooperation);
  if (!cooperation) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const description = Description.safeParse(input.description);
  const baseline = SourcedValue.optional().safeParse(input.baseline);
  const target = Target.optional().safeParse(input.target);
  const complaints = [
    ...(description.success ? [] : complaintsOf(description.error)),
    ...(baseline.success
      ? futureValue(baseline.data, clock, 'baseline')
      : complaintsOf(baseline.error, 'baseline')),
    ...(target.success ? [] : complaintsOf(target.error, 'target')),
    ...(description.success && baseline.success && target.success
      ? againstDirection(baseline.data, target.data, description.data.direction, 'target-value')
      : []),
  ];
  if (complaints.length > 0 || !description.success) throw fieldsToCorrect(complaints);
  const key = Key.parse(input.key);
  const recorded = { at: clock.now(), by: actorName(actor) };
  const id = await insertIndicator(tx, governmentId, { cooperationId: cooperation.id, key }, recorded);
  if (id === undefined) return (await findIndicatorByKey(tx, governmentId, key)) ?? 0;
  const acts = [
    { kind: 'described', content: description.data },
    ...(baseline.data ? [{ kind: 'baseline', content: baseline.data } as const] : []),
    ...(target.data ? [{ kind: 'target', content: target.data } as const] : []),
  ] as const;
  for (const [index, act] of acts.entries()) {
    const next = { ...act, number: index + 1, reason: '', takesBack: null, files: [] };
    await insertIndicatorAct(tx, governmentId, id, next, recorded);
  }
  await recordEntry(tx, clock, actor, {
    action: 'indicator.record',
    subject: `indicator:${id}`,
    outcome: 'done',
    detail: { cooperation: cooperation.code, title: description.data.title },
  });
  return id;
}
