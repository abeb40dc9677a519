import { describe, expect, it } from 'vitest';
import { closingLine, outcomeOf, type Report } from '../tools/testing/report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: `a ${test} test` })),
});

const report = (changes: Partial<Report> = {}): Report => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [file('passed', 'passed', 'passed', 'passed')],
  ...changes,
});

describe('the closing line of a run', () => {
  it('counts what passed and what failed', () => {
    expect(closingLine(outcomeOf(report(), 0))).toBe('3 passed, 0 failed');
    const failing = report({
      success: false,
      numFailedTests: 2,
      testResults: [file('failed', 'failed', 'failed')],
    });
    expect(closingLine(outcomeOf(failing, 1))).toBe('3 passed, 2 failed');
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const broken = report({ success: false, testResults: [file('failed')] });
    expect(outcomeOf(broken, 1).failed).toBe(1);
  });

  it('never says 0 failed when the run itself failed', () => {
    expect(outcomeOf(report(), 1).failed).toBe(1);
    expect(outcomeOf(report({ success: false }), 0).failed).toBe(1);
  });

  it('counts a run that left no report as a failure', () => {
    expect(closingLine(outcomeOf(undefined, 0))).toBe('0 passed, 1 failed');
  });

  it('names each test that was left out', () => {
    const skipping = report({ testResults: [file('passed', 'passed', 'skipped', 'todo')] });
    expect(outcomeOf(skipping, 0).leftOut).toEqual(['a skipped test', 'a todo test']);
  });
});
