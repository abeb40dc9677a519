import { type ClockReading, readClock } from '#procedure';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** What alerts are judged by beside the facts: the office's thresholds, and the clocks of the law it goes by. */
export interface AlertContext {
  thresholds: Thresholds;
  clockOf(id: string, from: string): ClockReading;
}

/** The program's thresholds and the country's law. */
export const defaultContext: AlertContext = { thresholds: defaultThresholds, clockOf: readClock };
