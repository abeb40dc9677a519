import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { addClaims, withdrawClaims } from '#register';
import type { Indicator } from '../store/indicators.ts';
import { foldIndicator, type IndicatorAct, standingIndicatorActs } from './fold-indicator.ts';

type Measured = Extract<IndicatorAct, { kind: 'measured' }>;

const measuredActs = (acts: readonly IndicatorAct[]) =>
  standingIndicatorActs(acts).filter((act): act is Measured => act.kind === 'measured');

/**
 * Keeps what the register says of results true: each measured value stands there once, with its own source and date, and
 * a value that was taken back is withdrawn. Stays within the office unless the indicator is for the public.
 */
export async function tellRegister(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { id, cooperation, acts }: Indicator,
  after: readonly IndicatorAct[],
): Promise<void> {
  const [were, are] = [measuredActs(acts), measuredActs(after)];
  const numbers = (some: readonly Measured[]) => new Set(some.map(({ number }) => number));
  for (const { number } of were.filter((act) => !numbers(are).has(act.number)))
    await withdrawClaims(tx, clock, actor, cooperation.code, { indicator: id, act: number });
  const { description } = foldIndicator(after);
  for (const { number, content, files } of are.filter((act) => !numbers(were).has(act.number)))
    await addClaims(tx, clock, actor, cooperation.code, {
      source: {
        kind: 'report',
        title: content.source,
        dated: content.date,
        fileSha256: files[0]?.sha256 ?? null,
        key: `indicator:${id}:${number}`,
      },
      claims: [
        {
          property: description?.public ? 'result' : 'report',
          value: null,
          asWritten: `Hasil: ${description?.title ?? ''} ${content.value.replace('.', ',')} ${description?.unit ?? ''}`,
          locator: { indicator: id, act: number },
          statedOn: content.date,
          confidence: files.length > 0 ? 'documented' : 'stated',
        },
      ],
    });
}
