import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { type Indicator, type IndicatorsQuestion, selectIndicators } from '../store/indicators.ts';
import { foldIndicator, type IndicatorFold } from './fold-indicator.ts';
import { type Progress, progressOf } from './progress.ts';
import { progressSentence } from './progress-sentence.ts';

export interface ListedResult {
  indicator: Indicator;
  fold: IndicatorFold;
  progress: Progress;
  /** What it has come to, in one sentence with its values, dates and sources. */
  sentence: Words;
}

/**
 * The results of the office, or of one cooperation, as they stand on a day (today when left out): what was measured and
 * recorded up to now. Indicators of which everything was taken back are left out.
 */
export async function listResults(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { day = today(clock), ...question }: IndicatorsQuestion & { day?: string | undefined },
): Promise<ListedResult[]> {
  if (!mayRead(actor)) throw notAllowed();
  return (await selectIndicators(tx, actor.governmentId, question)).flatMap((indicator) => {
    const fold = foldIndicator(indicator.acts);
    if (!fold.description) return [];
    return [{ indicator, fold, progress: progressOf(fold, day), sentence: progressSentence(fold, day) }];
  });
}
