/** One JSON line an event; never secrets, never personal data, never what a person typed. */
export interface Log {
  info(event: string, detail?: Readonly<Record<string, string | number | boolean>>): void;
  problem(
    event: string,
    problem: unknown,
    detail?: Readonly<Record<string, string | number | boolean>>,
  ): void;
}

/** A log of one JSON object a line, for `write` to pass on. */
export function jsonLog(write: (line: string) => void): Log {
  const line = (level: string, event: string, detail: object) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...detail })}\n`);
  return {
    info: (event, detail = {}) => line('info', event, detail),
    problem: (event, problem, detail = {}) =>
      line('error', event, {
        ...detail,
        problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
      }),
  };
}

/** For tests and commands whose output is read by programs. */
export const silentLog: Log = { info: () => undefined, problem: () => undefined };
