import { readPeriod } from '#intake';
import { isEdtf } from '#kernel/edtf.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type Call, type ExitCode, exitCodes, NotUnderstood, optional } from './command.ts';
import { linesOf } from './lines.ts';

/**
 * `jalin parse period "<text>" [--as-of EDTF] [--json]`, or `--lines FILE` with one phrase a line: one JSON
 * reading a line, in the same order. Needs no database.
 */
export async function parsePhrases(call: Call): Promise<ExitCode> {
  const [what, text, ...more] = call.positionals;
  const file = optional(call, 'lines');
  if (what !== 'period' || more.length > 0 || (text === undefined) === (file === undefined))
    throw new NotUnderstood(`parse ${call.positionals.join(' ')}?`);
  const asOf = optional(call, 'as-of');
  if (asOf !== undefined && !isEdtf(asOf))
    throw new Refusal('invalid', 'as-of-not-a-date', {
      id: `--as-of "${asOf}" bukan tanggal EDTF. Tulis misalnya 2017-11 atau 2017-10-30.`,
      en: `--as-of "${asOf}" is no EDTF date. Write for example 2017-11 or 2017-10-30.`,
    });
  const options = asOf === undefined ? {} : { asOf };
  const phrases = file === undefined ? [text ?? ''] : await linesOf(file);
  for (const phrase of phrases) call.say(JSON.stringify(readPeriod(phrase, options)));
  return exitCodes.done;
}
