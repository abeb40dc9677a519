import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { type FieldRefusal, fieldsToCorrect, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { KeptUpload } from '#platform/uploads/keep-upload.ts';
import { actorName } from '../activities/act-parts.ts';
import { indicatorMovedOn, notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { type Indicator, insertIndicatorAct, lockIndicator } from '../store/indicators.ts';
import {
  foldIndicator,
  type IndicatorAct,
  type IndicatorActKind,
  indicatorActKinds,
  standingIndicatorActs,
} from './fold-indicator.ts';
import { complaintsOf, Description, SourcedValue, Target } from './indicator-input.ts';
import { tellRegister } from './tell-register.ts';
import { againstDirection, futureValue } from './value-complaints.ts';

const Envelope = z.object({
  indicatorId: z.number().int(),
  /** How many acts the person had seen; with more, somebody else was first. */
  version: z.number().int(),
  kind: z.enum(indicatorActKinds),
  reason: z.string().trim().max(2000).default(''),
  takesBack: z.number().int().nullable().default(null),
});

export type IndicatorActInput = z.input<typeof Envelope> & {
  /** Of `described`, `baseline`, `target` and `measured`, in their shapes. */
  content?: unknown;
  files?: readonly KeptUpload[];
};

const shapes = {
  described: Description,
  baseline: SourcedValue,
  target: Target,
  measured: SourcedValue,
} as const;

type Read = { content: IndicatorAct['content'] } | { complaints: FieldRefusal[] };

/** What an act says, read in the shape of its kind, or everything that is wrong with it beside what stands. */
function readContent(
  kind: IndicatorActKind,
  content: unknown,
  acts: readonly IndicatorAct[],
  clock: Clock,
): Read {
  if (kind === 'closed' || kind === 'taken-back') return { content: null };
  const read = shapes[kind].safeParse(content);
  if (!read.success) return { complaints: complaintsOf(read.error) };
  const { description, baseline, targets } = foldIndicator(acts);
  const direction = description?.direction ?? 'rise';
  const value = read.data as z.output<typeof SourcedValue>;
  const wrong: FieldRefusal[] =
    kind === 'described'
      ? []
      : kind === 'target'
        ? againstDirection(baseline, value, direction, 'value')
        : [
            ...futureValue(value, clock),
            ...(kind === 'baseline' ? againstDirection(value, targets.at(-1), direction, 'value') : []),
          ];
  return wrong.length > 0 ? { complaints: wrong } : { content: read.data };
}

const writeWhy = [{ field: 'reason', words: { id: 'Tulis alasannya', en: 'Write why' } }];

const isMissingReason = ({ kind, reason }: z.output<typeof Envelope>) =>
  (kind === 'closed' || kind === 'taken-back') && reason === '';

function mayFollow({ acts }: Indicator, { kind, takesBack, version }: z.output<typeof Envelope>): boolean {
  if (version !== acts.length) return false;
  const standing = standingIndicatorActs(acts);
  if (kind === 'taken-back')
    // Without its description nothing would tell what the values are of.
    return standing.some(
      (act) =>
        act.number === takesBack &&
        (act.kind !== 'described' || standing.filter((other) => other.kind === 'described').length > 1),
    );
  return kind !== 'closed' || foldIndicator(acts).closed === undefined;
}

/** Records what became known of an indicator: another description, its baseline, a target, a measured value, its end. */
export async function recordIndicatorAct(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { content, files = [], ...input }: IndicatorActInput,
): Promise<void> {
  const { governmentId } = actor;
  const indicator = await lockIndicator(tx, governmentId, input.indicatorId);
  if (!indicator) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const envelope = Envelope.safeParse(input);
  if (!envelope.success) throw fieldsToCorrect(complaintsOf(envelope.error));
  if (isMissingReason(envelope.data)) throw fieldsToCorrect(writeWhy);
  const { kind, reason, takesBack } = envelope.data;
  const read = readContent(kind, content, indicator.acts, clock);
  if ('complaints' in read) throw fieldsToCorrect(read.complaints);
  if (!mayFollow(indicator, envelope.data)) throw indicatorMovedOn();
  const recorded = { at: clock.now(), by: actorName(actor) };
  const next = {
    number: indicator.acts.length + 1,
    kind,
    reason,
    content: read.content,
    takesBack: kind === 'taken-back' ? takesBack : null,
    files: [...files],
    by: recorded.by,
    at: recorded.at.toISOString(),
  } as IndicatorAct;
  await insertIndicatorAct(tx, governmentId, indicator.id, next, recorded);
  await tellRegister(tx, clock, actor, indicator, [...indicator.acts, next]);
  await recordEntry(tx, clock, actor, {
    action: `indicator.${kind}`,
    subject: `indicator:${indicator.id}`,
    outcome: 'done',
    detail: { cooperation: indicator.cooperation.code, number: next.number, reason },
  });
}
