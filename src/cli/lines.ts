import { readFile } from 'node:fs/promises';
import { isEdtf } from '#kernel/edtf.ts';
import { Refusal } from '#kernel/refusal.ts';
import { type Call, type ExitCode, exitCodes, optional } from './command.ts';

/** `--as-of`: what "now" means in the text that is read. */
export function asOfIn(call: Call): string | undefined {
  const asOf = optional(call, 'as-of');
  if (asOf === undefined || isEdtf(asOf)) return asOf;
  throw new Refusal('invalid', 'as-of-not-a-date', {
    id: `--as-of "${asOf}" bukan tanggal EDTF. Tulis misalnya 2017-11 atau 2017-10-30.`,
    en: `--as-of "${asOf}" is no EDTF date. Write for example 2017-11 or 2017-10-30.`,
  });
}

/** A file named on the command line; one that cannot be read is refused by its name. */
export async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (problem) {
    const reason = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    throw new Refusal('invalid', 'file-not-readable', {
      id: `Berkas "${file}" tidak dapat dibaca (${reason}). Periksa nama dan foldernya.`,
      en: `The file "${file}" cannot be read (${reason}). Check its name and folder.`,
    });
  }
}

export const textOf = async (file: string): Promise<string> => (await bytesOf(file)).toString('utf8');

/** Lines of a file without their ends; a last empty line is the end of the one before it. */
export async function linesOf(file: string): Promise<string[]> {
  const lines = (await textOf(file)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * One answer a line, in the order of the inputs. An input that is refused answers with its refusal, so that
 * the lines still match, and counts as a failure of the whole.
 */
export async function answerLines<T>(
  inputs: readonly string[],
  answer: (input: string) => T | Promise<T>,
  say: (line: string) => void,
): Promise<ExitCode> {
  let whole = true;
  for (const input of inputs) {
    try {
      say(JSON.stringify(await answer(input)));
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      whole = false;
      say(JSON.stringify({ refused: problem.code, ...problem.words }));
    }
  }
  return whole ? exitCodes.done : exitCodes.failed;
}
