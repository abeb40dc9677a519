/**
 * Starts measuring elapsed time; the answer gives milliseconds since. Limits of time are about the machine, so no frozen
 * clock of the law may stop them.
 */
export function startStopwatch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}
