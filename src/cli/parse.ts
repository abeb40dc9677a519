import { parseArgs } from 'node:util';
import { readPeriod } from '#intake';
import { isEdtf } from '#kernel/edtf.ts';
import { Refusal } from '#kernel/refusal.ts';
import { linesOf } from './lines.ts';

/**
 * `jalin parse period "<text>" [--as-of EDTF] [--json]`, or `--lines FILE` with one phrase a line: one JSON
 * reading a line, in the same order. Needs no database. False when the command was not understood.
 */
export async function parse(args: readonly string[], say: (line: string) => void): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, lines: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [what, text] = positionals;
  if (what !== 'period' || (text === undefined && values.lines === undefined)) return false;
  const asOf = values['as-of'];
  if (asOf !== undefined && !isEdtf(asOf))
    throw new Refusal('invalid', 'as-of-not-a-date', {
      id: `--as-of "${asOf}" bukan tanggal EDTF. Tulis misalnya 2017-11 atau 2017-10-30.`,
      en: `--as-of "${asOf}" is no EDTF date. Write for example 2017-11 or 2017-10-30.`,
    });
  const options = asOf === undefined ? {} : { asOf };
  const phrases = values.lines === undefined ? [text ?? ''] : await linesOf(values.lines);
  for (const phrase of phrases) say(JSON.stringify(readPeriod(phrase, options)));
  return true;
}
