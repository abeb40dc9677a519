import { readFileSync } from 'node:fs';

/** The part of Vitest's JSON report that decides. */
export interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly {
    status: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

export interface Outcome {
  passed: number;
  failed: number;
  /** Names of tests that were left out: never silently. */
  leftOut: string[];
}

/** A file that could not even be loaded has no failed test, yet it did not pass. */
const brokenFiles = (report: Report) =>
  report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;

/**
 * Counts a run. `exitCode` is Vitest's own: when it failed and no test did (an error outside any test, a server
 * that did not start), that is one failure.
 */
export function outcomeOf(report: Report | undefined, exitCode: number): Outcome {
  if (!report) return { passed: 0, failed: 1, leftOut: [] };
  const failed = report.numFailedTests + brokenFiles(report);
  const leftOut = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  );
  const hidden = failed === 0 && (exitCode !== 0 || !report.success) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + hidden, leftOut };
}

/** The report a run wrote; undefined when it did not come so far. */
export function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // the run ended before it could write one, which counts as a failure
  }
}

/** The last line of every run, alone on its line, for people and programs alike. */
export const closingLine = ({ passed, failed }: Outcome) => `${passed} passed, ${failed} failed`;
