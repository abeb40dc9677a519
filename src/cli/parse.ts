import { readPeriod } from '#intake';
import { type Call, type ExitCode, exitCodes, notUnderstood, optional } from './command.ts';
import { asOfIn, linesOf } from './lines.ts';

/**
 * `jalin parse period "<text>" [--as-of EDTF] [--json]`, or `--lines FILE` with one phrase a line: one JSON
 * reading a line, in the same order. Needs no database.
 */
export async function parsePhrases(call: Call): Promise<ExitCode> {
  const [what, text, ...more] = call.positionals;
  const file = optional(call, 'lines');
  if (what !== 'period' || more.length > 0 || (text === undefined) === (file === undefined))
    throw notUnderstood(['parse', ...call.positionals]);
  const asOf = asOfIn(call);
  const options = asOf === undefined ? {} : { asOf };
  const phrases = file === undefined ? [text ?? ''] : await linesOf(file);
  for (const phrase of phrases) call.say(JSON.stringify(readPeriod(phrase, options)));
  return exitCodes.done;
}
