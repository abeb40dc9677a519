import { randomBytes } from 'node:crypto';
import { Refusal } from '#kernel/refusal.ts';
import type { Log } from '#platform/log.ts';
import { databaseAway, formTooLarge, formUnreadable, pageBroken } from './refusals.ts';

const codeOf = (problem: unknown): string =>
  typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : '';

// Connection lost or refused, server starting or stopping, no connection free.
const isAway = (code: string) =>
  /^(ECONNREFUSED|ECONNRESET|ENOENT|ETIMEDOUT|EPIPE|08\d{3}|57P0[1-3]|53300)$/.test(code);

/**
 * A failure as the log may have it: where it happened and of what kind. PostgreSQL's messages quote what
 * people typed, so of a database error only its code and the stack's places are kept.
 */
function withoutPersonalData(problem: unknown): unknown {
  if (!(problem instanceof Error) || !('severity' in problem)) return problem;
  const places = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const shown = new Error(`database error ${codeOf(problem)}`);
  shown.stack = [shown.message, ...places].join('\n');
  return shown;
}

/** Turns whatever was thrown into a refusal people can read; a bug is logged under the number they see. */
export function refusalFor(problem: unknown, log: Log, where: { route: string; method: string }): Refusal {
  if (problem instanceof Refusal) return problem;
  const code = codeOf(problem);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return formTooLarge();
  if (code.startsWith('FST_ERR_CTP_') || code === 'FST_ERR_BAD_URL') return formUnreadable();
  if (isAway(code)) {
    log.problem('database-away', new Error(code), where);
    return databaseAway();
  }
  const reference = randomBytes(4).toString('hex');
  log.problem('request-failed', withoutPersonalData(problem), { ...where, reference });
  return pageBroken(reference);
}
